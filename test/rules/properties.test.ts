/** What holds in every game, whatever the orders. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyAll } from "../../src/rules/applyEvent.ts";
import { leaderBoard, outcomeOf } from "../../src/rules/ending.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { draw, parse } from "../../src/rules/notation.ts";
import type { GameLog } from "../../src/rules/replay.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { verify } from "../../src/rules/verify.ts";
import { replay } from "../../src/rules/versions.ts";
import { EVENT_TYPES } from "../support/eventTypes.ts";
import { positionFault } from "../support/positionFault.ts";
import { runs } from "../support/propertyRuns.ts";
import {
	logOf,
	type PlayedTurn,
	play,
	type RandomGame,
	randomGame,
} from "../support/randomGame.ts";
import { RULESETS } from "../support/randomRulesets.ts";

function ofEveryGame(check: (game: RandomGame) => void): void {
	fc.assert(fc.property(randomGame, check), runs(40));
}

function travelled<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

describe.each(Object.entries(RULESETS))("in a game of %s", (_, rulesetFor) => {
	const ofEveryTurn = (
		check: (turn: PlayedTurn, game: RandomGame) => void,
		isChecked = true,
	) => {
		ofEveryGame((game) => {
			for (const turn of play(game, rulesetFor, isChecked)) check(turn, game);
		});
	};

	test("strengths, land, deaths and banked points are in order", () => {
		ofEveryTurn(({ entered, after }) => {
			expect(positionFault(entered.position)).toBeNull();
			expect(positionFault(after)).toBeNull();
		});
	});

	test("no order throws or breaks anything, even unchecked", () => {
		ofEveryTurn(({ after }) => {
			expect(positionFault(after)).toBeNull();
		}, false);
	});

	test("events fold to the position", () => {
		ofEveryTurn(({ before, after, events }) => {
			expect(applyAll(before, events)).toEqual(after);
		});
	});

	test("position and events travel as JSON", () => {
		ofEveryTurn(({ before, after, events }) => {
			expect(travelled(after)).toEqual(after);
			expect(travelled(events)).toEqual(events);
			const there = applyAll(travelled(before), travelled(events));
			expect(hashOf(there)).toBe(hashOf(after));
		});
	});

	test("the same orders and key give the same turn and hash", () => {
		ofEveryTurn(({ entered, input, after, record }, game) => {
			const again = resolveTurn(
				rulesetFor(game.board),
				travelled(entered.position),
				travelled(input),
			);
			expect(again.position).toEqual(after);
			expect(hashOf(again.position)).toBe(record.hash);
		});
	});

	test("a position is drawn, and read again, as it was", () => {
		ofEveryTurn(({ after }) => {
			expect(parse(draw(after))).toEqual(sortedDrops(after));
		});
	});

	test("the log travels as JSON, replays turn by turn, and is proved", () => {
		ofEveryGame((game) => {
			const log: GameLog = travelled(logOf(game, rulesetFor));
			expect(log).toEqual(logOf(game, rulesetFor));
			const turns = [...play(game, rulesetFor)];
			const replayed = [...replay(log)];
			expect(replayed.map(({ position }) => position)).toEqual(
				turns.map(({ after }) => after),
			);
			expect(replayed.map(({ events }) => events)).toEqual(
				turns.map(({ events }) => events),
			);
			expect(verify(log)).toBeNull();
		});
	});

	test("a game that is over stays as it is, and its winner leads", () => {
		ofEveryTurn(({ entered, after, events }, game) => {
			const ruleset = rulesetFor(game.board);
			const outcome = outcomeOf(ruleset, after);
			if (outcome !== null)
				expect(outcome.winner).toBe(leaderBoard(ruleset, after)[0] ?? null);
			if (outcomeOf(ruleset, entered.position) !== null)
				expect(after).toEqual(entered.position);
			else if (outcome === null)
				expect(events.at(-1)).toMatchObject({ type: "turnBegan" });
		});
	});
});

test("random games show every kind of event, and every failure", () => {
	const seen = new Set<string>();
	for (const rulesetFor of Object.values(RULESETS))
		ofEveryGame((game) => {
			for (const { events } of play(game, rulesetFor))
				for (const event of events) {
					seen.add(event.type);
					if (event.type === "failed") seen.add(event.reason);
					if (event.type === "tileLost") seen.add(event.cause);
				}
		});
	const reasons = [
		"dead",
		"bad_first",
		"bank_too_many",
		"attack_protected",
		"attack_too_far",
		"grow_self",
		"grow_no_neighbor",
		"grow_protected",
	];
	const causes = ["attack", "conquest", "lightning", "earthquake", "erosion"];
	const missing = [...EVENT_TYPES, ...reasons, ...causes].filter(
		(name) => !seen.has(name),
	);
	expect(missing).toEqual([]);
});

/** A map tells drops by tile, not in the order in which they fell. */
function sortedDrops(position: PlayedTurn["after"]): PlayedTurn["after"] {
	return {
		...position,
		drops: position.drops.toSorted((a, b) => a.tile - b.tile),
	};
}
