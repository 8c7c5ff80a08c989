/** When each event of a turn is shown: in order, overlapping if far apart, within six seconds in all. */
import type { Event } from "../../rules/event.ts";
import { type Board, distance, type TileIndex } from "../../rules/hex.ts";
import type { Seat } from "../../rules/position.ts";

export type AnimationStep = {
	readonly event: Event;
	/** Ms from the animation's start. */
	readonly atMs: number;
	readonly durationMs: number;
};

/** The longest a turn's animation takes. */
export const MAX_ANIMATION_MS = 6000;

/** Two steps at least this many tiles apart overlap: the second begins after this share of the first. */
const FAR = 4;
const OVERLAP = 0.35;

/** Land that is cut off goes slowly, so that it is seen, and why. */
const CUT_OFF_MS = 400;

const DURATIONS_MS: Record<Event["type"], number> = {
	entered: 0,
	grew: 180,
	conquered: 180,
	attacked: 220,
	captured: 180,
	scored: 400,
	defended: 180,
	banked: 0,
	failed: 0,
	settled: 0,
	tileLost: 160,
	died: 250,
	lightningStruck: 250,
	earthShook: 250,
	dropLanded: 220,
	dropTaken: 180,
	eroded: 250,
	levelChanged: 120,
	turnBegan: 0,
};

/** What others do to each other takes this share of the usual time, and what concerns the reader so much. */
const ASIDE = 0.6;
const OWN = 1.5;

export type Pace = {
	/** The longest that all may take, in ms. */
	readonly limitMs?: number;
	/** How many times faster than usual. */
	readonly speed?: number;
	/** The reader's seat; null for a reader who only watches. */
	readonly viewer?: Seat | null;
};

/** When to show each event, in order: what concerns the reader is given more time, and nothing else overlaps it. */
export function animationScheduleOf(
	board: Board,
	events: readonly Event[],
	{ limitMs = MAX_ANIMATION_MS, speed = 1, viewer = null }: Pace = {},
): AnimationStep[] {
	const steps: AnimationStep[] = [];
	let at = 0;
	let before: TileIndex | null = null;
	let lastMs = 0;
	let wasCutOff = false;
	let wasMine = false;
	for (const event of events) {
		const isCutOff = event.type === "tileLost" && event.cause === "cut-off";
		const isMine = concerns(event, viewer);
		const weight = viewer === null ? 1 : isMine ? OWN : ASIDE;
		const usualMs = isCutOff ? CUT_OFF_MS : DURATIONS_MS[event.type];
		const durationMs = (usualMs * weight) / speed;
		const tile = placeOf(event);
		// All that is cut off is lost at once.
		const isTogether = isCutOff && wasCutOff;
		wasCutOff = isCutOff;
		if (durationMs > 0 && !isTogether) {
			const overlaps = !isMine && !wasMine && areFar(board, before, tile);
			at += lastMs * (overlaps ? OVERLAP : 1);
			lastMs = durationMs;
			wasMine = isMine;
			before = tile;
		}
		steps.push({ event, atMs: at, durationMs });
	}
	return compressed(steps, Math.min(limitMs, MAX_ANIMATION_MS / speed));
}

/** The time at which the last step ends. */
export function animationMs(steps: readonly AnimationStep[]): number {
	return steps.reduce(
		(end, { atMs, durationMs }) => Math.max(end, atMs + durationMs),
		0,
	);
}

function compressed(steps: AnimationStep[], limitMs: number): AnimationStep[] {
	const share = Math.min(1, limitMs / (animationMs(steps) || 1));
	return steps.map(({ event, atMs, durationMs }) => ({
		event,
		atMs: atMs * share,
		durationMs: durationMs * share,
	}));
}

/** Whether an event is a seat's own, or is done to it. */
function concerns(event: Event, seat: Seat | null): boolean {
	return (
		("seat" in event && event.seat === seat) ||
		("owner" in event && event.owner === seat) ||
		("from" in event && event.from === seat) ||
		event.type === "scored"
	);
}

function placeOf(event: Event): TileIndex | null {
	return "tile" in event ? event.tile : null;
}

function areFar(
	board: Board,
	a: TileIndex | null,
	b: TileIndex | null,
): boolean {
	return a !== null && b !== null && distance(board, a, b) >= FAR;
}
