/** The board's content for a state, and the text of the cards beside its tiles. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { BANK, type Order, tileOf } from "../../rules/order.ts";
import { FREE, landOf, type Position } from "../../rules/position.ts";
import { cutOffTiles } from "../../rules/steps/cutOff.ts";
import type { GameWords } from "../../words/en/game.ts";
import type { BoardModel, CalloutText } from "../board/model.ts";
import { describeTile, tileFacts } from "../shared/describe.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import {
	actionableTiles,
	canEnter,
	type Forecast,
	isStarting,
	positionAfter,
} from "./forecast.ts";
import { forecastText } from "./forecastText.ts";
import { orderArrowsOf } from "./orderArrows.ts";
import { forecastNow, situationNow } from "./plan.ts";
import {
	actorOf,
	boardViewOf,
	type GameState,
	givenOrders,
	ordersToPlan,
} from "./state.ts";

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

/** What the state alone does not contain. */
export type BoardFocus = {
	/** The tile pointed at. */
	readonly pointed: TileIndex | null;
	readonly allNumbers: boolean;
	/** Ms on the game's clock. */
	readonly at: number;
	readonly words: GameWords;
};

let latest: { state: GameState; tiles: Set<TileIndex> } | null = null;

/** The actionable tiles; cached for the last state, as every pointer movement needs them. */
export function actionableIn(state: GameState, at: number): Set<TileIndex> {
	if (latest?.state === state) return latest.tiles;
	const situation = situationNow(state, at);
	const tiles = situation ? actionableTiles(situation) : new Set<TileIndex>();
	latest = { state, tiles };
	return tiles;
}

/** The position after the planned orders, where they are planned together and there are some; else null. */
function expectedIn(state: GameState, at: number): Position | null {
	const { view } = state;
	if (!arePlannedTogether(view)) return null;
	const situation = situationNow(state, at);
	return situation === null || situation.planned.length === 0
		? null
		: positionAfter(situation);
}

/** The tiles that the planned orders cut off, and those that would be cut off with the tile pointed at. */
function cutWith(
	{ position, settings }: PlayingView | OverView,
	expected: Position | null,
	pointed: TileIndex | null,
): readonly TileIndex[] {
	if (!settings.ruleset.cutOff) return [];
	const { board, strengths, owners } = expected ?? position;
	const left = owners.map((owner, tile) => (tile === pointed ? FREE : owner));
	return cutOffTiles({ board, strengths, owners: left }).map(
		({ tile }) => tile,
	);
}

/** Null in a lobby. */
export function boardModelOf(
	state: GameState,
	looking: BoardFocus,
): BoardModel | null {
	const view = boardViewOf(state);
	if (!view) return null;
	const { pointed, allNumbers, at } = looking;
	const { chosen } = state;
	const expected = expectedIn(state, at);
	return {
		position: view.position,
		expected,
		cut: cutWith(view, expected, pointed),
		actionable: actionableIn(state, at),
		plans: orderArrowsOf(state),
		chosen,
		note: chosen === null ? null : calloutOf(state, chosen, looking, true),
		tip: pointed === null ? null : calloutOf(state, pointed, looking, false),
		allNumbers,
	};
}

/** The tile under the cursor, as read aloud. */
export function spokenTile(
	state: GameState,
	tile: TileIndex,
	{ at, words }: BoardFocus,
): string {
	const view = boardViewOf(state);
	if (!view) return "";
	const action = actionOn(state, tile, at, words);
	const drafted = isDrafted(state, tile) ? `, ${words.board.drafted}` : "";
	const text = `${describeTile(view, tile, words)}${drafted}`;
	return action === null ? text : `${text}; ${action.text}`;
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

function calloutOf(
	state: GameState,
	tile: TileIndex,
	{ at, words }: BoardFocus,
	isChosen: boolean,
): CalloutText | null {
	const view = boardViewOf(state);
	if (!view) return null;
	const action = actionOn(state, tile, at, words);
	const canAct = action?.canAct ?? false;
	const isStart = view.type === "playing" && isStarting(view);
	const { again, againStart } = words.preview;
	const canConfirm = isChosen && !isSingleStep(state.view);
	const facts = tileFacts(view, tile, words);
	const hangOn = cutWith(view, null, tile);
	const isBrief = canAct && arePlannedTogether(view);
	return {
		...facts,
		lines: [
			// Where many orders are planned, a card hides as little as possible.
			...facts.lines.slice(0, isBrief ? 1 : undefined),
			...plannedLines(state, tile, at, words),
			...(hangOn.length > 0 ? [words.preview.cutsOff(hangOn.length)] : []),
		],
		action: action?.text ?? null,
		canAct,
		hint:
			canConfirm && isDrafted(state, tile) && !arePlannedTogether(view)
				? isStart
					? againStart
					: again
				: null,
	};
}

/** The orders on a tile so far: where they are planned together, also what they lead to. */
function plannedLines(
	state: GameState,
	tile: TileIndex,
	at: number,
	{ board, preview }: GameWords,
): string[] {
	const isOn = (order: Order) => tileOf(order) === tile;
	const given = givenOrders(state).filter(isOn).length;
	const expected = expectedIn(state, at);
	if (expected === null) return given === 0 ? [] : [board.planned(given)];
	const planned = given + state.drafts.filter(isOn).length;
	if (planned === 0) return [];
	const isYours = expected.owners[tile] === state.view.viewer;
	return [preview.planned(planned, expected.strengths[tile], isYours)];
}

/** What an order on a tile would do, in words; null for viewers who only watch. */
function actionOn(
	state: GameState,
	tile: TileIndex,
	at: number,
	words: GameWords,
): { text: string; canAct: boolean } | null {
	const { view } = state;
	const actor = actorOf(view);
	if (view.type !== "playing" || actor === null) return null;
	const own = view.position.seats[actor];
	if (own.type === "dead" && !canEnter(view)) return null;
	const forecast = forecastNow(state, orderOn(state, tile), at);
	if (isIdle(forecast) && landOf(view.position, actor) > 0) return null;
	const isSpeed = view.settings.ruleset.tempo === "speed";
	return {
		text: forecastText(forecast, words, isSpeed),
		canAct: forecast.type !== "cannot",
	};
}

/** True while others choose their start: there is nothing to say about a tile. */
function isIdle(forecast: Forecast): boolean {
	return forecast.type === "cannot" && forecast.reason === "already_in";
}

/** The order that is, or could be, planned on a tile. */
function orderOn({ drafts }: GameState, tile: TileIndex): Order {
	const draft = drafts.findLast((order) => tileOf(order) === tile);
	return draft ?? { type: "tile", tile };
}

function isDrafted({ drafts }: GameState, tile: TileIndex): boolean {
	return drafts.some((draft) => tileOf(draft) === tile);
}
