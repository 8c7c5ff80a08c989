import type { Event } from "../../src/rules/event.ts";

// A record, so that a new type that is not listed here does not compile.
const all: Record<Event["type"], true> = {
	entered: true,
	grew: true,
	conquered: true,
	attacked: true,
	captured: true,
	scored: true,
	defended: true,
	banked: true,
	failed: true,
	settled: true,
	tileLost: true,
	died: true,
	lightningStruck: true,
	earthShook: true,
	dropLanded: true,
	dropTaken: true,
	eroded: true,
	levelChanged: true,
	turnBegan: true,
};

/** Every type of event. */
export const EVENT_TYPES = Object.keys(all) as Event["type"][];
