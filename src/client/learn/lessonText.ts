/** The lesson in words: each step, what its card says, and how it ended. Pure. */
import {
	askedTile,
	LEARNER,
	LESSON_RULES,
	LESSON_STEPS,
	OPPONENT,
	positionAt,
} from "../../board/lesson.ts";
import { labelOf } from "../../rules/hex.ts";
import { pointsOf } from "../../rules/position.ts";
import type { LearnWords, LessonNumbers } from "../../words/en/learn.ts";
import { ordersToPlan } from "../game/state.ts";
import { isReady, type Lesson, positionIn, type Slip } from "./lesson.ts";

export type LessonContext = {
	readonly words: LearnWords;
	readonly numbers: LessonNumbers;
	/** The name of the button that ends the turn. */
	readonly endTurn: string;
};

/** The number of the step, from 1, and of all; the last one once the lesson is over. */
export function progressOf({ step }: Lesson): [at: number, all: number] {
	const all = LESSON_STEPS.length;
	return [step === null ? all : LESSON_STEPS.indexOf(step) + 1, all];
}

export function titleOf(lesson: Lesson, { words }: LessonContext): string {
	if (lesson.step !== null) return words.steps[lesson.step].title;
	const [yours, theirs] = pointsIn(lesson);
	return yours > theirs ? words.end.won(yours, theirs) : words.end.skipped;
}

export function textOf(lesson: Lesson, context: LessonContext): string {
	const { step } = lesson;
	const { words, numbers } = context;
	if (step === null) return words.end.text;
	// What the step says of turns and strengths is true of its first turn.
	const isLater = positionIn(lesson).turn > positionAt(step).turn;
	return isLater ? words.later : words.steps[step].text(numbers);
}

export function pointsIn(lesson: Lesson): [yours: number, theirs: number] {
	const position = positionIn(lesson);
	return [pointsOf(position, LEARNER), pointsOf(position, OPPONENT)];
}

/** A step as it is read aloud when it begins; `hasKeys`: with the keys. */
export function spokenStep(
	lesson: Lesson,
	context: LessonContext,
	hasKeys: boolean,
): string {
	const { words } = context;
	const isOver = lesson.step === null;
	return words.sentences([
		...(isOver ? [] : [words.progress(...progressOf(lesson))]),
		titleOf(lesson, context),
		textOf(lesson, context),
		cardText(lesson, context) ?? freeText(lesson, context),
		...(hasKeys && !isOver ? [words.keys] : []),
	]);
}

/** What the card says beside a tile, or beside the button that ends the turn; null if it points at nothing. */
export function cardText(
	lesson: Lesson,
	context: LessonContext,
): string | null {
	const { slip } = lesson;
	const next = nextText(lesson, context);
	if (slip === null || next === null) return next;
	return context.words.sentences([
		slipText(slip, context),
		againText(lesson, context) ?? next,
	]);
}

/** In the turns that the learner plays freely: the orders and turns that are left. */
export function freeText(
	{ step, game }: Lesson,
	{ words, endTurn }: LessonContext,
): string {
	if (step !== "goal" || game.view.type === "lobby") return "";
	const turns = LESSON_RULES.maxTurns - game.view.position.turn;
	return words.free(ordersToPlan(game), turns, endTurn);
}

/** What to do next: plan the asked order, or end the turn. */
function nextText(lesson: Lesson, context: LessonContext): string | null {
	const { words, endTurn } = context;
	const { step } = lesson;
	if (step === null || step === "goal") return null;
	return isReady(lesson) ? words.endTurn(endTurn) : words.asks[step];
}

/** Names the asked tile; null once its order is planned, and where the card says it anyway. */
function againText(lesson: Lesson, { words }: LessonContext): string | null {
	const { step, slip } = lesson;
	if (step === null || isReady(lesson)) return null;
	const asked = askedTile(step);
	if (asked === null || slip === "stronger") return null;
	return words.again(labelOf(positionIn(lesson).board, asked));
}

function slipText(slip: Slip, { words, numbers }: LessonContext): string {
	return slip === "stronger"
		? words.slips.stronger(numbers)
		: words.slips[slip];
}
