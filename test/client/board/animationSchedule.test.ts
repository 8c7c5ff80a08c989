import { expect, test } from "vitest";
import {
	animationMs,
	animationScheduleOf,
	MAX_ANIMATION_MS,
} from "../../../src/client/board/animationSchedule.ts";
import type { Event } from "../../../src/rules/event.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Seat } from "../../../src/rules/position.ts";

const BOARD = { cols: 25, rows: 20 };

function grew(tile: number): Event {
	return {
		...{ type: "grew", seat: 0 as Seat, tile: tile as TileIndex },
		...{ strength: 20, first: false },
	};
}

test("events on neighbouring tiles come one after the other, each 120 to 250 ms", () => {
	const [first, second] = animationScheduleOf(BOARD, [grew(0), grew(1)]);
	expect(first.durationMs).toBeGreaterThanOrEqual(120);
	expect(first.durationMs).toBeLessThanOrEqual(250);
	expect(second.atMs).toBe(first.atMs + first.durationMs);
});

test("events far apart overlap, in their order", () => {
	const [first, second] = animationScheduleOf(BOARD, [grew(0), grew(499)]);
	expect(second.atMs).toBeGreaterThan(first.atMs);
	expect(second.atMs).toBeLessThan(first.atMs + first.durationMs);
});

test("however much happens, the animation takes six seconds at most", () => {
	const events = Array.from({ length: 400 }, (_, tile) => grew(tile));
	const steps = animationScheduleOf(BOARD, events);
	expect(animationMs(steps)).toBeLessThanOrEqual(MAX_ANIMATION_MS + 1e-6);
	expect(steps.map(({ event }) => event)).toEqual(events);
});

test("where turns are short, their animations are too", () => {
	const events = Array.from({ length: 40 }, (_, tile) => grew(tile));
	const short = { limitMs: 1250 };
	expect(animationMs(animationScheduleOf(BOARD, events, short))).toBeCloseTo(
		1250,
	);
	expect(
		animationMs(animationScheduleOf(BOARD, [grew(0)], short)),
	).toBeLessThan(250);
});

test("events that are not shown take no time", () => {
	const events: Event[] = [
		{ type: "settled", seat: 0 as Seat, paid: 0 },
		{ type: "turnBegan", turn: 3 },
	];
	expect(animationMs(animationScheduleOf(BOARD, events))).toBe(0);
	expect(animationScheduleOf(BOARD, events)).toHaveLength(2);
});

test("all land that is cut off goes at once, before what follows", () => {
	const cutOff = (tile: number): Event => ({
		...{ type: "tileLost", seat: 0 as Seat, tile: tile as TileIndex },
		cause: "cut-off",
	});
	const scored: Event = { type: "scored", points: [1] };
	const events = [grew(0), cutOff(1), cutOff(2), cutOff(300), scored];
	const [, first, second, third, last] = animationScheduleOf(BOARD, events);
	expect(second.atMs).toBe(first.atMs);
	expect(third.atMs).toBe(first.atMs);
	expect(last.atMs).toBeGreaterThanOrEqual(first.atMs + first.durationMs);
});

test("at twice the speed everything takes half the time", () => {
	const events = [grew(0), grew(1), grew(2)];
	const usual = animationMs(animationScheduleOf(BOARD, events));
	const fast = animationMs(animationScheduleOf(BOARD, events, { speed: 2 }));
	expect(fast).toBeCloseTo(usual / 2);
});

test("what concerns the reader takes longer than what does not, and nothing overlaps it", () => {
	const [ME, MIRA] = [0, 1] as Seat[];
	const attacked = (owner: Seat): Event => ({
		...{ type: "attacked", seat: 2 as Seat, tile: 250 as TileIndex, owner },
		...{ damage: 1, strength: 2 },
	});
	const events = [grew(0), attacked(MIRA), attacked(ME), grew(499)];
	const [own, theirs, onMe, last] = animationScheduleOf(BOARD, events, {
		viewer: ME,
	});
	expect(onMe.durationMs).toBeGreaterThan(2 * theirs.durationMs);
	expect(theirs.atMs).toBe(own.atMs + own.durationMs);
	expect(last.atMs).toBe(onMe.atMs + onMe.durationMs);
});
