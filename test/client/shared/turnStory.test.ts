import { describe, expect, test } from "vitest";
import { storyText } from "../../../src/client/shared/storyText.ts";
import { turnStoryOf } from "../../../src/client/shared/turnStory.ts";
import type { Event } from "../../../src/rules/event.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { lazyWords as en } from "../../../src/words/en/lazy.ts";
import { lazyWords as fr } from "../../../src/words/fr/lazy.ts";

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
): string {
	const names = {
		who: (seat: Seat) => ({ name: NAMES[seat], isYou: seat === viewer }),
		tile: (tile: TileIndex) => `T${tile}`,
	};
	return storyText(turnStoryOf(events, viewer), { viewer }, names, words);
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
			"You: +3 −1 · Ilse took T4, hit T5 · Mira hit T6 · +3 points",
		);
		expect(told(events, ME, fr.story)).toBe(
			"Vous\u00a0: +3 −1 · Ilse prend T4, frappe T5 · Mira frappe T6 · +3\u00a0points",
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
});
