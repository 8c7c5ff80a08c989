import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/client/ui/keyOf.ts";

function press(key: string, code: string, more: Partial<KeyboardEvent> = {}) {
	return keyOf({ key, code, ...more } as KeyboardEvent);
}

describe("a key is known", () => {
	test.each([
		["Latin", "b", "KeyB", "b"],
		["Latin with Shift", "R", "KeyR", "r"],
		["Dvorak, where the letter counts", "b", "KeyN", "b"],
		["Russian", "и", "KeyB", "b"],
		["Russian with Shift", "К", "KeyR", "r"],
		["Greek", "ψ", "KeyC", "c"],
		["Hebrew", "ו", "KeyU", "u"],
		["Arabic", "ى", "KeyN", "n"],
		["Arabic, two letters a key", "لا", "KeyB", "b"],
		["an input method that is at rest", "Process", "KeyC", "c"],
		["Arabic digits", "٠", "Digit0", "0"],
		["the arrows", "ArrowUp", "ArrowUp", "ArrowUp"],
		["the space bar", " ", "Space", " "],
	])("under %s", (_, key, code, name) => {
		expect(press(key, code)).toBe(name);
	});

	test("that asks for help in Arabic", () => {
		expect(press("؟", "Slash", { shiftKey: true })).toBe("?");
	});
});

describe("a key is the browser's", () => {
	test.each(["ctrlKey", "metaKey", "altKey"] as const)("with %s", (held) => {
		expect(press("r", "KeyR", { [held]: true })).toBeNull();
		expect(press("к", "KeyR", { [held]: true })).toBeNull();
	});

	test("while a text is composed", () => {
		expect(press("Process", "KeyR", { isComposing: true })).toBeNull();
		expect(press("r", "KeyR", { isComposing: true })).toBeNull();
	});
});
