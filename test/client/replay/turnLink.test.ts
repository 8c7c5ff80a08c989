import { expect, test } from "vitest";
import { hashOf, turnIn } from "../../../src/client/replay/turnLink.ts";

test("a turn is written into the address, and read from it", () => {
	expect(hashOf(23)).toBe("#t=23");
	expect(turnIn(hashOf(23))).toBe(23);
	expect(turnIn("#t=0")).toBe(0);
});

test.each([
	"",
	"#",
	"#t=",
	"#t=-1",
	"#t=1.5",
	"#t=x",
	"#content",
	"#t=1234567",
])("no turn stands in %j", (hash) => {
	expect(turnIn(hash)).toBeNull();
});
