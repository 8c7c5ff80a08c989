/** What a game by correspondence says below the board, for a state. Pure. */
import type { AheadView, PlayingView } from "../../../../match/view.ts";
import { orderOf } from "../../../../rules/order.ts";
import type { LazyWords } from "../../../../words/en/lazy.ts";
import type { Moments } from "../../../../words/moments.ts";
import { signedName } from "../../../../words/signedName.ts";
import { holidaysNow } from "../../../shared/absenceNotes.ts";
import { planAgain } from "../../plan.ts";
import {
	actorOf,
	type GameState,
	hasEnded,
	isPlaying,
	type PlayingState,
} from "../../state.ts";
import { laterTurns } from "./laterTurn.ts";

export type SlowNotes = {
	readonly lines: readonly string[];
	/** The reader has days off, and can end them. */
	readonly isOnHoliday: boolean;
	/** The button that opens the next turns; null if there are none to plan. */
	readonly open: string | null;
	/** Everything is given or kept: this is the moment to leave. */
	readonly mayLeave: boolean;
};

type Context = {
	readonly words: LazyWords["slow"];
	readonly moments: Moments;
	/** Epoch ms on the server's clock. */
	readonly now: number;
};

export const NOTHING: SlowNotes = {
	...{ lines: [], isOnHoliday: false, open: null, mayLeave: false },
};

export function slowNotesOf(state: GameState, context: Context): SlowNotes {
	if (!isPlaying(state)) return NOTHING;
	const { view } = state;
	const away = holidayNotes(view, context);
	const actor = actorOf(view);
	if (actor === null || view.position.seats[actor].type !== "alive")
		return { ...NOTHING, lines: away };
	const isOnHoliday = holidaysNow(view, context.now).some(
		({ seat }) => seat === actor,
	);
	const leave = isOnHoliday ? NOTHING : leaveNote(state, context);
	return {
		lines: [...away, ...gaveNotes(view, context), ...leave.lines],
		isOnHoliday,
		open: isOnHoliday ? null : openText(view, context),
		mayLeave: leave.mayLeave,
	};
}

/** The reader's own last, as it has a button. */
function holidayNotes(view: PlayingView, { words, moments, now }: Context) {
	const { viewer, seats } = view;
	const away = holidaysNow(view, now);
	const others = away.filter(({ seat }) => seat !== viewer);
	const own = away.filter(({ seat }) => seat === viewer);
	return [
		...others.map(({ seat, until }) =>
			words.onHoliday(signedName(seats[seat]), moments.day(until)),
		),
		...own.map(({ until }) => words.youAreOnHoliday(moments.day(until))),
	];
}

function gaveNotes({ ahead }: PlayingView, { words }: Context): string[] {
	return (ahead?.gave ?? []).map(({ turn, given, kept }) =>
		words.gave(turn, given, kept),
	);
}

/** What happens to the reader's orders if they leave now; nothing if none are given or kept. */
function leaveNote(
	state: GameState,
	{ words, moments }: Context,
): Pick<SlowNotes, "lines" | "mayLeave"> {
	if (!isPlaying(state)) return NOTHING;
	const { deadlineAt, ahead, position } = state.view;
	if (deadlineAt === null) return NOTHING;
	const by = moments.time(deadlineAt);
	if (hasEnded(state)) return { lines: [words.ordersIn(by)], mayLeave: true };
	const kept = ahead?.kept.find(({ turn }) => turn === position.turn);
	if (kept === undefined) return NOTHING;
	const { length } = kept.targets;
	if (kept.since >= kept.turn)
		return { lines: [words.kept(length, by)], mayLeave: true };
	const possible = possibleNotes(state, kept, words);
	// As in match/ahead.ts: then the turn waits for the reader.
	return possibleIn(state, kept) === 0
		? { lines: possible, mayLeave: false }
		: { lines: [words.playedAhead(length), ...possible], mayLeave: true };
}

/** Below a later turn that is planned: what it shows, and what is not possible of its plan. */
export function laterNotesOf(
	state: GameState,
	words: LazyWords["slow"],
): string[] {
	if (!isPlaying(state)) return [words.explain];
	const { ahead, position } = state.view;
	const kept = ahead?.kept.find(({ turn }) => turn === position.turn);
	return [words.explain, ...(kept ? possibleNotes(state, kept, words) : [])];
}

type KeptView = AheadView["kept"][number];

/** How many of a turn's orders in advance the board allows; nothing if all. */
function possibleNotes(
	state: PlayingState,
	kept: KeptView,
	words: LazyWords["slow"],
): string[] {
	const { length } = kept.targets;
	const possible = possibleIn(state, kept);
	return possible < length ? [words.possibleNow(possible, length)] : [];
}

function possibleIn(state: PlayingState, { targets }: KeptView): number {
	const at = state.view.phaseStartedAt - state.view.startedAt;
	const free: GameState = { ...state, drafts: [] };
	return planAgain(free, targets.map(orderOf), { at }).state.drafts.length;
}

function openText(view: PlayingView, { words }: Context): string | null {
	const turns = laterTurns(view);
	if (turns.length === 0) return null;
	const planned = (view.ahead?.kept ?? []).filter(({ turn }) =>
		turns.includes(turn),
	).length;
	return planned === 0 ? words.open : words.openPlanned(planned);
}
