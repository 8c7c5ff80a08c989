/** What a person on a seat can do during a game. */
import { isGivenUp } from "../rules/ending.ts";
import { areStartsChosen } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { rulesFor } from "../rules/versions.ts";
import { returnSeat } from "./absence.ts";
import { keep, withoutGiven, withoutKept } from "./ahead.ts";
import {
	type CommandOf,
	type Decision,
	type Fact,
	refused,
	unchanged,
} from "./command.ts";
import { endGame } from "./endGame.ts";
import { holidayOf } from "./holidays.ts";
import { type Playing, seatOf } from "./match.ts";
import { enterSeat, isTaken, type Progress, takeOrder } from "./orders.ts";
import { orderTime } from "./orderTime.ts";
import { proceed } from "./phases.ts";
import { reopen } from "./reopen.ts";
import { isTimeUp } from "./waitedFor.ts";

/** Decides a command of a person who has, or claims to have, a seat. */
export function decideForPerson(
	playing: Playing,
	command: CommandOf<
		"start" | "confirm" | "ready" | "reopen" | "keep" | "return" | "resign"
	>,
	now: number,
): Decision {
	const seat = seatOf(playing, command.player);
	if (seat === null) return refused("not_seated");
	if (playing.resigned.includes(seat)) return refused("resigned");
	if (command.type === "resign") return resign(playing, seat, now);
	if (holidayOf(playing, seat, now) !== null) return refused("on_holiday");
	const step = returnSeat(playing, seat);
	switch (command.type) {
		case "start":
			return start(step, seat, command, now);
		case "confirm":
			return confirm(step, seat, command, now);
		case "ready":
			return ready(step, seat, command, now);
		case "reopen":
			return reopen(step, seat, command);
		case "keep":
			return keep(step, seat, command);
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
	const { ruleset } = playing.settings;
	if (!areStartsChosen(ruleset)) return refused("closed");
	if (playing.phase !== "waiting" || isTimeUp(playing, now))
		return refused("wrong_phase");
	const at = now - playing.startedAt;
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
	const present = withoutGiven(attend(playing), seat, order);
	const taken = takeOrder(present, { seat, order, at, id });
	if (typeof taken === "string") return refused(taken);
	return proceed(after(facts, taken), now);
}

/** In single-step modes a late order counts for the next turn. */
function isForNow({ settings, position }: Playing, turn: number): boolean {
	const isLate = turn === position.turn - 1;
	return turn === position.turn || (isLate && !settings.ruleset.multiStep);
}

/**
 * Dead players may be ready too: it shows that they are still present. Being ready for a turn
 * or phase that is over has no effect: it was said before that was known.
 */
function ready(
	{ playing, facts }: Progress,
	seat: Seat,
	{ turn, phase, looking }: CommandOf<"ready">,
	now: number,
): Decision {
	if (turn > playing.position.turn) return refused("wrong_turn");
	const isOver =
		turn < playing.position.turn ||
		(phase === "waiting" && playing.phase === "collecting");
	if (!isOver && phase !== playing.phase) return refused("wrong_phase");
	if (isOver || playing.ready.includes(seat))
		return { type: "decided", match: playing, facts };
	const ended = withoutKept(playing, seat);
	const next = attend({ ...ended, ready: [...playing.ready, seat] });
	return proceed(
		{ playing: next, facts: [...facts, { type: "readied", seat }] },
		now,
		looking,
	);
}

/** A bot plays on for a resigned seat, so that the others can continue, unless their places are then certain. */
export function resign(playing: Playing, seat: Seat, now: number): Decision {
	const step: Progress = {
		playing: { ...playing, resigned: [...playing.resigned, seat] },
		facts: [{ type: "resigned", seat }],
	};
	const persons = playing.seats.map(({ type }) => type === "person");
	return isGivenUp(persons, step.playing.resigned)
		? endGame(step, "resigned", now)
		: proceed(step, now);
}

function after(facts: readonly Fact[], step: Progress): Progress {
	return { ...step, facts: [...facts, ...step.facts] };
}

function attend(playing: Playing): Playing {
	return { ...playing, isAttended: true };
}
