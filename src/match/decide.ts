/** Takes a command and a time, and returns a decision or a refusal: every change of a match goes through here. */
import { type Key, keyOfTurn } from "../rules/chain.ts";
import type { Board } from "../rules/hex.ts";
import { boardGeneratorFor } from "../rules/maps/boardGenerators.ts";
import type { Position } from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";
import { takeOver } from "./absence.ts";
import {
	type Command,
	type CommandOf,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import { noteInLobby, takeHoliday, withoutHolidays } from "./holidays.ts";
import { decideInLobby, eraseFromLobby } from "./lobby.ts";
import { seatsToBegin } from "./lobbyBegin.ts";
import { type Lobby, type Match, type Playing, seatOf } from "./match.ts";
import { decideForPerson, resign } from "./personCommands.ts";
import { beginWaiting, proceed } from "./phases.ts";
import { eraseName, rename } from "./rename.ts";
import type { Settings } from "./settings.ts";

/**
 * Decides a command. `now` is epoch ms. Expected refusals are values; it never throws on a
 * well-formed command, whatever the match's history. If the clock was set back, the match's
 * time stands still until the clock has caught up.
 */
export function decide(match: Match, command: Command, now: number): Decision {
	return decideAt(match, command, Math.max(now, lastKnownTime(match)));
}

/** The latest time known to the match, in epoch ms. */
function lastKnownTime(match: Match): number {
	switch (match.type) {
		case "lobby":
			return match.openedAt;
		case "playing":
			return match.phaseStartedAt;
		case "over":
			return match.overAt;
	}
}

function decideAt(match: Match, command: Command, now: number): Decision {
	if (command.type === "forget") return erase(match, command, now);
	if (command.type === "rename") return renamed(match, command);
	switch (match.type) {
		case "lobby":
			return decideBefore(match, command, now);
		case "playing":
			return decideDuring(match, command, now);
		case "over":
			return command.type === "tick" || command.type === "holiday"
				? unchanged(match)
				: refused(isForLobby(command) ? "not_in_lobby" : "not_playing");
	}
}

function erase(
	match: Match,
	{ player }: CommandOf<"forget">,
	now: number,
): Decision {
	if (match.type === "lobby")
		return eraseFromLobby(withoutHolidays(match, player), player, now);
	const seat = seatOf(match, player);
	if (seat === null) return unchanged(match);
	switch (match.type) {
		case "playing":
			return eraseName(
				match.resigned.includes(seat)
					? unchanged(match)
					: resign(withoutHolidays(match, player), seat, now),
				seat,
			);
		case "over":
			return eraseName(unchanged(match), seat);
	}
}

/** A finished game keeps the names that its players had in it. */
function renamed(
	match: Match,
	{ player, name }: CommandOf<"rename">,
): Decision {
	const seat = seatOf(match, player);
	return seat === null || match.type === "over"
		? unchanged(match)
		: rename(match, seat, name);
}

/** The commands whose effect depends on whether the game has begun, or is over. */
type OtherCommand = Exclude<Command, CommandOf<"forget" | "rename">>;

function decideBefore(
	lobby: Lobby,
	command: OtherCommand,
	now: number,
): Decision {
	switch (command.type) {
		case "begin":
			return begin(lobby, command, now);
		case "join":
		case "leave":
		case "remove":
		case "presence":
		case "tick":
			return decideInLobby(lobby, command, now);
		case "holiday":
			return noteInLobby(lobby, command);
		default:
			return refused("not_playing");
	}
}

function decideDuring(
	playing: Playing,
	command: OtherCommand,
	now: number,
): Decision {
	switch (command.type) {
		case "tick":
			return proceed({ playing, facts: [] }, now);
		case "join":
			return takeOver(playing, command.holder, command.seat);
		case "presence":
			return unchanged(playing);
		case "holiday":
			return takeHoliday(playing, command, now);
		case "begin":
		case "leave":
		case "remove":
			return refused("not_in_lobby");
		default:
			return decideForPerson(playing, command, now);
	}
}

function isForLobby({ type }: Command): boolean {
	return ["join", "leave", "remove", "presence", "begin"].includes(type);
}

function begin(
	lobby: Lobby,
	{ secret, by }: CommandOf<"begin">,
	now: number,
): Decision {
	const { settings, opening } = lobby;
	const seats = seatsToBegin(lobby, by);
	if (typeof seats === "string") return refused(seats);
	const chain = { secret, lastTurn: settings.ruleset.maxTurns };
	// A game that is played on needs no keys for the turns before.
	const chainEnd = keyOfTurn(chain, (settings.from?.turn ?? 0) - 1);
	const position =
		opening?.position ?? firstPosition(settings, seats.length, chainEnd);
	const { board } = position;
	const playing: Playing = {
		type: "playing",
		settings: { ...settings, board },
		seats,
		chain,
		chainEnd,
		...(opening && { drawnBy: opening.drawnBy }),
		startedAt: now - (opening?.at ?? 0),
		position,
		phase: "waiting",
		phaseStartedAt: now,
		deadlineAt: null,
		entries: [],
		orders: [],
		...{ ready: [], reopened: [] },
		...(lobby.holidays !== undefined && { holidays: lobby.holidays }),
		resigned: [],
		removed: lobby.removed,
		earlier: [],
		missed: seats.map(() => 0),
		orderedTurns: seats.map(() => 0),
		isAttended: false,
		unattendedTurns: 0,
	};
	const facts: Fact[] = [{ type: "began", chainEnd }];
	return beginWaiting({ playing, facts }, now);
}

function firstPosition(
	settings: Settings,
	seatCount: number,
	chainEnd: Key,
): Position {
	const { emptyPosition } = rulesFor(settings.ruleset);
	return emptyPosition(boardOf(settings, seatCount, chainEnd), seatCount);
}

/** The board of a game with this many seats: the set one, or one generated from the published key. */
function boardOf(
	{ board, map, ruleset }: Settings,
	seatCount: number,
	chainEnd: Key,
): Board {
	if (map === undefined) return board;
	const { cols, rows } = board;
	const generateBoard = boardGeneratorFor(ruleset);
	return generateBoard({ shape: map, cols, rows }, seatCount, chainEnd);
}
