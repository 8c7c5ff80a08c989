/** The content of the board and of the bar below it, for a state. Pure. */
import type { TileIndex } from "../../rules/hex.ts";
import { BANK } from "../../rules/order.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { BoardModel } from "../board/model.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { cutWith, expectedIn } from "./expectedBoard.ts";
import { actionableTiles, canEnter, isStarting } from "./forecast.ts";
import { forecastText } from "./forecastText.ts";
import type { Notes, notesOn } from "./notesOn.ts";
import { orderArrowsOf } from "./orderArrows.ts";
import { forecastNow, situationNow } from "./plan.ts";
import {
	actorOf,
	boardViewOf,
	type GameState,
	givenOrders,
	ordersToPlan,
} from "./state.ts";
import type { BoardFocus } from "./tileText.ts";

/** The content of the bottom bar. */
export type OrderBarText = {
	/** Null if the player can't order (watching, dead, game over). */
	readonly pips: {
		readonly level: number;
		readonly banked: number;
		readonly left: number;
	} | null;
	/** Each town that the player holds gives more orders: a turn's orders without towns, those of each, and the most. */
	readonly byTowns: readonly [number, number, number] | null;
	/** Orders are planned first, and given all at once by being ready. */
	readonly isTogether: boolean;
	readonly hasBank: boolean;
	readonly canBank: boolean;
	readonly isBankDrafted: boolean;
	/** What banking would do, or why it is impossible. */
	readonly bankHint: string;
	readonly drafts: number;
	readonly isStart: boolean;
	/** Every order is sent as soon as it is chosen: nothing is banked, confirmed or undone. */
	readonly isSingleStep: boolean;
	/** True if being ready makes a difference. */
	readonly hasReady: boolean;
	readonly canReady: boolean;
	readonly isReady: boolean;
	readonly isSending: boolean;
};

type NotesOn = typeof notesOn;

let latest: { state: GameState; tiles: Set<TileIndex> } | null = null;

/** The actionable tiles; cached for the last state, as every pointer movement needs them. */
export function actionableIn(state: GameState, at: number): Set<TileIndex> {
	if (latest?.state === state) return latest.tiles;
	const situation = situationNow(state, at);
	const tiles = situation ? actionableTiles(situation) : new Set<TileIndex>();
	latest = { state, tiles };
	return tiles;
}

const NO_NOTES: Notes = { signs: [], preview: null, note: null, tip: null };

/** Null in a lobby; without `notesOn`, which may have yet to load, nothing is said about single tiles. */
export function boardModelOf(
	state: GameState,
	focus: BoardFocus,
	notesOn: NotesOn | null,
): BoardModel | null {
	const view = boardViewOf(state);
	if (!view) return null;
	const { pointed, allNumbers, at } = focus;
	const expected = expectedIn(state, at);
	return {
		position: view.position,
		expected,
		cut: cutWith(view, expected, pointed),
		actionable: actionableIn(state, at),
		plans: orderArrowsOf(state),
		chosen: state.chosen,
		allNumbers,
		...(notesOn?.(state, focus) ?? NO_NOTES),
	};
}

/** The bottom bar's state; `canReady`: there is something to be ready for. */
export function orderBarOf(
	state: GameState,
	at: number,
	words: GameWords,
): OrderBarText {
	const { view, drafts, pending } = state;
	const isDraftedBank = drafts.some(({ type }) => type === "bank");
	const bank = forecastNow(state, BANK, at);
	const { ruleset } = view.settings;
	const { startLevel, levelPerTown, maxLevel, bankGain } = ruleset;
	const isSpeed = ruleset.tempo === "speed";
	const canBank = bank.type === "outcome";
	const actor = actorOf(view);
	const own =
		view.type === "playing" && actor !== null
			? view.position.seats[actor]
			: null;
	const isStart = view.type === "playing" && isStarting(view) && canEnter(view);
	const isReady =
		view.type === "playing" && actor !== null && view.seats[actor].isReady;
	return {
		pips:
			own?.type === "alive"
				? {
						level: own.level,
						banked: own.banked,
						left: ordersToPlan(state) + drafts.length,
					}
				: null,
		byTowns:
			levelPerTown > 0
				? [startLevel, levelPerTown, maxLevel ?? Number.POSITIVE_INFINITY]
				: null,
		isTogether: arePlannedTogether(view) && !isStart,
		hasBank: bankGain > 0,
		canBank: canBank || isDraftedBank,
		isBankDrafted: isDraftedBank,
		bankHint: canBank ? words.bar.bankHint : forecastText(bank, words, isSpeed),
		drafts: drafts.length,
		isStart,
		isSingleStep: isSingleStep(view),
		hasReady: !isSingleStep(view) || !view.settings.hasClock,
		canReady: isStart || own?.type === "alive",
		isReady,
		isSending: pending.length > 0 && !isSingleStep(view),
	};
}

/** The bar's message, unless an action was refused: that a request is pending, or that the turn has restarted. */
export function messageOf(state: GameState, words: GameWords): string {
	const { pending, view, isUnanswered } = state;
	const { bar, begunAgain } = words;
	if (isUnanswered || (pending.length > 0 && !isSingleStep(view)))
		return bar.sending;
	return hasBegunAgain(state) ? begunAgain : "";
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
