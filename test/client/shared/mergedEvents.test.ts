import { describe, expect, test } from "vitest";
import { mergedEvents } from "../../../src/client/shared/mergedEvents.ts";
import type { Event } from "../../../src/rules/event.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { CLASSIC, marchFor } from "../../../src/rules/modes.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { lazyWords as en } from "../../../src/words/en/lazy.ts";
import { eventText } from "../../../src/words/eventText.ts";
import { lazyWords as fr } from "../../../src/words/fr/lazy.ts";

const MARCH = marchFor({ cols: 17, rows: 9 });
const [ME, MIRA] = [0, 1] as Seat[];
const tile = (index: number) => index as TileIndex;

const grew = (seat: Seat, at: number): Event => ({
	...{ type: "grew", seat, tile: tile(at), strength: 3, first: false },
});
const attacked = (at: number, damage: number, strength: number): Event => ({
	...{ type: "attacked", seat: MIRA, tile: tile(at), owner: ME },
	...{ damage, strength },
});
const cutOff = (at: number): Event => ({
	...{ type: "tileLost", seat: ME, tile: tile(at), cause: "cut-off" },
});

const names = {
	who: (seat: Seat) => ({ name: "Mira", isYou: seat === ME }),
	tile: (at: TileIndex) => `T${at}`,
};

function told(events: readonly Event[], words = en): (string | null)[] {
	return mergedEvents(MARCH, events).map((event) =>
		eventText(words.events, event, names),
	);
}

describe("a march's log", () => {
	test("lists what a seat takes in one line, and says how many tiles were cut off", () => {
		const events = [grew(MIRA, 1), grew(ME, 7), grew(MIRA, 2), grew(MIRA, 3)];
		expect(told([...events, cutOff(4), cutOff(5)])).toEqual([
			"Mira takes T1, T2 and T3",
			"You take T7",
			"You lose 2 tiles that were cut off",
		]);
		expect(told([cutOff(4)])).toEqual(["You lose T4, cut off from the rest"]);
	});

	test("adds up the strikes of a seat on a tile", () => {
		const text = told([attacked(4, 2, 3), grew(ME, 9), attacked(4, 2, 1)]);
		expect(text).toHaveLength(2);
		expect(text[0]).toContain("−4");
		expect(text[0]).toContain("1 left");
	});

	test("says a capture alone, and what it pays", () => {
		const captured = (points: number): Event => ({
			...{ type: "captured", seat: MIRA, tile: tile(4), from: ME },
			...{ strength: 2, points },
		});
		const lost: Event = {
			...{ type: "tileLost", seat: ME, tile: tile(4), cause: "attack" },
		};
		const lines = (points: number, words = en) =>
			told([attacked(4, 3, 0), lost, captured(points)], words).filter(
				(line) => line !== null,
			);
		expect(lines(0)).toEqual(["Mira takes T4 from you"]);
		expect(lines(2)).toEqual(["Mira takes T4 from you: +2 points"]);
		expect(lines(2, fr)).toEqual([
			"Mira prend T4, qui était à vous\u00a0: +2\u00a0points",
		]);
	});

	test("tells the reader, and nobody else, what was scored", () => {
		const scored: Event = { type: "scored", points: [3, 4] };
		expect(told([scored])).toEqual(["You score 3 points"]);
		const watcher = { ...names, who: () => ({ name: "X", isYou: false }) };
		expect(eventText(en.events, scored, watcher)).toBeNull();
		const nothing: Event = { type: "scored", points: [0, 4] };
		expect(told([nothing])).toEqual([null]);
		expect(told([nothing], fr)).toEqual([null]);
	});
});

test("in the classic every event has its own line", () => {
	const events = [grew(MIRA, 1), grew(MIRA, 2)];
	expect(mergedEvents(CLASSIC, events)).toEqual(events);
});
