import { expect, test } from "vitest";
import {
	type CounterSnapshot,
	noCounts,
} from "../../../scripts/cost/counts.ts";
import { formatReport } from "../../../scripts/cost/report.ts";
import { usageBetween } from "../../../scripts/cost/usage.ts";

const HOUR_MS = 3_600_000;

function snapshot(
	change: (counts: CounterSnapshot["counts"]) => void,
	now = 0,
): CounterSnapshot {
	const counts = noCounts();
	change(counts);
	return { now, counts, bytes: { "rooms abc": 4096 } };
}

const before = snapshot(({ objects }) => {
	objects.rooms.calls.alarm = 2;
	objects.rooms.requests = 2;
});
const after = snapshot((counts) => {
	const { rooms, directories } = counts.objects;
	counts.requests = 3;
	counts.d1Calls = 1;
	counts.r2Writes = 1;
	counts.r2Bytes = 3000;
	rooms.calls.alarm = 7;
	rooms.requests = 7;
	rooms.messages = 200;
	rooms.activeMs = 700;
	rooms.rowsWritten = 40;
	directories.calls.report = 2;
	directories.requests = 2;
	directories.rowsWritten = 2;
}, HOUR_MS);
const usage = usageBetween(before, after, {
	address: "http://localhost/game/abc",
	turns: 9,
	ended: after,
});

test("counts what happened in between, a message as a twentieth of a request", () => {
	expect(usage.items["Object requests"]).toBe(5 + 2 + 200 / 20);
	expect(usage.items["Object rows written"]).toBe(42);
	expect(usage.calls).toEqual({ "rooms.alarm": 5, "directories.report": 2 });
	expect(usage).toMatchObject({ hours: 1, bytes: 4096, logged: 3 + 7 + 200 });
	expect(usage.items["R2 writes"]).toBe(1);
	expect(usage.archivedBytes).toBe(3000);
});

test("assumes that each wait takes a tenth of a second, with 128 MB", () => {
	expect(usage.waits).toBe(4);
	expect(usage.items["Object GB-s"]).toBeCloseTo((0.7 + 0.4) * 0.128);
});

test("gives the price of a thousand games", () => {
	const lines = formatReport("a", usage).split("\n");
	const line = lines.find((each) => each.startsWith("Object rows written"));
	expect(line?.split(/\s{2,}/)).toEqual([
		"Object rows written",
		"42",
		"$0.0420",
		String(Math.floor(50e6 / 42)),
	]);
});
