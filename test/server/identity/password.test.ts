import { describe, expect, test } from "vitest";
import { COMMON_PASSWORDS } from "../../../src/server/identity/commonPasswords.ts";
import { passwordProblem } from "../../../src/server/identity/password.ts";
import {
	hashPassword,
	isOutdated,
	isPassword,
	NOBODYS_HASH,
} from "../../../src/server/identity/scrypt.ts";

describe("a new password", () => {
	test.each([
		["", "password_missing"],
		["seven77", "password_short"],
		["\u{1f600}\u{1f600}\u{1f600}", "password_short"],
		["x".repeat(200) + "é".repeat(40), "password_long"],
		["password", "password_common"],
		["PassWord1", "password_common"],
		["iloveyou", "password_common"],
		["qwertyuiop", "password_common"],
		["12344321", "password_common"],
		["aaaaaaaaaaaa", "password_common"],
		["abababababab", "password_common"],
		["Anna-Lena", "password_name"],
		["anna-lena99", "password_name"],
		["hexmarch!", "password_name"],
		["Hexmarch Anna-Lena", "password_name"],
	])("%j is refused: %s", (password, problem) => {
		expect(passwordProblem(password, "Anna-Lena")).toBe(problem);
	});

	test.each([
		"correct horse battery",
		"8 chars!",
		"ünïcödé und Leerzeichen",
		"        spaces   ",
		"Anna-Lena likes trains",
		"x'; DROP TABLE users; --",
		`${"long ".repeat(50)}!`,
	])("%j is taken", (password) => {
		expect(passwordProblem(password, "Anna-Lena")).toBeNull();
	});
});

test("knows 3000 common ones and more", () => {
	expect(4 * 3000).toBeLessThan(atob(COMMON_PASSWORDS).length);
});

describe("a hash", () => {
	test("says how it was made, and is another one each time", async () => {
		const [one, other] = await Promise.all(
			["the same", "the same"].map(hashPassword),
		);
		expect(one).toMatch(/^scrypt 16384 8 5 [0-9a-f]{32} [0-9a-f]{64}$/);
		expect(one).not.toBe(other);
		expect(await isPassword("the same", one)).toBe(true);
		expect(await isPassword("the samE", one)).toBe(false);
		expect(isOutdated(one)).toBe(false);
	});

	test("is that of RFC 7914's example, made with other parameters", async () => {
		const stored =
			"scrypt 1024 8 16 4e61436c 640c63ca5c7d6d6ce3c8a50f4f4f3a3b".slice(0, 26);
		expect(stored).toBe("scrypt 1024 8 16 4e61436c ");
		const key =
			"fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162";
		expect(await isPassword("password", stored + key)).toBe(true);
		expect(isOutdated(stored + key)).toBe(true);
	});

	test("is of the password as it was sent, to the last space and case", async () => {
		const hash = await hashPassword(" caf\u00e9 au Lait ");
		expect(await isPassword(" caf\u00e9 au Lait ", hash)).toBe(true);
		for (const other of [
			"caf\u00e9 au Lait",
			" caf\u00e9 au lait ",
			" cafe\u0301 au Lait ",
		])
			expect(await isPassword(other, hash)).toBe(false);
	});

	test("is of all of a long password", async () => {
		const long = "a long password, word after word. ".repeat(7);
		const hash = await hashPassword(long);
		expect(await isPassword(long.slice(0, -1), hash)).toBe(false);
	});

	test("without a cookie is nobody's", async () => {
		expect(await isPassword("", NOBODYS_HASH)).toBe(false);
		expect(isOutdated(NOBODYS_HASH)).toBe(false);
	});
});
