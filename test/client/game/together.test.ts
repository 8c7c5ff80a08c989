import { describe, expect, test } from "vitest";
import { positionAfter } from "../../../src/client/game/forecast.ts";
import {
	forecastNow,
	situationNow,
	undo,
	withdraw,
} from "../../../src/client/game/plan.ts";
import { ordersToPlan } from "../../../src/client/game/state.ts";
import { statusOf } from "../../../src/client/game/status.ts";
import { calloutOf } from "../../../src/client/game/tileText.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import { neighborsOf, type TileIndex } from "../../../src/rules/hex.ts";
import { FREE } from "../../../src/rules/position.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { noteWords } from "../../../src/words/en/notes.ts";
import { Page } from "./page.ts";
import { Room } from "./room.ts";

const WORDS = { ...gameWords, ...noteWords };

/** A march of three seats, in which orders are planned together. */
function march(): { page: Page; view: PlayingView } {
	const settings = { map: "plain", board: { cols: 17, rows: 9 } } as const;
	const page = new Page(new Room({ name: "march" }, { settings }));
	const { view } = page.state;
	if (view.type !== "playing") throw new Error("it is not played");
	return { page, view };
}

/** A free tile that an order can take. */
function freeTile({ page, view }: ReturnType<typeof march>): TileIndex {
	const { owners } = view.position;
	const tile = page.actionable.find((one) => owners[one] === FREE);
	if (tile === undefined) throw new Error("no free tile");
	return tile;
}

describe("where orders are planned together", () => {
	test("the page opens with own land, and nobody chooses a start", () => {
		const { page, view } = march();
		expect(view.phase).toBe("collecting");
		expect(view.position.owners).toContain(view.viewer);
		expect(statusOf(page.state, false)).toBe("giveOrders");
	});

	test("a second press takes the order back, and one more is planned by another way", () => {
		const game = march();
		const { page, view } = game;
		const tile = freeTile(game);
		page.point(tile);
		page.point(tile);
		expect(page.drafts).toEqual([]);
		page.point(tile);
		page.planMore(tile);
		expect(page.drafts).toEqual([
			{ type: "tile", tile },
			{ type: "tile", tile },
		]);
		expect(page.sent).toEqual([]);
		const situation = situationNow(page.state, 0);
		const after = situation && positionAfter(situation);
		const { newStrength, defendGain, maxStrength } = view.settings.ruleset;
		expect(after?.owners[tile]).toBe(view.viewer);
		expect(after?.strengths[tile]).toBe(
			Math.min(maxStrength, newStrength + defendGain),
		);
	});

	test("a tile at full strength may be defended: an attack may come first", () => {
		const { page, view } = march();
		const { defendGain, maxStrength, newStrength } = view.settings.ruleset;
		const tile = view.position.owners.indexOf(
			view.viewer as number,
		) as TileIndex;
		const toFull = Math.ceil((maxStrength - newStrength) / defendGain);
		for (let i = 0; i <= toFull; i++) page.planMore(tile);
		expect(page.drafts).toHaveLength(toFull + 1);
		const focus = {
			...{ pointed: tile, allNumbers: false, at: 0, words: WORDS },
		};
		expect(calloutOf(page.state, tile, focus, true)).toMatchObject({
			action: noteWords.preview.fullNow(defendGain),
			canAct: true,
		});
	});

	test("the card of a tile with a plan stays small once no orders are left", () => {
		const { page, view } = march();
		const tile = view.position.owners.indexOf(
			view.viewer as number,
		) as TileIndex;
		while (ordersToPlan(page.state) > 0) page.planMore(tile);
		const focus = {
			...{ pointed: tile, allNumbers: false, at: 0, words: WORDS },
		};
		const { maxStrength } = view.settings.ruleset;
		const card = calloutOf(page.state, tile, focus, true);
		expect(card?.lines).toEqual([
			noteWords.tile.yours,
			noteWords.preview.planned(page.drafts.length, maxStrength, true),
		]);
	});

	test("without orders left nothing more is planned, and nothing is replaced", () => {
		const { page } = march();
		const tiles = page.actionable;
		for (const tile of tiles) page.point(tile);
		const planned = page.drafts;
		const all = planned.length;
		expect(planned).toEqual(
			tiles.slice(0, all).map((tile) => ({ type: "tile", tile })),
		);
		expect(ordersToPlan(page.state)).toBe(0);
		expect(statusOf(page.state, false)).toBe("allPlanned");
		const other = tiles[all];
		page.point(other);
		page.planMore(tiles[0]);
		expect(page.drafts).toEqual(planned);
		const focus = {
			...{ pointed: other, allNumbers: false, at: 0, words: WORDS },
		};
		expect(calloutOf(page.state, other, focus, true)).toMatchObject({
			...{ action: noteWords.preview.allPlanned(all), canAct: false },
		});
	});

	test("a tile takes back one order at a time, and what depends on it goes too", () => {
		const game = march();
		const { page, view } = game;
		const { board } = view.position;
		const near = freeTile(game);
		page.point(near);
		const beyond = neighborsOf(board, near).find(
			(tile) =>
				view.position.owners[tile] === FREE &&
				neighborsOf(board, tile).every(
					(one) => view.position.owners[one] !== view.viewer,
				),
		) as TileIndex;
		page.point(beyond);
		page.planMore(near);
		expect(page.drafts).toHaveLength(3);
		page.do(withdraw(page.state, near, page.context));
		expect(page.drafts.map((one) => "tile" in one && one.tile)).toEqual([
			near,
			beyond,
		]);
		page.do(withdraw(page.state, near, page.context));
		expect(page.drafts).toEqual([]);
	});

	test("the last planned order is undone first", () => {
		const game = march();
		const { page } = game;
		const tile = freeTile(game);
		page.point(tile);
		page.planMore(tile);
		page.do(undo(page.state));
		expect(page.drafts).toEqual([{ type: "tile", tile }]);
	});

	test("the card of a free tile with an order says what that order does, not one more", () => {
		const game = march();
		const { page, view } = game;
		const tile = freeTile(game);
		page.point(tile);
		const focus = {
			...{ pointed: tile, allNumbers: false, at: 0, words: WORDS },
		};
		const { newStrength: strength } = view.settings.ruleset;
		expect(calloutOf(page.state, tile, focus, true)).toMatchObject({
			action: noteWords.preview.outcomes.grew({ strength }),
			hint: noteWords.preview.takeBack,
		});
	});

	test("water and places out of reach do nothing, with a plain reason", () => {
		const { page, view } = march();
		const { owners } = view.position;
		const far = owners.findIndex(
			(owner, tile) =>
				owner === FREE && !page.actionable.includes(tile as TileIndex),
		) as TileIndex;
		page.point(far);
		expect(page.drafts).toEqual([]);
		expect(page.state.chosen).toBe(far);
		expect(forecastNow(page.state, { type: "tile", tile: far }, 0).type).toBe(
			"cannot",
		);
	});
});
