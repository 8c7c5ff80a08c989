/** The guided first game as it is played: which step, the game so far, and what was pressed instead. Pure. */
import {
	askedTile,
	type Elsewhere,
	elsewhereOf,
	isPlanOnly,
	LEARNER,
	LESSON_RULES,
	LESSON_STEPS,
	type LessonStep,
	markedTiles,
	OPPONENT_NAME,
	playTurn,
	positionAt,
} from "../../board/lesson.ts";
import type { PlayingView, SeatView } from "../../match/view.ts";
import { outcomeOf } from "../../rules/ending.ts";
import type { TileIndex } from "../../rules/hex.ts";
import { type Order, tileOf } from "../../rules/order.ts";
import type { Position } from "../../rules/position.ts";
import type { TurnResult } from "../../rules/turn.ts";
import { choose } from "../game/plan.ts";
import { type GameState, givenOrders, openState } from "../game/state.ts";

/** A press that was not asked for, and came to nothing. */
export type Slip = Elsewhere | "stronger" | "early" | "planned";

export type Lesson = {
	/** The current step; null once the game is over, or the last step was skipped. */
	readonly step: LessonStep | null;
	readonly game: GameState;
	readonly slip: Slip | null;
};

/** A turn that was just played, to be shown. */
export type PlayedTurn = TurnResult & { readonly before: Position };

/** For planning: nothing here depends on time, and orders need no ids. */
export const CONTEXT = { at: 0, newId: () => "" };

/** The lesson at the beginning of a step; null: after the last one. */
export function openLesson(step: LessonStep | null): Lesson {
	const from = step ?? "goal";
	const opened = { step, game: gameIn(positionAt(from)), slip: null };
	const before = LESSON_STEPS[LESSON_STEPS.indexOf(from) - 1];
	const planned =
		before !== undefined && isPlanOnly(before) ? askedTile(before) : null;
	return planned === null ? opened : { ...opened, game: plan(opened, planned) };
}

/** A press on a tile: plans an order or takes it back, where the step asks for it. */
export function press(lesson: Lesson, tile: TileIndex): Lesson {
	const { step } = lesson;
	if (step === null) return lesson;
	const asked = askedTile(step);
	if (asked !== null && tile !== asked)
		return { ...lesson, slip: slipOn(lesson, step, tile) };
	const game = plan(lesson, tile);
	const isNext = isPlanOnly(step) && plannedIn(game).length > 0;
	return { step: isNext ? stepAfter(step) : step, game, slip: null };
}

/** Ends the turn; null if the step's order is not planned yet. */
export function endTurn(
	lesson: Lesson,
): { readonly lesson: Lesson; readonly played: PlayedTurn } | null {
	const { step, game } = lesson;
	if (step === null || !isReady(lesson)) return null;
	const before = positionIn(lesson);
	const targets = plannedIn(game).flatMap((order) => tileOf(order) ?? []);
	const played = { before, ...playTurn(before, targets) };
	const { position } = played;
	const isOver = outcomeOf(LESSON_RULES, position) !== null;
	const next = isOver
		? null
		: askedTile(step) === null
			? step
			: stepAfter(step);
	return {
		lesson: { step: next, game: gameIn(position), slip: null },
		played,
	};
}

/** Whether the turn may end: in a guided step, once its order is planned. */
export function isReady({ step, game }: Lesson): boolean {
	if (step === null) return false;
	return askedTile(step) === null || plannedIn(game).length > 0;
}

/** The orders of the turn. Who has set that a second press gives an order has given some of them. */
function plannedIn(game: GameState): readonly Order[] {
	return [...givenOrders(game), ...game.drafts];
}

export function withSlip(lesson: Lesson, slip: Slip): Lesson {
	return { ...lesson, slip };
}

/** The lesson one step on, or one back; after the last step, its end. */
export function moved({ step }: Lesson, by: 1 | -1): Lesson {
	const at = step === null ? LESSON_STEPS.length : LESSON_STEPS.indexOf(step);
	return openLesson(LESSON_STEPS[Math.max(0, at + by)] ?? null);
}

/** The tiles to be pressed now; none once the order is planned, or where the learner decides. */
export function tilesToPress(lesson: Lesson): readonly TileIndex[] {
	const { step } = lesson;
	if (step === null || askedTile(step) === null || isReady(lesson)) return [];
	return markedTiles(step);
}

export function positionIn({ game: { view } }: Lesson): Position {
	if (view.type === "lobby") throw new Error("the lesson has no lobby");
	return view.position;
}

function stepAfter(step: LessonStep): LessonStep {
	return LESSON_STEPS[LESSON_STEPS.indexOf(step) + 1] ?? step;
}

function slipOn(lesson: Lesson, step: LessonStep, tile: TileIndex): Slip {
	if (isReady(lesson)) return "planned";
	if (markedTiles(step).includes(tile)) return "stronger";
	return elsewhereOf(positionIn(lesson), tile);
}

function plan({ game }: Pick<Lesson, "game">, tile: TileIndex): GameState {
	return choose(game, { type: "tile", tile }, CONTEXT).state;
}

const SEAT: SeatView = {
	name: "",
	bot: null,
	hasResigned: false,
	isReady: false,
	isHeld: false,
};

/** The page's state in a turn: that of a game for one player, without a clock. */
function gameIn(position: Position): GameState {
	const view: PlayingView = {
		type: "playing",
		viewer: LEARNER,
		settings: {
			ruleset: LESSON_RULES,
			board: position.board,
			seatCount: 2,
			hasClock: false,
			access: "solo",
			fill: null,
			isWatchable: false,
			beginsAfterMs: null,
		},
		seats: [SEAT, { ...SEAT, name: OPPONENT_NAME, bot: "recruit" }],
		chainEnd: "",
		startedAt: 0,
		position,
		phase: "collecting",
		// Tells one turn from the next.
		phaseStartedAt: position.turn,
		deadlineAt: null,
		orders: [],
		spent: 0,
	};
	return openState(view);
}
