import { expect, test } from "vitest";
import { languageOf } from "../../src/words/negotiate.ts";

test.each([
	[undefined, "en"],
	["", "en"],
	["fr", "fr"],
	["fr-CA, en;q=0.8", "fr"],
	["FR", "fr"],
	["de, fr;q=0.5, en;q=0.4", "fr"],
	["de, en;q=0.4, fr;q=0.5", "fr"],
	["en;q=0.5,fr;q=0.5", "en"],
	["fr;q=0, en;q=0.1", "en"],
	["fr;q=0", "en"],
	["de, ja", "en"],
	["*", "en"],
	["french", "en"],
	["fr;q=nonsense, en;q=0.1", "en"],
	[", ;;q=,=", "en"],
] as const)(
	"Accept-Language %j is answered in %s",
	(acceptLanguage, language) => {
		expect(languageOf({ acceptLanguage })).toBe(language);
	},
);

test("the choice that was made counts more than the browser's", () => {
	expect(languageOf({ cookie: "fr", acceptLanguage: "en" })).toBe("fr");
});

test("a cookie that is no language counts for nothing", () => {
	expect(languageOf({ cookie: "tlh", acceptLanguage: "fr" })).toBe("fr");
	expect(languageOf({ cookie: null, acceptLanguage: null })).toBe("en");
});
