/** The content of the bar below the board, for a state. Pure. */
import type { PlayingView } from "../../match/view.ts";
import { BANK } from "../../rules/order.ts";
import type { SeatState } from "../../rules/position.ts";
import type { GameWords } from "../../words/en/game.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import {
	type CannotReason,
	canEnter,
	type Forecast,
	isStarting,
} from "./forecast.ts";
import { canReopen } from "./giveOrders.ts";
import { forecastNow, forecastPlanned } from "./plan.ts";
import {
	actorOf,
	areGivenAtEnd,
	type GameState,
	givenOrders,
	hasEnded,
	ordersToPlan,
} from "./state.ts";

export type ButtonText = {
	readonly label: string;
	readonly hint: string;
	readonly isOff: boolean;
	readonly isPressed?: boolean;
};

/** An order of this turn; "banked": it comes from banked points. */
export type Pip = `${"left" | "planned" | "used"}${"" | " banked"}`;

/** The content of the bar. A button that is null is not shown. */
export type OrderBarText = {
	/** Null if the player can't order (watching, dead, game over). */
	readonly orders: {
		readonly pips: readonly Pip[];
		readonly count: string;
		readonly explanation: string;
	} | null;
	readonly bank: ButtonText | null;
	readonly more: ButtonText | null;
	/** Takes back the last planned order, or after the end of the turn all of them. */
	readonly back: ButtonText | null;
	readonly confirm: ButtonText | null;
	readonly end: ButtonText | null;
	/** The button that is the next step. */
	readonly next: "confirm" | "end" | null;
	readonly isDone: boolean;
	readonly isAsking: boolean;
	readonly isSending: boolean;
};

export function orderBarOf(
	state: GameState,
	at: number,
	words: GameWords,
): OrderBarText {
	const { view, drafts, pending, askedAt, isReopening } = state;
	const isDone = isDoneIn(state);
	const isStart = isStartOf(state);
	const isPlanning = !isDone && !isStart && !isSingleStep(view);
	const isAllPlanned = isStart || ordersToPlan(state) === 0;
	const confirms = !areGivenAtEnd(state) && isPlanning;
	const ends = isAllPlanned && !isDone && (!confirms || drafts.length === 0);
	return {
		orders: ordersOf(state, words),
		bank: isPlanning ? bankOf(state, at, words) : null,
		more: isPlanning && !confirms ? moreOf(state, at, words) : null,
		back: isSingleStep(view) ? null : backOf(state, words),
		confirm: confirms ? confirmOf(state, words) : null,
		end: endOf(state, words),
		next: confirms && drafts.length > 0 ? "confirm" : ends ? "end" : null,
		isDone,
		isAsking: askedAt !== null,
		isSending: isReopening || (pending.length > 0 && !isSingleStep(view)),
	};
}

/** The bar's message, unless an action was refused. */
export function barMessageOf(state: GameState, words: GameWords): string {
	const { pending, view, isUnanswered, askedAt, isReopening } = state;
	const { bar, begunAgain } = words;
	if (isUnanswered || isReopening) return bar.sending;
	if (pending.length > 0 && !isSingleStep(view)) return bar.sending;
	if (askedAt !== null) return bar.endAnyway(ordersToPlan(state));
	if (hasBegunAgain(state)) return begunAgain;
	return "";
}

/** Whether the turn has restarted and nothing has happened in it since. */
function hasBegunAgain(state: GameState): boolean {
	const { view, log, drafts } = state;
	const last = log.at(-1);
	return (
		view.type === "playing" &&
		last?.event.type === "begunAgain" &&
		last.turn === view.position.turn &&
		givenOrders(state).length === 0 &&
		drafts.length === 0
	);
}

/** Whether there is nothing to do in this phase any more. */
function isDoneIn(state: GameState): boolean {
	const { view } = state;
	if (view.type !== "playing") return false;
	return hasEnded(state) || (isStarting(view) && !canEnter(view));
}

/** Whether the player chooses where to start. */
function isStartOf({ view }: GameState): boolean {
	return view.type === "playing" && isStarting(view) && canEnter(view);
}

function ownSeat({ view }: GameState): SeatState | null {
	const actor = actorOf(view);
	return view.type === "playing" && actor !== null
		? view.position.seats[actor]
		: null;
}

function ordersOf(state: GameState, words: GameWords): OrderBarText["orders"] {
	const own = ownSeat(state);
	if (own?.type !== "alive") return null;
	const { level, banked } = own;
	const { ruleset } = state.view.settings;
	const { startLevel, levelPerTown, maxLevel } = ruleset;
	const drafts = state.drafts.length;
	const left = ordersToPlan(state);
	const all = Math.max(level + Math.floor(banked + 1e-9), left + drafts);
	const { bar } = words;
	const isCounted = areGivenAtEnd(state);
	const planned = givenOrders(state).length + drafts;
	const count = hasEnded(state)
		? bar.given(planned, planned + left)
		: isCounted
			? bar.planned(planned, planned + left)
			: bar.ordersLeft(left + drafts);
	const explanation =
		levelPerTown > 0
			? bar.pipsByTowns(startLevel, levelPerTown, maxLevel ?? all)
			: bar.pips(level, banked);
	const used = all - left - drafts;
	const pips = Array.from({ length: Math.min(MOST_PIPS, all) }, (_, i): Pip => {
		const kind = i < used ? "used" : i < used + drafts ? "planned" : "left";
		return i >= level ? `${kind} banked` : kind;
	});
	return { pips, count, explanation };
}

const MOST_PIPS = 24;

function bankOf(
	state: GameState,
	at: number,
	words: GameWords,
): ButtonText | null {
	const { ruleset } = state.view.settings;
	if (ruleset.bankGain === 0) return null;
	const { bar } = words;
	const isPressed = state.drafts.some(({ type }) => type === "bank");
	const forecast = forecastNow(state, BANK, at);
	const canBank = forecast.type === "outcome";
	return {
		label: bar.bank,
		hint: bankHint(forecast, words),
		isOff: !canBank && !isPressed,
		isPressed,
	};
}

/** What the button does, or why it can't now. */
function bankHint(forecast: Forecast, { bar }: GameWords): string {
	const reasons: Partial<Record<CannotReason, string>> = bar.cannotBank;
	const reason = forecast.type === "cannot" && reasons[forecast.reason];
	return reason || bar.bankHint;
}

function moreOf(state: GameState, at: number, { bar }: GameWords): ButtonText {
	return {
		label: bar.more,
		hint: bar.moreHint,
		isOff: !canPlanMore(state, at),
	};
}

/** Whether one more order on the chosen tile, on which one is planned, would have an effect. */
export function canPlanMore(state: GameState, at: number): boolean {
	const { chosen } = state;
	if (chosen === null || !areGivenAtEnd(state)) return false;
	if (forecastPlanned(state, chosen, at)?.type !== "outcome") return false;
	const more = forecastNow(state, { type: "tile", tile: chosen }, at);
	return more.type === "outcome" && !more.isFull;
}

function backOf(state: GameState, { bar }: GameWords): ButtonText | null {
	if (!hasEnded(state))
		return {
			label: bar.undo,
			hint: bar.undoHint,
			isOff: state.drafts.length === 0,
		};
	if (!canReopen(state)) return null;
	return {
		label: bar.reopen,
		hint: bar.reopenHint,
		isOff: state.isReopening,
	};
}

function confirmOf({ drafts }: GameState, { bar }: GameWords): ButtonText {
	const { length } = drafts;
	return {
		label: length > 1 ? bar.confirmMany(length) : bar.confirm,
		hint: bar.confirmHint,
		isOff: length === 0,
	};
}

function endOf(state: GameState, { bar }: GameWords): ButtonText | null {
	const { view, drafts } = state;
	if (view.type !== "playing") return null;
	if (isSingleStep(view) && view.settings.hasClock) return null;
	const isStart = isStartOf(state);
	if (!isStart && ownSeat(state)?.type !== "alive") return null;
	if (isDoneIn(state))
		return { label: bar.waitingFor(awaited(view)), hint: "", isOff: true };
	if (isStart && drafts.length > 0)
		return { label: bar.start, hint: bar.startHint, isOff: false };
	if (isStart)
		return { label: bar.readyByLot, hint: bar.readyByLotHint, isOff: false };
	const { label, hint } = state.ahead ?? { label: bar.end, hint: bar.endHint };
	return { label, hint, isOff: false };
}

/** How many other people the phase waits for; 0 if it waits for its time to be up. */
function awaited(view: PlayingView): number {
	const { seats, position, settings, viewer } = view;
	if (settings.hasClock && !settings.ruleset.readyEnds) return 0;
	return seats.filter((seat, index) => {
		const isAlive = position.seats[index].type === "alive";
		return (
			index !== viewer &&
			seat.bot === null &&
			isAlive !== isStarting(view) &&
			!(seat.hasResigned || seat.isHeld || seat.isReady)
		);
	}).length;
}
