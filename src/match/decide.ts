/** A command and a time in, a decision or a refusal out: all that can happen to a match. */
import { publishedEnd } from "../rules/chain.ts";
import { allSeats, type Seat } from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";
import { giveBack, takeOver } from "./absence.ts";
import {
	type Command,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import { decideInLobby, eraseFromLobby, seatsToBegin } from "./lobby.ts";
import { type Lobby, type Match, type Playing, seatOf } from "./match.ts";
import { enterSeat, isTaken, type Progress, takeOrder } from "./orders.ts";
import { beginWaiting, endGame, proceed } from "./phases.ts";
import { rename, eraseName } from "./rename.ts";
import { isTimeUp } from "./waitedFor.ts";

type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;

/**
 * What comes of a command. `now` is epoch ms. Expected refusals are values; it
 * never throws on a well-formed command, whatever came before. Should the clock
 * have been set back, time stands still in a match, but never goes back.
 */
export function decide(match: Match, command: Command, now: number): Decision {
	return decideAt(match, command, Math.max(now, lastKnownTime(match)));
}

/** The last moment that is known to have been. */
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
	if (command.type === "erase") return erase(match, command, now);
	if (command.type === "rename") return renamed(match, command);
	switch (match.type) {
		case "lobby":
			return decideBefore(match, command, now);
		case "playing":
			return decideDuring(match, command, now);
		case "over":
			return command.type === "tick"
				? unchanged(match)
				: refused(isForLobby(command) ? "not_in_lobby" : "not_playing");
	}
}

function erase(
	match: Match,
	{ player }: CommandOf<"erase">,
	now: number,
): Decision {
	if (match.type === "lobby") return eraseFromLobby(match, player, now);
	const seat = seatOf(match, player);
	if (seat === null) return unchanged(match);
	switch (match.type) {
		case "playing":
			return eraseName(
				match.resigned.includes(seat)
					? unchanged(match)
					: resign(match, seat, now),
				seat,
			);
		case "over":
			return eraseName(unchanged(match), seat);
	}
}

/** A game that is over keeps the names under which it was played. */
function renamed(
	match: Match,
	{ player, name }: CommandOf<"rename">,
): Decision {
	const seat = seatOf(match, player);
	return seat === null || match.type === "over"
		? unchanged(match)
		: rename(match, seat, name);
}

/** All commands but those that are the same at any time. */
type OtherCommand = Exclude<Command, CommandOf<"erase" | "rename">>;

function decideBefore(lobby: Lobby, command: OtherCommand, now: number): Decision {
	switch (command.type) {
		case "begin":
			return begin(lobby, command, now);
		case "join":
		case "leave":
		case "remove":
		case "presence":
		case "tick":
			return decideInLobby(lobby, command, now);
		default:
			return refused("not_playing");
	}
}

function decideDuring(playing: Playing, command: OtherCommand, now: number): Decision {
	switch (command.type) {
		case "tick":
			return proceed({ playing, facts: [] }, now);
		case "join":
			return takeOver(playing, command.holder, command.seat);
		case "presence":
			return unchanged(playing);
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
	const { settings } = lobby;
	const seats = seatsToBegin(lobby, by);
	if (typeof seats === "string") return refused(seats);
	const chain = { secret, lastTurn: settings.ruleset.maxTurns };
	const chainEnd = publishedEnd(chain);
	const { emptyPosition } = rulesFor(settings.ruleset);
	const playing: Playing = {
		type: "playing",
		settings,
		seats,
		chain,
		chainEnd,
		startedAt: now,
		position: emptyPosition(settings.board, seats.length),
		phase: "waiting",
		phaseStartedAt: now,
		deadlineAt: null,
		entries: [],
		orders: [],
		ready: [],
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

function decideForPerson(
	playing: Playing,
	command: CommandOf<"start" | "confirm" | "ready" | "return" | "resign">,
	now: number,
): Decision {
	const seat = seatOf(playing, command.player);
	if (seat === null) return refused("not_seated");
	if (playing.resigned.includes(seat)) return refused("resigned");
	if (command.type === "resign") return resign(playing, seat, now);
	const step = giveBack(playing, seat);
	switch (command.type) {
		case "start":
			return start(step, seat, command, now);
		case "confirm":
			return confirm(step, seat, command, now);
		case "ready":
			return ready(step, seat, command, now);
		case "return":
			return step.playing === playing
				? unchanged(playing)
				: { type: "decided", match: attend(step.playing), facts: step.facts };
	}
}

function start(
	{ playing, facts }: Progress,
	seat: Seat,
	{ tile }: CommandOf<"start">,
	now: number,
): Decision {
	if (playing.phase !== "waiting" || isTimeUp(playing, now))
		return refused("wrong_phase");
	const at = now - playing.startedAt;
	const { ruleset } = playing.settings;
	const { checkStart } = rulesFor(ruleset);
	const refusal = checkStart(ruleset, playing.position, { seat, tile }, at);
	if (refusal !== null) return refused(refusal);
	const entered = enterSeat(attend(playing), { seat, tile, at });
	return proceed(after(facts, entered), now);
}

function confirm(
	{ playing, facts }: Progress,
	seat: Seat,
	command: CommandOf<"confirm">,
	now: number,
): Decision {
	const { turn, id, order } = command;
	if (!isForNow(playing, turn)) return refused("wrong_turn");
	if (isTaken(playing, { seat, id }))
		return { type: "decided", match: playing, facts };
	if (playing.phase !== "collecting" || isTimeUp(playing, now))
		return refused("wrong_phase");
	const at = orderTime(playing, seat, command, now);
	const taken = takeOrder(attend(playing), { seat, order, at, id });
	if (typeof taken === "string") return refused(taken);
	return proceed(after(facts, taken), now);
}

/** Where a turn takes a second, an order that comes late counts for the turn after. */
function isForNow({ settings, position }: Playing, turn: number): boolean {
	const isLate = turn === position.turn - 1;
	return turn === position.turn || (isLate && !settings.ruleset.multiStep);
}

/** The most that is made up for of an order's way to the server. */
const MAX_DELAY_MS = 250;

/**
 * When an order was given, on the game's clock: where speed counts, what it
 * took to come is taken off, as measured and up to a limit, but never so much
 * that it would come before its phase or the seat's order before. After
 * lichess's lag compensation
 * (https://github.com/lichess-org/scalachess/blob/master/core/src/main/scala/LagTracker.scala).
 */
function orderTime(
	{ settings, startedAt, phaseStartedAt, orders }: Playing,
	seat: Seat,
	{ delayMs = 0 }: CommandOf<"confirm">,
	now: number,
): number {
	const at = now - startedAt;
	if (settings.ruleset.tempo === "even") return at;
	const before = orders.findLast((order) => order.seat === seat)?.at ?? 0;
	const made = Math.min(Math.max(0, delayMs), MAX_DELAY_MS);
	return Math.min(at, Math.max(at - made, phaseStartedAt - startedAt, before));
}

/** Also for one who is dead: it tells that somebody is still there. */
function ready(
	{ playing, facts }: Progress,
	seat: Seat,
	{ turn, phase }: CommandOf<"ready">,
	now: number,
): Decision {
	if (turn !== playing.position.turn) return refused("wrong_turn");
	if (phase !== playing.phase) return refused("wrong_phase");
	if (playing.ready.includes(seat))
		return { type: "decided", match: playing, facts };
	const next = attend({ ...playing, ready: [...playing.ready, seat] });
	return proceed(
		{ playing: next, facts: [...facts, { type: "readied", seat }] },
		now,
	);
}

/** A seat that is given up is played on by a bot, so that the others keep their game. */
function resign(playing: Playing, seat: Seat, now: number): Decision {
	const step: Progress = {
		playing: { ...playing, resigned: [...playing.resigned, seat] },
		facts: [{ type: "resigned", seat }],
	};
	const isAnyoneLeft = allSeats(playing.position).some(
		(other) =>
			playing.seats[other].type === "person" &&
			!step.playing.resigned.includes(other),
	);
	return isAnyoneLeft ? proceed(step, now) : endGame(step, "resigned", now);
}

function after(facts: readonly Fact[], step: Progress): Progress {
	return { ...step, facts: [...facts, ...step.facts] };
}

function attend(playing: Playing): Playing {
	return { ...playing, isAttended: true };
}
