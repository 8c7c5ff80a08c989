/** What a tile is and what an order would do there: on the card beside it, and read aloud. Pure. */
import { isLand, type TileIndex } from "../../rules/hex.ts";
import { type Order, tileOf } from "../../rules/order.ts";
import { landOf } from "../../rules/position.ts";
import type { NoteWords } from "../../words/en/notes.ts";
import type { ShownWords } from "../../words/en/shown.ts";
import { signedName } from "../../words/signedName.ts";
import type { CalloutText } from "../board/model.ts";
import { describeTile, tileFacts } from "../shared/describe.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { cutWith, expectedIn } from "./expectedBoard.ts";
import { canEnter, type Forecast, isStarting } from "./forecast.ts";
import { forecastText } from "./forecastText.ts";
import { forecastNow, forecastPlanned } from "./plan.ts";
import {
	actorOf,
	areGivenAtEnd,
	boardViewOf,
	type GameState,
	givenOrders,
	hasEnded,
} from "./state.ts";
import { outlookOf } from "./tileSigns.ts";

/** What the state alone does not contain. */
export type BoardFocus = {
	/** The tile pointed at. */
	readonly pointed: TileIndex | null;
	readonly allNumbers: boolean;
	/** Ms on the game's clock. */
	readonly at: number;
};

/** The words of what is said of a tile. */
export type TileWords = ShownWords & NoteWords;

/** A focus, and the words that say what is there. */
export type SpokenFocus = BoardFocus & { readonly words: TileWords };

/** The tile under the cursor, as read aloud. */
export function spokenTile(
	state: GameState,
	tile: TileIndex,
	{ at, words }: SpokenFocus,
): string {
	const view = boardViewOf(state);
	if (!view) return "";
	const action = actionOn(state, tile, at, words);
	const text = describeTile(view, tile, words);
	const { drafted } = words.tile;
	return words.sentences([
		isDrafted(state, tile) ? words.phrases([text, drafted]) : text,
		action?.text ?? "",
		...outlookText(state, tile, at, words),
	]);
}

/** The card beside a tile; null in a lobby. */
export function calloutOf(
	state: GameState,
	tile: TileIndex,
	{ at, words }: SpokenFocus,
	isChosen: boolean,
): CalloutText | null {
	const view = boardViewOf(state);
	if (!view) return null;
	const action = actionOn(state, tile, at, words);
	const canAct = action?.canAct ?? false;
	const facts = tileFacts(view, tile, words);
	const hangOn = cutWith(view, null, tile);
	const isBrief =
		arePlannedTogether(view) && (canAct || isDrafted(state, tile));
	return {
		...facts,
		lines: [
			// Where many orders are planned, a card hides as little as possible.
			...facts.lines.slice(0, isBrief ? 1 : undefined),
			...plannedLines(state, tile, at, words),
			...outlookText(state, tile, at, words),
			...(hangOn.length > 0 ? [words.preview.cutsOff(hangOn.length)] : []),
		],
		action: action?.text ?? null,
		canAct,
		hint: isChosen && isDrafted(state, tile) ? hintOf(state, words) : null,
	};
}

/** Who can take a tile next turn, or how many orders take it this turn. One order is told as what it would do. */
function outlookText(
	state: GameState,
	tile: TileIndex,
	at: number,
	{ preview }: TileWords,
): string[] {
	const view = boardViewOf(state);
	const { threats, prizes } = outlookOf(state, at);
	const threat = threats.get(tile);
	const prize = prizes.get(tile);
	if (view && threat) {
		const { by, of, orders } = threat;
		return [preview.inDanger(signedName(view.seats[by]), orders, orders <= of)];
	}
	return prize && prize.orders > 1 ? [preview.inReach(prize.orders)] : [];
}

/** What the next press on a tile with a plan does. */
function hintOf(state: GameState, { preview }: TileWords): string | null {
	const { view } = state;
	if (isSingleStep(view)) return null;
	if (areGivenAtEnd(state)) return preview.takeBack;
	const isStart = view.type === "playing" && isStarting(view);
	return isStart ? preview.againStart : preview.again;
}

/** The orders on a tile so far: where they are planned together, also what they lead to. */
function plannedLines(
	state: GameState,
	tile: TileIndex,
	at: number,
	{ tile: facts, preview }: TileWords,
): string[] {
	const isOn = (order: Order) => tileOf(order) === tile;
	const given = givenOrders(state).filter(isOn).length;
	const expected = expectedIn(state, at);
	if (expected === null) return given === 0 ? [] : [facts.planned(given)];
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
	words: TileWords,
): { text: string; canAct: boolean } | null {
	const { view } = state;
	const actor = actorOf(view);
	if (view.type !== "playing" || actor === null) return null;
	if (!isLand(view.position.board, tile)) return null;
	const own = view.position.seats[actor];
	if (own.type === "dead" && !canEnter(view)) return null;
	if (hasEnded(state)) return null;
	const planned = forecastPlanned(state, tile, at);
	const order: Order = { type: "tile", tile };
	const forecast = planned ?? forecastNow(state, order, at);
	if (isIdle(forecast) && landOf(view.position, actor) > 0) return null;
	const isSpeed = view.settings.ruleset.tempo === "speed";
	const isUsedUp =
		forecast.type === "cannot" && forecast.reason === "no_action_left";
	return {
		text:
			isUsedUp && state.drafts.length > 0
				? words.preview.allPlanned(state.drafts.length)
				: forecastText(forecast, words, isSpeed),
		canAct: forecast.type !== "cannot",
	};
}

/** True while others choose their start: there is nothing to say about a tile. */
function isIdle(forecast: Forecast): boolean {
	return forecast.type === "cannot" && forecast.reason === "already_in";
}

function isDrafted({ drafts }: GameState, tile: TileIndex): boolean {
	return drafts.some((draft) => tileOf(draft) === tile);
}
