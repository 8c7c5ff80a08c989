import { describe, expect, test } from "vitest";
import { storyText } from "../../../src/client/shared/storyText.ts";
import { readerOf, turnStoryOf } from "../../../src/client/shared/turnStory.ts";
import type { Event } from "../../../src/rules/event.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Position, Seat, SeatState } from "../../../src/rules/position.ts";
import { lazyWords as en } from "../../../src/words/en/lazy.ts";
import { lazyWords as fr } from "../../../src/words/fr/lazy.ts";
import { lazyWords as ja } from "../../../src/words/ja/lazy.ts";

const [ME, MIRA, ILSE] = [0, 1, 2] as Seat[];

const grew = (seat: Seat, tile: number): Event => ({
	...{ type: "grew", seat, tile: tile as TileIndex, strength: 3, first: false },
});
const attacked = (seat: Seat, owner: Seat, tile: number): Event => ({
	...{ type: "attacked", seat, owner, tile: tile as TileIndex },
	...{ damage: 1, strength: 2 },
});
const lost = (
	seat: Seat,
	tile: number,
	cause: "attack" | "cut-off",
): Event => ({
	...{ type: "tileLost", seat, tile: tile as TileIndex, cause },
});
const failed = (seat: Seat, tile: number): Event => ({
	...{ type: "failed", seat, tile: tile as TileIndex },
	...{ kind: "attack", reason: "attack_too_far" },
});
const captured = (
	seat: Seat,
	from: Seat,
	tile: number,
	points = 0,
): Event[] => [
	attacked(seat, from, tile),
	lost(from, tile, "attack"),
	{
		...{ type: "captured", seat, from, tile: tile as TileIndex },
		...{ strength: 3, points },
	},
];

const NAMES = ["Ann", "Mira", "Ilse"];

function told(
	events: readonly Event[],
	viewer: Seat | null = ME,
	words = en.story,
	before: readonly Event[] = [],
): string {
	const names = {
		who: (seat: Seat) => ({ name: NAMES[seat], isYou: seat === viewer }),
		tile: (tile: TileIndex) => `T${tile}`,
	};
	return storyText(
		turnStoryOf(events, viewer, before),
		{ viewer },
		names,
		words,
	);
}

describe("a turn's line", () => {
	test("says what came and went, who did what to the reader, and the points", () => {
		const events = [
			...[grew(ME, 1), grew(ME, 2), grew(MIRA, 9)],
			...captured(ME, MIRA, 3, 2),
			...captured(ILSE, ME, 4),
			...[attacked(ILSE, ME, 5), attacked(MIRA, ME, 6), attacked(ME, ILSE, 8)],
			{ type: "scored", points: [1, 2, 1] } as Event,
		];
		expect(told(events)).toBe(
			"You: +3 −1, took T3 · Ilse took T4, hit T5 · Mira hit T6 · +3 points",
		);
		expect(told(events, ME, fr.story)).toBe(
			"Vous\u00a0: +3 −1, vous prenez T3 · Ilse prend T4, frappe T5 · Mira frappe T6 · +3\u00a0points",
		);
	});

	test("counts a tile once that was hit before it was taken, and not one that came back", () => {
		const events = [
			attacked(ILSE, ME, 4),
			...captured(ILSE, ME, 4),
			...captured(ME, ILSE, 4),
		];
		expect(told(events)).toBe("You: no change · Ilse took T4");
	});

	test("counts many tiles, says what was cut off, and who is out", () => {
		const events = [
			...[4, 5, 6].map((tile) => attacked(ILSE, ME, tile)),
			...[lost(ME, 7, "cut-off"), lost(ME, 8, "cut-off")],
			{ type: "died", seat: MIRA, killedBy: ILSE, at: 0 } as Event,
			...[ME, MIRA].map((seat) => failed(seat, 9)),
		];
		expect(told(events)).toBe(
			"You: −2 · Ilse hit 3 tiles · 2 cut off · 1 order came to nothing · Mira is out",
		);
	});

	test("names every town that was taken, also one that was lost again at once", () => {
		const events = [
			...captured(ME, MIRA, 3, 2),
			...captured(MIRA, ME, 3, 2),
			...[4, 5].flatMap((tile) => captured(MIRA, ME, tile)),
		];
		expect(told(events)).toBe(
			"You: −2, took T3 · Mira took T4 and T5, retook T3 · +2 points",
		);
	});

	test("is neutral for who only watches", () => {
		const events = [grew(ME, 1), ...captured(MIRA, ILSE, 2)];
		const scored: Event = { type: "scored", points: [1, 2, 3] };
		expect(told([...events, scored], null)).toBe(
			"1 free tile taken · 1 tile taken from others",
		);
		expect(told([scored], null)).toBe("A quiet turn");
	});

	test("tells several turns as one", () => {
		const turns = [captured(ILSE, ME, 4), captured(ME, ILSE, 4), [grew(ME, 5)]];
		expect(en.story.turns(3, 5, told(turns.flat()))).toBe(
			"Turns 4 to 6 · You: +1 · Ilse took T4",
		);
	});

	test("says who took back what they had lost shortly before", () => {
		const before = [...captured(ME, ILSE, 4), ...captured(MIRA, ME, 6, 2)];
		const events = [
			...[...captured(ILSE, ME, 4), ...captured(ILSE, ME, 5)],
			...captured(ME, MIRA, 6, 2),
		];
		const line = (words: typeof en.story) => told(events, ME, words, before);
		expect(line(en.story)).toBe(
			"You: +1 −2, retook T6 · Ilse took T5, retook T4 · +2 points",
		);
		expect(line(ja.story)).toBe(
			"あなた：+1 −2、T6を奪い返す · IlseがT5を奪い、T4を奪い返す · +2点",
		);
		expect(told(events)).toContain("took T6 · Ilse took T4 and T5");
	});

	test("takes nothing back for who had not lost it, or did not hold it", () => {
		const before = [...captured(ME, ILSE, 4), grew(ME, 5)];
		const events = [...captured(MIRA, ME, 4), ...captured(ILSE, ME, 5)];
		expect(told(events, ME, en.story, before)).toBe(
			"You: −2 · Mira took T4 · Ilse took T5",
		);
	});
});

test("is told as to those who only watch, once the reader is out", () => {
	const dead = { type: "dead", endedTurn: 7 } as unknown as SeatState;
	const position = { seats: [dead] } as unknown as Position;
	const view = { viewer: ME, position };
	expect([6, 7, 8].map((turn) => readerOf(view, turn))).toEqual([ME, ME, null]);
	const alive = { seats: [{ type: "alive" }] } as unknown as Position;
	expect(readerOf({ viewer: ME, position: alive }, 8)).toBe(ME);
	expect(readerOf({ viewer: null, position }, 8)).toBe(null);
	const events = captured(ILSE, MIRA, 4);
	expect(told(events, readerOf(view, 8))).toBe("1 tile taken from others");
});
