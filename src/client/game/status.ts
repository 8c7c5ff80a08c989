/** The game's status from the reader's view, and the texts of the top line. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { turnsInAll } from "../../rules/ending.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { GameWords } from "../../words/en/game.ts";
import { isSingleStep } from "../shared/isSingleStep.ts";
import { canEnter, isStarting } from "./forecast.ts";
import {
	actorOf,
	areGivenAtEnd,
	type GameState,
	hasEnded,
	ordersToPlan,
	playedIn,
} from "./state.ts";

type BoardView = PlayingView | OverView;

export type Status = keyof GameWords["status"];

/** The current status. */
export function statusOf(state: GameState, isAnimating: boolean): Status {
	const { view } = state;
	if (view.type === "lobby") return "lobby";
	if (isAnimating) return "resolving";
	if (view.type === "over") return "over";
	const actor = actorOf(view);
	if (actor === null) return "watching";
	const { isHeld } = view.seats[actor];
	const isDone = hasEnded(state);
	if (canEnter(view)) return isDone ? "youAreReady" : "chooseStart";
	const own = view.position.seats[actor];
	if (own.type === "dead") return "dead";
	if (isHeld) return "held";
	if (isStarting(view)) return "othersStart";
	if (isDone) return "youAreReady";
	if (ordersToPlan(state) > 0) return "giveOrders";
	if (state.drafts.length === 0) return "allGiven";
	return areGivenAtEnd(state) ? "allPlanned" : "giveOrders";
}

/** Whether the reader may give up: who is out for good would only lose the place that they have. */
export function mayGiveUp(view: GameState["view"]): boolean {
	const actor = actorOf(view);
	if (actor === null || view.type !== "playing") return false;
	const { settings, position } = view;
	return settings.ruleset.returns || position.seats[actor].type !== "dead";
}

/**
 * A key for what choosing a tile means now. In single-step modes it stays the same in the
 * next turn if the tile keeps its owner.
 */
export function meaningOf(state: GameState, tile: TileIndex | null): string {
	const { view } = state;
	if (view.type !== "playing" || tile === null) return view.type;
	const owner = view.position.owners[tile];
	return isSingleStep(view) ? `${owner}` : `${playedIn(state)} ${owner}`;
}

/** The texts above the board. */
export type TopLineText = {
	readonly turn: string;
	readonly status: string;
	/** How many people watch; 0 if only the reader does. */
	readonly watchers: number;
	/** Null if no time runs out. */
	readonly countdown: Countdown | null;
};

export type Countdown = {
	/** Epoch ms on the server's clock; the deadline is null between two phases. */
	readonly startedAt: number;
	readonly deadlineAt: number | null;
	/** The time left is hours or days: no bar, and no urgency. */
	readonly isCalm: boolean;
};

/** The top line's texts for a state. `told`: the turn that is told, from 0. */
export function topLineOf(
	{ presence, ahead }: GameState,
	view: BoardView,
	{ status, told }: { readonly status: Status; readonly told: number },
	words: GameWords,
): TopLineText {
	const { watching } = presence;
	return {
		turn: words.turn(told, turnsInAll(view.settings.ruleset)),
		status: ahead?.status ?? words.status[status],
		watchers: view.viewer === null && watching < 2 ? 0 : watching,
		countdown: countdownOf(view),
	};
}

/** A turn this short is of bots alone, for those who watch: WATCHED_TURN_MS in match/waitedFor.ts. */
const WATCHED_MS = 1500;

/** Single-step turns take one second, so they have no countdown; nor have those in which nobody can run out of time. */
function countdownOf(view: BoardView): TopLineText["countdown"] {
	if (view.type === "over" || !view.settings.hasClock || isSingleStep(view))
		return null;
	const { phaseStartedAt: startedAt, deadlineAt } = view;
	if (deadlineAt !== null && deadlineAt - startedAt <= WATCHED_MS) return null;
	return { startedAt, deadlineAt, isCalm: isByCorrespondence(view) };
}

/** A turn at least this long is played by correspondence, as in match/match.ts. */
const CORRESPONDENCE_MS = 60 * 60 * 1000;

/** Whether the game is played by correspondence: players leave and come back between turns. */
export function isByCorrespondence({ settings }: BoardView): boolean {
	const { hasClock, ruleset } = settings;
	return hasClock && ruleset.pace.collectingMs >= CORRESPONDENCE_MS;
}
