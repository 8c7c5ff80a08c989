/** What is said of a turn that decided. */
import { expect, test } from "vitest";
import { swingText } from "../../../src/client/replay/analysis/swingText.ts";
import type { Event } from "../../../src/rules/event.ts";
import { labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { analysisWords } from "../../../src/words/en/analysis.ts";

const [ANN, BEN] = [0, 1] as Seat[];
const BOARD = { cols: 4, rows: 2, terrain: "..o.@..o" };
const NAMES = {
	who: (seat: Seat) => ({ name: ["Ann", "Ben"][seat], isYou: seat === BEN }),
	tile: (tile: TileIndex) => labelOf(BOARD, tile),
};

const grew = (seat: Seat, tile: number, first = false) =>
	({ type: "grew", seat, tile, strength: 3, first }) as unknown as Event;
const captured = (seat: Seat, from: Seat, tile: number) =>
	({
		type: "captured",
		seat,
		from,
		tile,
		strength: 3,
		points: 2,
	}) as unknown as Event;
const lost = (seat: Seat, tile: number, cause = "capture") =>
	({ type: "tileLost", seat, tile, cause }) as unknown as Event;

const said = (events: Event[], seat: Seat, before = 0.4, after = 0.6) =>
	swingText(
		events,
		{ seat, rival: seat === ANN ? BEN : ANN, before, after },
		{ board: BOARD, names: NAMES },
		analysisWords.decided,
	);

test("what was taken and lost, with the towns by name", () => {
	const events = [
		grew(ANN, 0),
		captured(ANN, BEN, 2),
		lost(BEN, 2),
		lost(BEN, 3, "cut-off"),
	];
	expect(said(events, ANN)).toBe("Ann took 2 tiles, among them A-3.");
	expect(said(events, BEN, 0.6, 0.4)).toBe(
		"You lost 2 tiles, among them A-3. One was cut off.",
	);
});

test("one tile that is a town, by its name alone", () => {
	const events = [captured(ANN, BEN, 2), lost(BEN, 2)];
	expect(said(events, ANN)).toBe("Ann took A-3.");
	expect(said(events, BEN, 0.6, 0.4)).toBe("You lost A-3.");
});

test("who gained by what another lost", () => {
	const events = [lost(ANN, 0), lost(BEN, 2), lost(BEN, 3, "cut-off")];
	expect(said(events, ANN)).toBe(
		"Ann lost 1 tile. You lost 2 tiles, among them A-3. One was cut off.",
	);
	expect(said(events, ANN, 0.6, 0.4)).toBe("Ann lost 1 tile.");
});

test("where everybody begins is nothing that was taken", () => {
	const events = [grew(ANN, 0, true), grew(ANN, 1)];
	expect(said(events, ANN)).toBe("Ann took 1 tile.");
});

test("who gained and fell behind all the same", () => {
	expect(said([grew(ANN, 1)], ANN, 0.6, 0.4)).toBe(
		"Ann took 1 tile. Others gained more.",
	);
});

test("nothing happened to a player's own land", () => {
	expect(said([grew(ANN, 1)], BEN, 0.6, 0.4)).toBe(
		"Nothing happened to your land; others gained or lost.",
	);
});
