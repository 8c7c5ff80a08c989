/** Matches in which anything is tried, for properties: whole games as arbitrary commands at arbitrary times. */
import fc from "fast-check";
import type { Command, Decision, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	dueInLobby,
	nextLobbyTickAt,
	openLobby,
} from "../../src/match/lobby.ts";
import type { Match, OpenPhase, PlayerId } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { type TileIndex, tileCount } from "../../src/rules/hex.ts";
import { BANK } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";
import { type Game, games, PERSONS, personAt, playerAt } from "./anyGame.ts";
import { runs } from "./chance.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { EPOCH, SECRET } from "./setting.ts";

/** A command as it is drawn, before it is known what board it is for. */
type Drawn = {
	/** How the clock moves first: by so many ms, or to the moment that the match wants. */
	readonly clock: number | "wanted";
	/** One of those who sit there, or anybody. */
	readonly who: number;
	readonly isAnybody: boolean;
	/** A deed is what the phase asks for: a start, or an order. "again" is what was told before, word for word. */
	readonly what:
		| Exclude<Command["type"], "start" | "confirm">
		| "deed"
		| "again";
	readonly tile: number;
	readonly isBank: boolean;
	readonly id: number;
	readonly turnsOff: number;
	readonly isOtherPhase: boolean;
	/** A seat that is wished for, or sent away: perhaps none that there is. */
	readonly seat: number;
	readonly delayMs: number;
};

export type Course = {
	/** What is tried in the lobby before play is begun. */
	readonly before: readonly Drawn[];
	readonly during: readonly Drawn[];
};

export type Step = {
	readonly before: Match;
	readonly command: Command;
	readonly now: number;
	readonly decision: Decision;
	/** What the match is after the command. */
	readonly after: Match;
};

/** Distinctive, so that a leak can be found anywhere in a view; the last one is as a bot's. */
const orderId = (index: number) =>
	index < 9 ? `order:${index}:77aa` : "bot 0";

const COMMANDS: fc.Arbitrary<Drawn["what"]> = fc.oneof(
	{ weight: 40, arbitrary: fc.constant("deed") },
	{ weight: 5, arbitrary: fc.constant("tick") },
	{ weight: 15, arbitrary: fc.constant("ready") },
	{ weight: 10, arbitrary: fc.constant("again") },
	{ weight: 5, arbitrary: fc.constantFrom("join", "return") },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...[
				...(["resign", "forget", "rename", "begin"] as const),
				...(["leave", "remove", "presence"] as const),
			],
		),
	},
);

const LOBBY_COMMANDS: fc.Arbitrary<Drawn["what"]> = fc.constantFrom(
	...([
		"join",
		"join",
		"leave",
		"remove",
		"presence",
		"tick",
		"begin",
	] as const),
);

const drawnOf = (what: fc.Arbitrary<Drawn["what"]>): fc.Arbitrary<Drawn> =>
	fc.record({
		clock: fc.oneof(
			{ weight: 20, arbitrary: fc.integer({ min: 0, max: 3000 }) },
			{ weight: 5, arbitrary: fc.constant("wanted" as const) },
			{ weight: 1, arbitrary: fc.integer({ min: -60_000, max: 0 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000 }) },
		),
		who: fc.nat({ max: 4 }),
		isAnybody: rarely,
		what,
		tile: fc.nat({ max: 1000 }),
		isBank: fc.boolean(),
		id: fc.nat({ max: 9 }),
		turnsOff: fc.oneof(
			{ weight: 9, arbitrary: fc.constant(0) },
			{ weight: 1, arbitrary: fc.integer({ min: -1, max: 1 }) },
		),
		isOtherPhase: rarely,
		seat: fc.integer({ min: -1, max: 4 }),
		delayMs: fc.integer({ min: -50, max: 400 }),
	});

const rarely = fc.oneof(
	{ weight: 9, arbitrary: fc.constant(false) },
	{ weight: 1, arbitrary: fc.constant(true) },
);

const courses: fc.Arbitrary<Course> = fc.record({
	before: fc.array(drawnOf(LOBBY_COMMANDS), { maxLength: 12 }),
	during: fc.array(drawnOf(COMMANDS), {
		minLength: 20,
		maxLength: 160,
		size: "max",
	}),
});

/** Tries any game with any course of commands. */
export function inAnyGame(check: (steps: Iterable<Step>) => void): void {
	fc.assert(
		fc.property(games, courses, (game, course) => {
			check(play(game, course));
		}),
		runs(150),
	);
}

/** A match that is over stays so: to try a little is enough. */
const STEPS_AFTER_THE_END = 8;

/** Some join, then comes what was drawn; what is due in a lobby is done at once, as a room does it. */
function* play(game: Game, course: Course): Generator<Step> {
	const { settings, holders, awaited } = game;
	let match = deepFreeze<Match>(openLobby(settings, EPOCH, awaited));
	let now = EPOCH;
	const told: Command[] = [];
	const step = (command: Command): Step => {
		const before = match;
		told.push(command);
		const decision = decide(before, command, now);
		if (decision.type === "decided") match = deepFreeze(decision.match);
		return { before, command, now, decision, after: match };
	};
	function* steps(course: readonly Drawn[]): Generator<Step> {
		let left = STEPS_AFTER_THE_END;
		for (const each of course) {
			if (match.type === "over" && left-- === 0) return;
			now = each.clock === "wanted" ? wantedAt(match, now) : now + each.clock;
			const isAgain = each.what === "again" && told.length > 0;
			yield step(isAgain ? latest(told, each) : commandOf(each, match));
			if (isDue("begin", match, now)) yield step(BEGIN);
			if (isDue("close", match, now)) return;
		}
	}
	for (const holder of holders)
		if (holder !== null) yield step({ type: "join", holder });
	yield* steps(course.before);
	if (isDue("close", match, now)) return;
	yield step(BEGIN);
	yield* steps(course.during);
}

/** When a match next wants to be looked at. */
export function wantedAt(match: Match, now: number): number {
	switch (match.type) {
		case "lobby":
			return nextLobbyTickAt(match);
		case "playing":
			return nextTickAt(match);
		case "over":
			return now;
	}
}

export function isDue(
	fate: "begin" | "close",
	match: Match,
	now: number,
): boolean {
	return match.type === "lobby" && dueInLobby(match, now) === fate;
}

export const BEGIN = {
	type: "begin",
	secret: SECRET,
} as const satisfies Command;

/** One of the last few. */
function latest(told: readonly Command[], { tile }: Drawn): Command {
	return told[Math.max(0, told.length - 1 - (tile % 8))];
}

function commandOf(each: Drawn, match: Match): Command {
	const { who, seat, isOtherPhase } = each;
	// Mostly a room's alarm is there before anybody acts.
	const isLate = each.clock === "wanted" && !isOtherPhase;
	const what = isLate ? "tick" : each.what;
	const player = playerOf(each, match);
	const tile = (each.tile % tileCount(match.settings.board)) as TileIndex;
	switch (what) {
		case "tick":
			return { type: "tick" };
		case "deed":
		case "again":
			return phaseOf(each, match) === "waiting"
				? { type: "start", player, tile }
				: confirmOf(each, match, { player, tile });
		case "ready":
			return readyOf(each, match, player);
		case "join":
			return {
				type: "join",
				holder: personAt(who),
				...(each.isBank ? { seat: seat as Seat } : {}),
			};
		case "remove":
			return { type: "remove", player, seat: seat as Seat };
		case "presence":
			return {
				type: "presence",
				players: PERSONS.map((_, i) => playerAt(i)).filter(
					(_, i) => (each.tile & (1 << i)) !== 0,
				),
			};
		case "begin":
			return { ...BEGIN, by: player };
		case "return":
		case "leave":
		case "resign":
		case "forget":
			return { type: what, player };
		case "rename":
			return { type: "rename", player, name: `Name ${each.id % 3}` };
	}
}

/** Mostly one of those who sit there. */
function playerOf({ who, isAnybody }: Drawn, match: Match): PlayerId {
	const seated = match.seats.flatMap((seat) =>
		seat?.type === "person" ? [seat.player] : [],
	);
	return isAnybody || seated.length === 0
		? playerAt(who)
		: seated[who % seated.length];
}

function turnOf(match: Match): number {
	return match.type === "playing" ? match.position.turn : 0;
}

function confirmOf(
	each: Drawn,
	match: Match,
	{ player, tile }: { player: PlayerId; tile: TileIndex },
): Command {
	return {
		type: "confirm",
		player,
		turn: turnOf(match) + each.turnsOff,
		id: orderId(each.id),
		order: each.isBank ? BANK : { type: "tile", tile },
		delayMs: each.delayMs,
	};
}

function readyOf(each: Drawn, match: Match, player: PlayerId): Command {
	const turn = turnOf(match) + each.turnsOff;
	return { type: "ready", player, turn, phase: phaseOf(each, match) };
}

/** The phase under way; now and then the other one. */
function phaseOf({ isOtherPhase }: Drawn, match: Match): OpenPhase {
	const isWaiting = match.type === "playing" && match.phase === "waiting";
	return isWaiting === isOtherPhase ? "collecting" : "waiting";
}

export function factsOf(steps: Iterable<Step>): Fact[] {
	return [...steps].flatMap(({ decision }) =>
		decision.type === "decided" ? decision.facts : [],
	);
}
