/** A command and a time in, a decision or a refusal out: all that can happen to a match. */
import { publishedEnd } from "../rules/chain.ts";
import { allSeats, emptyPosition, type Seat } from "../rules/position.ts";
import { checkStart } from "../rules/steps/enter.ts";
import {
	type Command,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import {
	type Holder,
	isPersonal,
	type Lobby,
	type Match,
	type Playing,
	seatOf,
} from "./match.ts";
import { enterSeat, isTaken, type Step, takeOrder } from "./orders.ts";
import { beginWaiting, finish, isTimeUp, proceed } from "./phases.ts";

type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;

/**
 * What comes of a command. `now` is epoch ms. Expected refusals are values; it
 * never throws on a well-formed command, whatever came before.
 */
export function decide(match: Match, command: Command, now: number): Decision {
	switch (command.type) {
		case "join":
			return match.type === "lobby"
				? join(match, command)
				: refused("not_in_lobby");
		case "leave":
			return match.type === "lobby"
				? leave(match, command.seat)
				: refused("not_in_lobby");
		case "begin":
			return match.type === "lobby"
				? begin(match, command.secret, now)
				: refused("not_in_lobby");
		case "tick":
			return match.type === "playing"
				? proceed({ playing: match, facts: [] }, now)
				: unchanged(match);
		default:
			return match.type === "playing"
				? decideForPerson(match, command, now)
				: refused("not_playing");
	}
}

function join(lobby: Lobby, { holder, seat }: CommandOf<"join">): Decision {
	if (holder.type === "person" && seatOf(lobby, holder.player) !== null)
		return refused("already_seated");
	const taken = seat ?? lobby.seats.indexOf(null);
	if (lobby.seats[taken] !== null) return refused("no_seat");
	return {
		type: "decided",
		match: { ...lobby, seats: lobby.seats.with(taken, holder) },
		facts: [{ type: "joined", seat: taken as Seat, holder }],
	};
}

function leave(lobby: Lobby, seat: Seat): Decision {
	if (!lobby.seats[seat]) return refused("not_seated");
	return {
		type: "decided",
		match: { ...lobby, seats: lobby.seats.with(seat, null) },
		facts: [{ type: "left", seat }],
	};
}

function begin(lobby: Lobby, secret: string, now: number): Decision {
	const { settings } = lobby;
	const seats = lobby.seats.filter((holder): holder is Holder => !!holder);
	if (seats.length < Math.max(1, settings.ruleset.minSeats))
		return refused("too_few_seats");
	const chain = { secret, lastTurn: settings.ruleset.maxTurns };
	const chainEnd = publishedEnd(chain);
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
		isAttended: false,
		unattendedTurns: 0,
	};
	const facts: Fact[] = [{ type: "began", chainEnd }];
	return beginWaiting({ playing, facts }, now);
}

function decideForPerson(
	playing: Playing,
	command: CommandOf<"start" | "confirm" | "ready" | "resign">,
	now: number,
): Decision {
	const seat = seatOf(playing, command.player);
	if (seat === null) return refused("not_seated");
	if (!isPersonal(playing, seat)) return refused("resigned");
	switch (command.type) {
		case "start":
			return start(playing, seat, command, now);
		case "confirm":
			return confirm(playing, seat, command, now);
		case "ready":
			return ready(playing, seat, now);
		case "resign":
			return resign(playing, seat, now);
	}
}

function start(
	playing: Playing,
	seat: Seat,
	{ tile }: CommandOf<"start">,
	now: number,
): Decision {
	if (playing.phase !== "waiting" || isTimeUp(playing, now))
		return refused("wrong_phase");
	const at = now - playing.startedAt;
	const { ruleset } = playing.settings;
	const refusal = checkStart(ruleset, playing.position, { seat, tile }, at);
	if (refusal !== null) return refused(refusal);
	return proceed(enterSeat(attend(playing), { seat, tile, at }), now);
}

function confirm(
	playing: Playing,
	seat: Seat,
	{ turn, id, order }: CommandOf<"confirm">,
	now: number,
): Decision {
	if (turn !== playing.position.turn) return refused("wrong_turn");
	if (isTaken(playing, { seat, id })) return unchanged(playing);
	if (playing.phase !== "collecting" || isTimeUp(playing, now))
		return refused("wrong_phase");
	const at = now - playing.startedAt;
	const taken = takeOrder(attend(playing), { seat, order, at, id });
	return typeof taken === "string" ? refused(taken) : proceed(taken, now);
}

/** Also for one who is dead: it tells that somebody is still there. */
function ready(playing: Playing, seat: Seat, now: number): Decision {
	if (playing.ready.includes(seat)) return unchanged(playing);
	const next = attend({ ...playing, ready: [...playing.ready, seat] });
	return proceed({ playing: next, facts: [{ type: "readied", seat }] }, now);
}

/** A seat that is given up is played on by a bot, so that the others keep their game. */
function resign(playing: Playing, seat: Seat, now: number): Decision {
	const step: Step = {
		playing: { ...playing, resigned: [...playing.resigned, seat] },
		facts: [{ type: "resigned", seat }],
	};
	const isAnyoneLeft = allSeats(playing.position).some((other) =>
		isPersonal(step.playing, other),
	);
	return isAnyoneLeft ? proceed(step, now) : finish(step, "resigned", now);
}

function attend(playing: Playing): Playing {
	return { ...playing, isAttended: true };
}
