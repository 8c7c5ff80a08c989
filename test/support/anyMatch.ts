/** Whole matches of arbitrary commands at arbitrary times, for properties. */
import fc from "fast-check";
import type { Command, Decision, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	dueInLobby,
	nextLobbyTickAt,
	openLobby,
} from "../../src/match/lobby.ts";
import type { Match } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import {
	BEGIN,
	COMMANDS,
	commandOf,
	type DrawnCommand,
	drawnOf,
	LOBBY_COMMANDS,
} from "./anyCommand.ts";
import { type Game, games } from "./anyGame.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { runs } from "./propertyRuns.ts";
import { EPOCH } from "./setting.ts";

export type Course = {
	/** The attempts in the lobby before play begins. */
	readonly before: readonly DrawnCommand[];
	readonly during: readonly DrawnCommand[];
};

export type Step = {
	readonly before: Match;
	readonly command: Command;
	readonly now: number;
	readonly decision: Decision;
	/** The match after the command. */
	readonly after: Match;
};

const courses: fc.Arbitrary<Course> = fc.record({
	before: fc.array(drawnOf(LOBBY_COMMANDS), { maxLength: 12 }),
	during: fc.array(drawnOf(COMMANDS), {
		minLength: 20,
		maxLength: 160,
		size: "max",
	}),
});

/** Tests a property with arbitrary games and commands. */
export function inAnyGame(check: (steps: Iterable<Step>) => void): void {
	fc.assert(
		fc.property(games, courses, (game, course) => {
			check(play(game, course));
		}),
		runs(150),
	);
}

/** A match that is over stays over: a few attempts are enough. */
const STEPS_AFTER_THE_END = 8;

/** Some join, then the arbitrary commands follow; a lobby's tick is sent as soon as it is due, as a room does. */
function* play(game: Game, course: Course): Generator<Step> {
	const { settings, holders, awaited } = game;
	let match = deepFreeze<Match>(openLobby(settings, EPOCH, awaited));
	let now = EPOCH;
	const sent: Command[] = [];
	const step = (command: Command): Step => {
		const before = match;
		sent.push(command);
		const decision = decide(before, command, now);
		if (decision.type === "decided") match = deepFreeze(decision.match);
		return { before, command, now, decision, after: match };
	};
	function* steps(course: readonly DrawnCommand[]): Generator<Step> {
		let left = STEPS_AFTER_THE_END;
		for (const each of course) {
			if (match.type === "over" && left-- === 0) return;
			now = each.clock === "due" ? nextTickOf(match, now) : now + each.clock;
			const isAgain = each.what === "again" && sent.length > 0;
			yield step(isAgain ? latest(sent, each) : commandOf(each, match));
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

/** When a match next needs a tick; now if it is over. */
export function nextTickOf(match: Match, now: number): number {
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
	due: "begin" | "close",
	match: Match,
	now: number,
): boolean {
	return match.type === "lobby" && dueInLobby(match, now) === due;
}

/** One of the last few. */
function latest(sent: readonly Command[], { tile }: DrawnCommand): Command {
	return sent[Math.max(0, sent.length - 1 - (tile % 8))];
}

export function factsOf(steps: Iterable<Step>): Fact[] {
	return [...steps].flatMap(({ decision }) =>
		decision.type === "decided" ? decision.facts : [],
	);
}
