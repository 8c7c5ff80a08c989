import { describe, expect, test } from "vitest";
import { parseName } from "../../../src/server/identity/accountName.ts";
import { lookKeyOf, nameKeyOf } from "../../../src/server/identity/nameKey.ts";

describe("a name is taken", () => {
	test.each([
		"Anna",
		"abc",
		"x_x",
		"a-b-c",
		"12345",
		"A234567890123456789z",
		"Nazim",
		"Scunthorpe",
		"Niger-Delta",
		"raccoon",
		"Pakistan",
		"grape",
		"badminton",
		"Hexman",
		"Player-One",
		"Captain-Kirk",
		"Miranda",
		"Gamer",
		"Teammate",
		"Rooted",
		"Bothwell",
		"Hosta",
		"Theodora",
	])("%s", (name) => {
		expect(parseName(name)).toEqual({ name, nameKey: expect.any(String) });
	});

	test("without the spaces around it", () => {
		expect(parseName("  Anna\n")).toMatchObject({ name: "Anna" });
	});
});

describe("a name is refused", () => {
	test.each([
		["", "name_missing"],
		["   ", "name_missing"],
		["ab", "name_length"],
		["a23456789012345678901", "name_length"],
		["Anna Lee", "name_characters"],
		["Zoé", "name_characters"],
		["Аnna", "name_characters"],
		["an\u200bna", "name_characters"],
		["<b>x</b>", "name_characters"],
		["a'; --", "name_characters"],
		["---", "name_empty"],
		["_-_", "name_empty"],
		["admin", "name_reserved"],
		["A-D-M-1-N", "name_reserved"],
		["Hexmarch", "name_reserved"],
		["Guest", "name_reserved"],
		["de1eted_p1ayer", "name_reserved"],
		["Hexmarch_Admin", "name_reserved"],
		["hexmarch-team", "name_reserved"],
		["HEXNNARCH", "name_reserved"],
		["the-real-Hexmarch", "name_reserved"],
		["aclmin", "name_reserved"],
		["adnnin_2", "name_reserved"],
		["Admin42", "name_reserved"],
		["TheAdmin", "name_reserved"],
		["Anna-Admin", "name_reserved"],
		["AnnaModerator", "name_reserved"],
		["official-anna", "name_reserved"],
		["support_team", "name_reserved"],
		["SiteSecurity", "name_reserved"],
		["Mira", "name_reserved"],
		["nnira", "name_reserved"],
		["Sigrun", "name_reserved"],
		["captain", "name_reserved"],
	])("%j: %s", (name, problem) => {
		expect(parseName(name)).toBe(problem);
	});

	// Moved by thirteen, as in the list.
	test.each([
		"a1ttre",
		"Avttttre",
		"S4ttbg-zna",
		"uvgyre88",
		"x1xr",
		"x_x_x",
		"1488-zna",
	])("because it can hurt: %s", (moved) => {
		const name = moved.replaceAll(/[a-z]/gi, (letter) => {
			const first = letter < "a" ? 65 : 97;
			return String.fromCharCode(
				((letter.charCodeAt(0) - first + 13) % 26) + first,
			);
		});
		expect(parseName(name)).toBe("name_refused");
	});
});

describe("two names are the same", () => {
	test.each([
		["Anna", "ANNA"],
		["Bob", "B0b"],
		["Will", "W1II"],
		["modern", "modem"],
		["vviking", "wiking"],
		["a-b_c", "abc"],
		["S2", "5Z"],
		["Bobby", "808by"],
	])("%s and %s", (one, other) => {
		expect(nameKeyOf(one)).toBe(nameKeyOf(other));
	});

	test.each([
		["Anna", "Anne"],
		["Bob", "Rob"],
		["x3", "xe"],
	])("but not %s and %s", (one, other) => {
		expect(nameKeyOf(one)).not.toBe(nameKeyOf(other));
	});
});

describe("two names look alike", () => {
	const lookOf = (name: string) => lookKeyOf(nameKeyOf(name));

	test.each([
		["Dan", "clan"],
		["Summer", "sunnnner"],
		["Summer", "surnmer"],
		["nnn", "nm"],
		["nnn", "mn"],
		["Lucia", "luda"],
		["Wanda", "uuanda"],
		["Wanda", "vvancla"],
		["Bob", "6o6"],
		["gigi", "9i9i"],
	])("%s and %s", (one, other) => {
		expect(lookOf(one)).toBe(lookOf(other));
	});

	test.each([
		["Anna", "Anne"],
		["Dan", "Lan"],
		["Bill", "Biu"],
		["Maya", "Naya"],
	])("but not %s and %s", (one, other) => {
		expect(lookOf(one)).not.toBe(lookOf(other));
	});
});
