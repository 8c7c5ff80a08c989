import { describe, expect, test } from "vitest";
import {
	askedTile,
	LESSON_STEPS,
	markedTiles,
} from "../../../src/board/lesson.ts";
import { lessonNumbers } from "../../../src/board/lessonNumbers.ts";
import {
	endTurn,
	isReady,
	type Lesson,
	moved,
	openLesson,
	positionIn,
	press,
	tilesToPress,
} from "../../../src/client/learn/lesson.ts";
import {
	cardText,
	spokenStep,
	textOf,
	titleOf,
} from "../../../src/client/learn/lessonText.ts";
import { allTiles, type TileIndex } from "../../../src/rules/hex.ts";
import { learnWords as words } from "../../../src/words/en/learn.ts";

const context = { words, numbers: lessonNumbers(), endTurn: "End turn" };

function asked({ step }: Lesson): TileIndex {
	if (step === null) throw new Error("the lesson is over");
	return askedTile(step) as TileIndex;
}

function ended(lesson: Lesson): Lesson {
	const played = endTurn(lesson);
	if (played === null) throw new Error("nothing is planned");
	return played.lesson;
}

/** Does what every step asks for; then plays the last turns without orders. */
function playThrough(): Lesson[] {
	const passed = [openLesson("take")];
	while (passed.at(-1)?.step !== null) {
		let lesson = passed.at(-1) as Lesson;
		if (tilesToPress(lesson).length > 0) {
			lesson = press(lesson, asked(lesson));
			passed.push(lesson);
		}
		if (lesson.step !== "read") passed.push(ended(lesson));
	}
	return passed;
}

describe("the lesson", () => {
	test("leads through every step in order to a won game", () => {
		const steps = playThrough().map(({ step }) => step);
		const passed = steps.filter((step, i) => step !== steps[i - 1]);
		expect(passed).toEqual([...LESSON_STEPS, null]);
		const end = playThrough().at(-1) as Lesson;
		expect(titleOf(end, context)).toMatch(/^You win, \d+ to \d+$/);
	});

	test("says at every moment what to do next", () => {
		for (const lesson of playThrough()) {
			const spoken = spokenStep(lesson, context, true);
			expect(spoken).toContain(titleOf(lesson, context));
			if (lesson.step === null || lesson.step === "goal") continue;
			expect(cardText(lesson, context)).not.toBeNull();
			expect(spoken).toContain(words.keys);
		}
	});

	test("says nothing of turns and towns that is no longer true", () => {
		const opened = openLesson("goal");
		const { text } = words.steps.goal;
		expect(textOf(opened, context)).toBe(text(context.numbers));
		expect(textOf(ended(opened), context)).toBe(words.later);
	});

	test("plans nothing by a press that was not asked for, and says so kindly", () => {
		for (const step of LESSON_STEPS.slice(0, -1)) {
			const lesson = openLesson(step);
			for (const tile of allTiles(positionIn(lesson).board)) {
				if (tile === asked(lesson)) continue;
				const after = press(lesson, tile);
				expect(after.game).toBe(lesson.game);
				expect(after.step).toBe(step);
				const text = cardText(after, context) ?? "";
				const said = Object.values(words.slips).map((slip) =>
					typeof slip === "string" ? slip : slip(context.numbers),
				);
				expect(said.some((slip) => text.startsWith(slip))).toBe(true);
			}
		}
	});

	test("names the stronger of two tiles by its number", () => {
		const lesson = openLesson("read");
		const other = markedTiles("read").find((tile) => tile !== asked(lesson));
		const after = press(lesson, other as TileIndex);
		expect(cardText(after, context)).toMatch(
			/^That one has 5\. The other has only 3\./,
		);
	});

	test("does not end a guided turn before its order is planned", () => {
		for (const step of LESSON_STEPS.slice(0, -1)) {
			const lesson = openLesson(step);
			expect(isReady(lesson)).toBe(step === "attack");
			if (step !== "attack") expect(endTurn(lesson)).toBeNull();
		}
	});

	test("goes back and on, each step as if it had been reached by playing", () => {
		for (const [i, step] of LESSON_STEPS.entries()) {
			const lesson = openLesson(step);
			expect(moved(lesson, 1).step).toBe(LESSON_STEPS[i + 1] ?? null);
			expect(moved(lesson, -1).step).toBe(LESSON_STEPS[Math.max(0, i - 1)]);
			const reached = playThrough().find((one) => one.step === step);
			expect(positionIn(lesson)).toEqual(positionIn(reached as Lesson));
		}
		const over = moved(openLesson("goal"), 1);
		expect(titleOf(over, context)).toBe(words.end.skipped);
		expect(moved(over, -1).step).toBe("goal");
	});
});
