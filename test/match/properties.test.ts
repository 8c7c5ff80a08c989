import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	isPersonal,
	type Match,
	type Playing,
	spentBy,
} from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { type Viewer, viewFor } from "../../src/match/view.ts";
import { keyOfTurn } from "../../src/rules/chain.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { tileCount } from "../../src/rules/hex.ts";
import { ordersLeft } from "../../src/rules/order.ts";
import {
	allSeats,
	emptyPosition,
	FREE,
	livingSeats,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import {
	applyEntries,
	type Entry,
	type GameLog,
	replay,
	verify,
} from "../../src/rules/replay.ts";
import { RULES_VERSION, type Ruleset } from "../../src/rules/ruleset.ts";
import { levelFor } from "../../src/rules/steps/level.ts";
import {
	courses,
	factsOf,
	games,
	play,
	type Step,
} from "../support/anyMatch.ts";

const RUNS = { numRuns: 80 };
const TIMEOUT_MS = 30_000;

/** Tries any game with any course of commands. */
function inAnyGame(name: string, check: (steps: Iterable<Step>) => void): void {
	test(
		name,
		() => {
			fc.assert(
				fc.property(games, courses, (game, course) => {
					check(play(game, course));
				}),
				RUNS,
			);
		},
		TIMEOUT_MS,
	);
}

function checkPosition(ruleset: Ruleset, position: Position): void {
	const { board, owners, strengths, seats, drops } = position;
	expect(owners).toHaveLength(tileCount(board));
	expect(strengths).toHaveLength(tileCount(board));
	const lands = seats.map(() => 0);
	for (const [tile, owner] of owners.entries()) {
		const strength = strengths[tile];
		if (owner === FREE) {
			if (strength !== 0) throw new Error(`free tile ${tile}: ${strength}`);
			continue;
		}
		lands[owner]++;
		if (!(strength > 0 && strength <= ruleset.maxStrength))
			throw new Error(`tile ${tile}: ${strength}`);
	}
	for (const [seat, state] of seats.entries()) {
		if (state.type !== "alive") {
			expect(lands[seat]).toBe(0);
			continue;
		}
		expect(state.tiles).toBe(lands[seat]);
		expect(state.banked).toBeGreaterThanOrEqual(0);
		if (!ruleset.multiStep) continue;
		expect(state.tiles).toBeGreaterThan(0);
		expect(state.level).toBe(levelFor(ruleset, state.tiles));
	}
	expect(livingSeats(position).length).toBeLessThanOrEqual(ruleset.maxSeats);
	for (const { tile, amount } of drops) {
		expect(owners[tile]).toBe(FREE);
		expect(amount).toBeGreaterThan(0);
	}
}

function checkPlaying(playing: Playing): void {
	const { settings, position, orders, ready, resigned } = playing;
	const { ruleset } = settings;
	expect(position.turn).toBeLessThanOrEqual(ruleset.maxTurns);
	expect(playing.unattendedTurns).toBeLessThan(ruleset.maxUnattendedTurns);
	for (const [seat, { level, banked }] of livingSeats(position))
		expect(spentBy(playing, seat)).toBeLessThanOrEqual(
			Math.floor(level + banked),
		);
	const ids = orders.map(({ seat, id }) => `${seat} ${id}`);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set([...ready, ...resigned]).size).toBeLessThanOrEqual(
		position.seats.length,
	);
	for (const seat of [...ready, ...resigned])
		expect(playing.seats[seat].type).toBe("person");
	expect(
		allSeats(position).filter((seat) => isPersonal(playing, seat)),
	).toEqual(
		allSeats(position).filter(
			(seat) =>
				playing.seats[seat].type === "person" && !resigned.includes(seat),
		),
	);
}

describe("whatever is told, and whenever", () => {
	inAnyGame(
		"nothing throws, and nothing that was given is changed",
		(steps) => {
			// What `play` tells is frozen.
			for (const { before, decision, after } of steps)
				expect(after).toBe(
					decision.type === "refused" ? before : decision.match,
				);
		},
	);

	inAnyGame("board and seats stay sound", (steps) => {
		for (const { before, after } of steps) {
			if (after.type === "lobby" || before.type === "over") continue;
			if (before.type === "playing") {
				expect(after.seats).toEqual(before.seats);
				expect(after.position.turn).toBeGreaterThanOrEqual(
					before.position.turn,
				);
			}
			if (after.type === "playing") {
				checkPosition(after.settings.ruleset, after.position);
				checkPlaying(after);
			} else
				expect(after.standings.toSorted((a, b) => a - b)).toEqual(
					allSeats(after.position),
				);
		}
	});

	inAnyGame("a match that was stored and loaded goes on the same", (steps) => {
		for (const { before, command, now, decision } of steps) {
			const loaded = JSON.parse(JSON.stringify(before)) as Match;
			const told = JSON.parse(JSON.stringify(command)) as typeof command;
			expect(decide(loaded, told, now)).toEqual(decision);
		}
	});

	inAnyGame("the turns' records prove the game", (steps) => {
		const played = [...steps];
		const last = played.at(-1)?.after as Match;
		if (last.type === "lobby") return;
		const facts = factsOf(played);
		const log = logOf(last, facts);
		expect(verify(log)).toBeNull();
		expect(log.turns.length).toBe(
			last.type === "over" && last.reason === "won"
				? last.position.turn + Number(isTurnOver(last.position, facts))
				: last.position.turn,
		);
		let position = emptyPosition(log.board, log.seats.length);
		for (const turn of replay(log)) position = turn.position;
		const { position: reached } = applyEntries(
			log.ruleset,
			position,
			openEntries(facts),
		);
		expect(reached).toEqual(last.position);
		expect(hashOf(reached)).toBe(hashOf(last.position));
	});
});

/** Whether the turn in which the game was won stayed the last: it is recorded, and none began after it. */
function isTurnOver({ turn }: Position, facts: readonly Fact[]): boolean {
	return facts.some(
		(fact) => fact.type === "turnResolved" && fact.turn === turn,
	);
}

function logOf(
	match: Exclude<Match, { type: "lobby" }>,
	facts: readonly Fact[],
): GameLog {
	return {
		rules: RULES_VERSION,
		ruleset: match.settings.ruleset,
		board: match.settings.board,
		seats: match.seats.map(({ name }) => ({ name })),
		chainEnd: match.chainEnd,
		turns: facts.flatMap((fact) =>
			fact.type === "turnResolved" ? [fact.record] : [],
		),
	};
}

/** Who has entered since the last turn was over. */
function openEntries(facts: readonly Fact[]): Entry[] {
	const lastTurn = facts.findLastIndex(({ type }) => type === "turnResolved");
	return facts
		.slice(lastTurn + 1)
		.flatMap((fact) => (fact.type === "entered" ? [fact.entry] : []));
}

describe("what one sees", () => {
	inAnyGame("never tells others' sealed orders", (steps) => {
		for (const { after, decision } of steps) {
			if (after.type !== "playing" || decision.type === "refused") continue;
			if (after.settings.ruleset.plans === "open") continue;
			for (const viewer of viewersOf(after)) {
				const own =
					viewer.type === "seat"
						? after.orders.filter(({ seat }) => seat === viewer.seat)
						: [];
				const view = viewFor(after, viewer);
				// All is as if the others had given none.
				expect(view).toEqual(viewFor({ ...after, orders: own }, viewer));
				expect(ordersIn(view)).toEqual(own);
				const seen = JSON.stringify(view);
				for (const { seat, id } of after.orders)
					if (!own.some((mine) => mine.seat === seat || mine.id === id))
						expect(seen).not.toContain(JSON.stringify(id));
			}
		}
	});

	inAnyGame(
		"never tells others' ids of orders, also where plans are open",
		(steps) => {
			for (const { after, decision } of steps) {
				if (after.type !== "playing" || decision.type === "refused") continue;
				for (const viewer of viewersOf(after))
					for (const order of ordersIn(viewFor(after, viewer)))
						if (viewer.type === "spectator" || order.seat !== viewer.seat)
							expect(order).not.toHaveProperty("id");
			}
		},
	);

	inAnyGame("never tells a key to come, nor who a person is", (steps) => {
		for (const { after, decision } of steps) {
			if (decision.type === "refused") continue;
			const keys = after.type === "playing" ? keysToCome(after) : [];
			const players = after.seats.flatMap((holder) =>
				holder?.type === "person" ? [holder.player] : [],
			);
			for (const viewer of viewersOf(after)) {
				const seen = JSON.stringify(viewFor(after, viewer));
				for (const secret of [...keys, ...players])
					if (seen.includes(secret)) throw new Error(`${secret} in ${seen}`);
			}
		}
	});
});

function viewersOf(match: Match): Viewer[] {
	return [
		{ type: "spectator" },
		...match.seats.map((_, seat) => ({
			type: "seat" as const,
			seat: seat as Seat,
		})),
	];
}

type SeenOrder = { readonly seat: Seat; readonly order: object };

/** Everything in a view, however deep, that looks like a seat's order. */
function ordersIn(value: unknown): SeenOrder[] {
	if (typeof value !== "object" || value === null) return [];
	const inside = Object.values(value).flatMap(ordersIn);
	return "order" in value ? [value as SeenOrder, ...inside] : inside;
}

/** All keys that are not yet used, the secret among them. */
function keysToCome({ chain, position }: Playing): string[] {
	const keys = Array.from(
		{ length: chain.lastTurn - position.turn + 1 },
		(_, i) => keyOfTurn(chain, position.turn + i),
	);
	expect(keys.at(-1)).toBe(chain.secret);
	return keys;
}

describe("the ticks that a match wants", () => {
	inAnyGame("each do something", (steps) => {
		for (const { after, now } of steps) {
			if (after.type !== "playing") continue;
			const wanted = nextTickAt(after);
			if (wanted !== null) tickAt(after, Math.max(now, wanted));
		}
	});

	inAnyGame("are only missing while somebody is waited for", (steps) => {
		for (const { after } of steps)
			if (after.type === "playing" && nextTickAt(after) === null)
				expect(waitedFor(after)).not.toEqual([]);
	});

	inAnyGame("end a game that nobody attends any more", (steps) => {
		const { after, now } = [...steps].at(-1) as Step;
		const { type, settings } = tickOn(after, now);
		expect(type === "over" || !settings.hasClock).toBe(true);
	});
});

/** The persons whose start, orders or word the phase needs. */
function waitedFor(playing: Playing): Seat[] {
	const { position, phase, ready } = playing;
	return allSeats(position).filter((seat) => {
		if (!isPersonal(playing, seat) || ready.includes(seat)) return false;
		const state = position.seats[seat];
		return phase === "waiting"
			? state.type !== "alive"
			: ordersLeft(state, spentBy(playing, seat)) > 0;
	});
}

function tickAt(playing: Playing, now: number): Match {
	const decision = decide(playing, { type: "tick" }, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	if (decision.facts.length === 0) throw new Error("a tick for nothing");
	return decision.match;
}

/** Ticks until the match is over, or wants no more. */
function tickOn(from: Match, startingAt: number): Match {
	let match = from;
	let now = startingAt;
	for (let ticks = 0; match.type === "playing"; ticks++) {
		const wanted = nextTickAt(match);
		if (wanted === null) return match;
		now = Math.max(now, wanted);
		match = tickAt(match, now);
		if (ticks > 2000) throw new Error("no end in sight");
	}
	return match;
}
