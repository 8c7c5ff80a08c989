import { expect, test } from "vitest";
import { frameIn, hashOf } from "../../../src/client/replay/turnLink.ts";

const LAST = 24;

test("a turn is written into the address as people count it, and read from it", () => {
	expect(hashOf(0, LAST)).toBe("#turn=1");
	expect(hashOf(23, LAST)).toBe("#turn=24");
	for (let frame = 0; frame <= LAST; frame++)
		expect(frameIn(hashOf(frame, LAST), LAST)).toBe(frame);
});

test("the end has a link of its own", () => {
	expect(hashOf(LAST, LAST)).toBe("#end");
	expect(frameIn("#end", LAST)).toBe(LAST);
	expect(hashOf(0, 0)).toBe("#end");
});

test("a link of the old form, which counts from 0, leads where it always did", () => {
	expect(frameIn("#t=0", LAST)).toBe(0);
	expect(frameIn("#t=23", LAST)).toBe(23);
	expect(frameIn("#t=24", LAST)).toBe(LAST);
});

test("a turn that the game never had is the nearest that it had", () => {
	expect(frameIn("#turn=0", LAST)).toBe(0);
	expect(frameIn("#turn=99", LAST)).toBe(LAST);
	expect(frameIn("#t=99", LAST)).toBe(LAST);
});

test.each([
	"",
	"#",
	"#t=",
	"#turn=",
	"#turn=-1",
	"#turn=1.5",
	"#t=x",
	"#content",
	"#turn=1234567",
])("no turn stands in %j", (hash) => {
	expect(frameIn(hash, LAST)).toBeNull();
});
