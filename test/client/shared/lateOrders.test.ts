import { describe, expect, test } from "vitest";
import { mergedEvents } from "../../../src/client/shared/mergedEvents.ts";
import { labelOf, type TileIndex } from "../../../src/rules/hex.ts";
import {
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../../src/rules/modes.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { eventText } from "../../../src/words/eventText.ts";
import { type Game, playing } from "../../support/playing.ts";
import { wordsFor } from "../../support/wordsFor.ts";

/** What seat a reads of the orders that failed in a step. */
function toldOfFailures(game: Game, language: "en" | "fr" = "en") {
	const { events } = wordsFor(language).game;
	return mergedEvents(game.ruleset, game.events)
		.filter(({ type }) => type === "failed" || type === "cameLate")
		.map((event) =>
			eventText(events, event, {
				who: (seat: Seat) => ({ name: "Ilse", isYou: seat === 0 }),
				tile: (tile: TileIndex) => labelOf(game.position.board, tile),
			}),
		);
}

describe("an order that came to nothing says why", () => {
	test("somebody else took the free tile first", () => {
		// b is a newcomer, so what it has taken is protected.
		const game = playing("turn 5\na20 . b20").executes("b A-2", "a A-2");
		expect(game.failures).toEqual(["a A-2 attack_protected"]);
		expect(toldOfFailures(game)).toEqual([
			"Your order on A-2 came to nothing: Ilse was quicker",
		]);
		expect(toldOfFailures(game, "fr")).toEqual([
			"Votre ordre sur A-2 n’a rien donné\u00a0: Ilse a été plus rapide",
		]);
	});

	test("in the free games too, also for a start", () => {
		const grown = playing("turn 3\na100 . b100", FREE_NEIGHBOR);
		const start = playing("turn 3\na: landless\nb100 . .", FREE_FULL);
		for (const game of [grown, start])
			expect(toldOfFailures(game.executes("b A-2", "a A-2"))).toEqual([
				"Your order on A-2 came to nothing: Ilse was quicker",
			]);
	});

	test("its owner had it before, and is protected", () => {
		const game = playing("turn 5\na20 b20 .").executes("b A-3", "a A-2");
		expect(toldOfFailures(game)).toEqual([
			"Your order on A-2 came to nothing: its owner is still protected",
		]);
	});

	test("the reader's land no longer touches the tile", () => {
		const march = marchFor({ cols: 17, rows: 9 });
		const game = playing("turn 5\na3 a3 . b3 . .", march);
		expect(toldOfFailures(game.executes("a A-6"))).toEqual([
			"Your order on A-6 came to nothing: your land did not touch it",
		]);
		expect(toldOfFailures(game.executes("b A-5", "b A-6", "a A-6"))).toEqual([
			"Your order on A-6 came to nothing: your land did not reach it",
		]);
	});

	test("the reader's last tile fell before", () => {
		const game = playing("turn 30\na20 b20 .").executes("b A-1", "a A-2");
		expect(toldOfFailures(game)).toEqual([
			"Your order on A-2 came to nothing: you were already out",
		]);
	});
});
