import { expect, test } from "vitest";
import { pluralIn } from "../../src/words/pluralIn.ts";
import { agoIn, spanIn } from "../../src/words/times.ts";

test.each([
	["pl", 1, "one"],
	["pl", 3, "few"],
	["pl", 5, "many"],
	["pl", 12, "many"],
	["pl", 22, "few"],
	["pl", 1.5, "other"],
	["uk", 21, "one"],
	["uk", 24, "few"],
	["uk", 11, "many"],
	["fr", 0, "one"],
	["fr", 1.5, "one"],
	["fr", 2, "other"],
	["es", 0, "other"],
	["ja", 1, "other"],
	["zh", 1, "other"],
] as const)("in %s, %d takes the form %s", (language, count, form) => {
	const forms = { one: "one", few: "few", many: "many", other: "other" };
	expect(pluralIn(language)(count, forms)).toBe(form);
});

test("a kind of number without words of its own takes the others'", () => {
	expect(pluralIn("fr")(1_000_000, { one: "tour", other: "tours" })).toBe(
		"tours",
	);
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
	["de", 30_000, "30 Sek."],
	["pl", 5 * MINUTE, "5 min"],
	["es", 47 * HOUR, "47 h"],
	["uk", 48 * HOUR, "2 дні"],
	["ja", 72 * HOUR, "3 日"],
])("in %s, %d ms are %s", (language, ms, text) => {
	const span = spanIn(language)(ms);
	expect(span.replaceAll("\u00a0", " ")).toBe(text);
	expect(span).not.toContain(" ");
});

test.each([
	["de", MINUTE, "vor 1 Minute"],
	["pl", 5 * HOUR, "5 godzin temu"],
	["es", 50 * HOUR, "hace 2 días"],
])("in %s, %d ms ago is %s", (language, ms, text) => {
	expect(agoIn(language)(ms)).toBe(text);
});
