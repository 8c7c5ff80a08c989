import { describe, expect, test } from "vitest";
import type { OverView } from "../../../src/match/view.ts";
import { landOf, type Seat } from "../../../src/rules/position.ts";
import { replayWords as enReplay } from "../../../src/words/en/replay.ts";
import {
	endText,
	winnerOf,
	winnerText,
} from "../../../src/words/replayText.ts";
import { viewAfter } from "./support/samples.tsx";

function over(changes: Partial<OverView> = {}): OverView {
	const view = viewAfter(300);
	if (view.type !== "over") throw new Error(`the game is ${view.type}`);
	return { ...view, ...changes };
}

/** Mira holds some land, the person none. */
const BY_LAND = { standings: [1, 0] as Seat[] };
const BY_NOBODY = { standings: [0, 1] as Seat[] };

describe("a game's end in words", () => {
	test("names who won", () => {
		const view = over({ ...BY_LAND, reason: "won" });
		expect(landOf(view.position, 1 as Seat)).toBeGreaterThan(0);
		expect(winnerOf(view)).toBe(1);
		expect(winnerText(view, enReplay)).toBe("Mira wins");
	});

	test("names nobody where nobody was left", () => {
		const dead = { ...BY_NOBODY, reason: "won" } as const;
		const view = over(dead);
		const position = {
			...view.position,
			seats: view.position.seats.map(() => ({ type: "absent" as const })),
		};
		expect(winnerOf({ ...view, position })).toBeNull();
		expect(winnerText({ ...view, position }, enReplay)).toBe(
			enReplay.nobodyWins,
		);
	});

	test("tells who was ahead when the last turn was over", () => {
		const view = over({ ...BY_LAND, reason: "turn-cap" });
		expect(winnerOf(view)).toBeNull();
		expect(winnerText(view, enReplay)).toBe("Mira is ahead");
		expect(endText(view, enReplay)).toBe(enReplay.ends["turn-cap"]);
	});

	test("names who is left where all others gave up", () => {
		const view = over({ ...BY_LAND, reason: "resigned" });
		const gaveUp = (seat: number) => ({
			...view,
			seats: view.seats.map((one, i) => ({ ...one, hasResigned: i === seat })),
		});
		expect(winnerText(gaveUp(0), enReplay)).toBe("Mira wins");
		expect(endText(gaveUp(0), enReplay)).toBe(enReplay.youGaveUp);
	});

	test("speaks to its reader in the second person", () => {
		const mine = { viewer: 1 as Seat, ...BY_LAND };
		const won = over({ ...mine, reason: "won" });
		expect(winnerText(won, enReplay)).toBe("You win");
		const ahead = over({ ...mine, reason: "turn-cap" });
		expect(winnerText(ahead, enReplay)).toBe("You are ahead");
		const left = over({ reason: "resigned" });
		const seats = left.seats.map((one, seat) => ({
			...one,
			hasResigned: seat === 0,
		}));
		const readBy = (viewer: number | null) =>
			endText({ ...left, seats, viewer: viewer as Seat | null }, enReplay);
		expect(readBy(0)).toBe("You gave up.");
		expect(readBy(1)).toBe(enReplay.ends.resigned);
		expect(readBy(null)).toBe(enReplay.ends.resigned);
	});

	test.each(["unattended", "resigned"] as const)("says why: %s", (reason) => {
		const view = over({ reason });
		expect(winnerText(view, enReplay)).toBe(enReplay.over);
		expect(endText(view, enReplay)).toBe(enReplay.ends[reason]);
	});

	test("tells how much land it took, where land has won it", () => {
		const view = over({ ...BY_LAND, reason: "won" });
		const land = landOf(view.position, 1 as Seat);
		const { settings, position } = view;
		const end = { type: "half-map" } as const;
		const wonBy = (board: { cols: number; rows: number }) =>
			endText(
				{
					...view,
					settings: { ...settings, ruleset: { ...settings.ruleset, end } },
					position: { ...position, board },
				},
				enReplay,
			);
		expect(wonBy({ cols: 2, rows: land })).toBe(
			enReplay.wonByLand(land, position.turn),
		);
		expect(wonBy({ cols: 2, rows: land + 1 })).toBe(enReplay.ends.won);
	});
});
