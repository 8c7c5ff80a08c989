/** What a game by correspondence says below the board, for a state. Pure. */
import type { AheadView, PlayingView } from "../../../../match/view.ts";
import { type Order, orderOf, targetOf } from "../../../../rules/order.ts";
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
	const leave = isOnHoliday ? null : leaveNote(state, context);
	return {
		lines: [...away, ...gaveNotes(view, context), ...(leave ?? [])],
		isOnHoliday,
		open: isOnHoliday ? null : openText(view, context),
		mayLeave: leave !== null,
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

/** What happens to the reader's orders if they leave now; null if none are given or kept. */
function leaveNote(
	state: GameState,
	{ words, moments }: Context,
): string[] | null {
	if (!isPlaying(state)) return null;
	const { deadlineAt, ahead, position } = state.view;
	if (deadlineAt === null) return null;
	const by = moments.time(deadlineAt);
	if (hasEnded(state)) return [words.ordersIn(by)];
	const kept = ahead?.kept.find(({ turn }) => turn === position.turn);
	if (kept === undefined) return null;
	const { length } = kept.targets;
	return kept.since < kept.turn
		? [words.playedAhead(length), ...possibleNotes(state, kept, words)]
		: [words.kept(length, by)];
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

/** How many of a turn's orders in advance the board allows; nothing if all, or if the reader has changed them. */
function possibleNotes(
	state: PlayingState,
	{ targets }: AheadView["kept"][number],
	words: LazyWords["slow"],
): string[] {
	const { phaseStartedAt, startedAt } = state.view;
	const at = phaseStartedAt - startedAt;
	const free: GameState = { ...state, drafts: [] };
	const { drafts } = planAgain(free, targets.map(orderOf), { at }).state;
	const isAsKept = textOf(drafts) === textOf(state.drafts);
	return isAsKept && drafts.length < targets.length
		? [words.possibleNow(drafts.length, targets.length)]
		: [];
}

function textOf(orders: readonly Order[]): string {
	return orders.map(targetOf).join();
}

function openText(view: PlayingView, { words }: Context): string | null {
	const turns = laterTurns(view);
	if (turns.length === 0) return null;
	const planned = (view.ahead?.kept ?? []).filter(({ turn }) =>
		turns.includes(turn),
	).length;
	return planned === 0 ? words.open : words.openPlanned(planned);
}
