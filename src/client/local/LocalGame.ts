/** A game that one person plays against bots without a server: its match, and what has to be kept of it. Pure. */
import type { Command, Fact, Refusal } from "../../match/command.ts";
import { decide } from "../../match/decide.ts";
import { gameLogOf } from "../../match/gameLogOf.ts";
import { openLobby } from "../../match/lobby.ts";
import type { Match, Over, Person, Playing } from "../../match/match.ts";
import type { Settings } from "../../match/settings.ts";
import {
	type PackedPosition,
	packPosition,
} from "../../protocol/packedPosition.ts";
import type { NumberedTurn } from "../../protocol/serverMessages.ts";
import type { Key } from "../../rules/chain.ts";
import { emptyPosition, type Seat } from "../../rules/position.ts";
import type { GameLog } from "../../rules/replay.ts";

export type LocalGame = {
	readonly id: string;
	readonly match: Playing | Over;
	/** The turns that were played, in order. */
	readonly turns: readonly NumberedTurn[];
	/** The positions before the last of them, oldest first; none where a turn takes a second. */
	readonly recent: readonly PackedPosition[];
};

/** What a game begins with besides its settings. */
export type Beginning = {
	readonly id: string;
	readonly person: Person;
	/** 32 bytes in hex: the board, the bots' choices and all chance follow from it. */
	readonly secret: Key;
	/** Epoch ms. */
	readonly now: number;
};

/** As many as a page asks for that has missed them. */
const RECENT_TURNS = 3;

/** Begins a game; throws if the settings allow none. */
export function beginLocalGame(
	settings: Settings,
	{ id, person, secret, now }: Beginning,
): LocalGame {
	const lobby = openLobby(settings, now);
	const holder = { type: "person", ...person } as const;
	const joined = decided(lobby, { type: "join", holder }, now);
	const match = decided(joined, { type: "begin", secret }, now);
	if (match.type !== "playing") throw new Error("the game did not begin");
	const { board } = match.settings;
	const before = emptyPosition(board, match.seats.length);
	return {
		...{ id, match, turns: [] },
		recent: match.settings.ruleset.multiStep ? [packPosition(before)] : [],
	};
}

function decided(match: Match, command: Command, now: number): Match {
	const decision = decide(match, command, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

export type LocalDecision =
	| {
			readonly type: "decided";
			readonly game: LocalGame;
			readonly facts: readonly Fact[];
	  }
	| { readonly type: "refused"; readonly reason: Refusal };

/** Carries out a command. `now`: epoch ms. */
export function decideLocally(
	game: LocalGame,
	command: Command,
	now: number,
): LocalDecision {
	const decision = decide(game.match, command, now);
	if (decision.type === "refused") return decision;
	const { match, facts } = decision;
	if (match.type === "lobby") throw new Error("a begun game has no lobby");
	const turns = facts.filter((fact) => fact.type === "turnResolved");
	return {
		...{ type: "decided", facts },
		game: {
			...{ ...game, match },
			turns: [...game.turns, ...turns.map(numbered)],
			recent: turns.length === 0 ? game.recent : recentAfter(game, match),
		},
	};
}

function numbered({ turn, record }: NumberedTurn): NumberedTurn {
	return { turn, record };
}

function recentAfter(
	{ recent }: LocalGame,
	{ settings, position }: Playing | Over,
): LocalGame["recent"] {
	return settings.ruleset.multiStep
		? [...recent.slice(-RECENT_TURNS), packPosition(position)]
		: [];
}

/** The last turns and the position before the first of them; null if there are none to show. */
export function pastOf({ recent, turns }: LocalGame): {
	readonly position: PackedPosition;
	readonly turns: readonly NumberedTurn[];
} | null {
	const [position, next] = recent;
	if (position === undefined || next === undefined) return null;
	return {
		position,
		turns: turns.filter(({ turn }) => turn >= position.turn),
	};
}

/** The person who plays. */
export function personIn({ match }: LocalGame): Person {
	const holder = match.seats.find(({ type }) => type === "person");
	if (holder?.type !== "person") throw new Error("nobody plays the game");
	return holder;
}

export function ownSeatIn({ match }: LocalGame): Seat {
	return match.seats.findIndex(({ type }) => type === "person") as Seat;
}

/**
 * The same game as if no time had passed since it was kept: while its page is closed it
 * stands still. Both times are epoch ms.
 */
export function resumed(
	game: LocalGame,
	{ keptAt, now }: { readonly keptAt: number; readonly now: number },
): LocalGame {
	const { match } = game;
	const pauseMs = Math.max(0, now - keptAt);
	if (match.type === "over" || pauseMs === 0) return game;
	const { startedAt, phaseStartedAt, deadlineAt } = match;
	return {
		...game,
		match: {
			...match,
			startedAt: startedAt + pauseMs,
			phaseStartedAt: phaseStartedAt + pauseMs,
			deadlineAt: deadlineAt === null ? null : deadlineAt + pauseMs,
		},
	};
}

/** The log of a finished game, by which it can be replayed and proved; null before the end. */
export function logOf({ id, match, turns }: LocalGame): GameLog | null {
	if (match.type !== "over") return null;
	return gameLogOf(
		id,
		match,
		turns.map(({ record }) => record),
	);
}
