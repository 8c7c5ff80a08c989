import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { gameLogOf } from "../../src/match/gameLogOf.ts";
import { isHeld, type Match, seatOf } from "../../src/match/match.ts";
import { viewFor } from "../../src/match/view.ts";
import { areOrdersRevocable, type PlacedOrder } from "../../src/rules/order.ts";
import {
	allSeats,
	emptyPosition,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import {
	applyEntries,
	type Entry,
	replayTurn,
	type TurnRecord,
	unpackOrders,
} from "../../src/rules/replay.ts";
import { verify } from "../../src/rules/verify.ts";
import { BEGIN } from "../support/anyCommand.ts";
import { factsOf, inAnyGame, type Step } from "../support/anyMatch.ts";
import { checkMatch } from "../support/checkMatch.ts";
import { RUNS_TIMEOUT_MS } from "../support/propertyRuns.ts";

function always(name: string, check: (steps: Iterable<Step>) => void): void {
	test(name, () => inAnyGame(check), RUNS_TIMEOUT_MS);
}

describe("whatever the command, and whenever", () => {
	always("nothing throws, and nothing that was given is changed", (steps) => {
		// What `play` tells is frozen.
		for (const { before, decision, after } of steps)
			expect(after).toBe(decision.type === "refused" ? before : decision.match);
	});

	always("the match stays sound", (steps) => {
		for (const { before, after } of steps) {
			if (after !== before) checkMatch(after);
			if (before.type !== "playing" || after.type === "lobby") continue;
			expect(after.position.turn).toBeGreaterThanOrEqual(before.position.turn);
		}
	});

	always("no seat changes hands but a bot's, by one who joins", (steps) => {
		for (const { before, command, after } of steps) {
			if (command.type === "forget" || command.type === "rename") continue;
			if (before.type === "lobby" || before.seats === after.seats) continue;
			const changed = before.seats.flatMap((holder, seat) =>
				holder === after.seats[seat] ? [] : [[holder, after.seats[seat]]],
			);
			if (changed.length === 0) continue;
			expect(command.type).toBe("join");
			expect(changed).toMatchObject([[{ type: "bot" }, { type: "person" }]]);
		}
	});

	always(
		"a player who is erased leaves the seat, or has no name on it",
		(steps) => {
			for (const { before, command, after } of steps) {
				if (command.type !== "forget") continue;
				const { player } = command;
				const seat = seatOf(before, player);
				const left =
					before.type === "lobby" ? null : { type: "person", player, name: "" };
				const seats = before.seats.map((holder, i) =>
					i === seat ? left : holder,
				);
				expect(after.seats).toEqual(seats);
				if (seat !== null && after.type !== "lobby")
					expect(before.type === "over" || after.resigned.includes(seat)).toBe(
						true,
					);
			}
		},
	);

	always("what is due in a lobby can be done", (steps) => {
		for (const { command, before, decision } of steps)
			if (command === BEGIN && before.type === "lobby" && isAsked(before))
				expect(decision.type).toBe("decided");
	});

	always("facts say all that a lobby's page shows", (steps) => {
		for (const { before, after, decision } of steps) {
			if (after.type !== "lobby" || decision.type === "refused") continue;
			if (decision.facts.length === 0)
				expect(seenOf(after)).toEqual(seenOf(before));
		}
	});

	always(
		"facts say that a bot holds a seat, and that it no longer does",
		(steps) => {
			const held = new Set<Seat>();
			for (const { after, decision } of steps) {
				if (decision.type === "refused") continue;
				for (const fact of decision.facts) {
					if (fact.type === "held") held.add(fact.seat);
					if (fact.type === "returned" || fact.type === "resigned")
						held.delete(fact.seat);
				}
				if (after.type !== "playing") continue;
				expect([...held].sort()).toEqual(
					allSeats(after.position).filter((seat) => isHeld(after, seat)),
				);
			}
		},
	);
});

/** Whether play begins by itself at some time: then nothing may stand in its way. */
function isAsked(match: Match): boolean {
	return match.type === "lobby" && match.beginsAt !== null;
}

const seenOf = (match: Match) => viewFor(match, { type: "spectator" });

/** As it comes out of a room's storage. */
function stored<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}

describe("a match that was stored and loaded", () => {
	always("goes on the same", (steps) => {
		for (const { before, command, now, decision } of steps)
			expect(decide(stored(before), stored(command), now)).toEqual(decision);
	});

	always(
		"a match of the last turn that gets the commands since then is the same",
		(steps) => {
			let snapshot: Match | null = null;
			let since: { command: Step["command"]; at: number }[] = [];
			let now: Match | null = null;
			const check = () => {
				if (snapshot !== null) expect(replayed(snapshot, since)).toEqual(now);
			};
			for (const { before, command, now: at, decision, after } of steps) {
				if (decision.type === "refused" || after === before) continue;
				const isNewPage =
					before.type === "lobby" ||
					decision.facts.some(({ type }) => type === "turnResolved");
				if (isNewPage) {
					check();
					snapshot = after.type === "playing" ? stored(after) : null;
					since = [];
				} else since.push(stored({ command, at }));
				now = after;
			}
			check();
		},
	);
});

function replayed(
	from: Match,
	commands: readonly { command: Step["command"]; at: number }[],
): Match {
	return commands.reduce((match, { command, at }) => {
		const decision = decide(match, command, at);
		if (decision.type === "refused") throw new Error(decision.reason);
		return decision.match;
	}, from);
}

describe("an order that was taken", () => {
	always("counts once, in one turn", (steps) => {
		let taken: string[] = [];
		let open: readonly PlacedOrder[] = [];
		for (const { after, decision } of steps) {
			if (decision.type === "refused") continue;
			const { ruleset } = after.settings;
			for (const fact of decision.facts) {
				if (fact.type === "confirmed") taken.push(orderText(fact.order));
				if (fact.type === "reopened" && areOrdersRevocable(ruleset))
					taken = open.filter(({ seat }) => seat !== fact.seat).map(orderText);
				if (fact.type !== "turnResolved") continue;
				const counted = unpackOrders(ruleset, fact.record).map(orderText);
				expect(counted.sort()).toEqual(taken.sort());
				taken = [];
			}
			if (after.type === "playing") open = after.orders;
			if (after.type === "playing")
				expect(open.map(orderText).sort()).toEqual(taken.sort());
		}
	});

	always("is not taken again, however often it is sent", (steps) => {
		const taken = new Set<string>();
		for (const { command, decision, after } of steps) {
			if (decision.type === "refused") continue;
			const isReopened = decision.facts.some(({ type }) => type === "reopened");
			const isRevoked = areOrdersRevocable(after.settings.ruleset);
			if (command.type === "reopen" && isReopened && isRevoked)
				for (const name of taken)
					if (name.startsWith(`${command.player} ${command.turn} `))
						taken.delete(name);
			if (command.type !== "confirm") continue;
			const { player, turn, id } = command;
			const isNew = decision.facts.some(
				(fact) => fact.type === "confirmed" && fact.order.id === id,
			);
			if (!isNew) continue;
			const name = `${player} ${turn} ${id}`;
			expect(taken).not.toContain(name);
			taken.add(name);
		}
	});
});

function orderText({ seat, order }: PlacedOrder): string {
	return `${seat} ${order.type === "bank" ? "bank" : order.tile}`;
}

describe("the turns' records", () => {
	always("prove the game once it is over", (steps) => {
		const played = [...steps];
		const last = played.at(-1)?.after;
		if (last?.type !== "over") return;
		const records = recordsOf(factsOf(played));
		expect(verify(gameLogOf("game", last, records))).toBeNull();
		expect(records.length).toBe(
			last.reason === "won"
				? last.position.turn +
						Number(isTurnOver(last.position, factsOf(played)))
				: last.position.turn,
		);
	});

	always("lead to the position with those who have entered since", (steps) => {
		const played = [...steps];
		const last = played.at(-1)?.after;
		if (last === undefined || last.type === "lobby") return;
		const facts = factsOf(played);
		const { ruleset, board } = last.settings;
		let position = emptyPosition(board, last.seats.length);
		for (const record of recordsOf(facts))
			position = replayTurn(ruleset, position, record).position;
		const entries = openEntries(facts);
		const reached = applyEntries(ruleset, position, entries).position;
		expect(reached).toEqual(last.position);
		expect(last.entries).toEqual(entries);
	});
});

function recordsOf(facts: readonly Fact[]): TurnRecord[] {
	return facts.flatMap((fact) =>
		fact.type === "turnResolved" ? [fact.record] : [],
	);
}

/** Whether the turn in which the game was won stayed the last: it is recorded, and none began after it. */
function isTurnOver({ turn }: Position, facts: readonly Fact[]): boolean {
	return facts.some(
		(fact) => fact.type === "turnResolved" && fact.turn === turn,
	);
}

/** Who has entered since the last turn was over. */
function openEntries(facts: readonly Fact[]): Entry[] {
	const lastTurn = facts.findLastIndex(({ type }) => type === "turnResolved");
	return facts
		.slice(lastTurn + 1)
		.flatMap((fact) => (fact.type === "entered" ? [fact.entry] : []));
}
