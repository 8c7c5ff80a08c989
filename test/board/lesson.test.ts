import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	askedTile,
	LEARNER,
	LESSON_RULES,
	LESSON_STEPS,
	type LessonStep,
	OPPONENT,
	playTurn,
	positionAt,
} from "../../src/board/lesson.ts";
import { lessonNumbers } from "../../src/board/lessonNumbers.ts";
import { leaderBoard, outcomeOf } from "../../src/rules/ending.ts";
import type { TileIndex } from "../../src/rules/hex.ts";
import {
	landOf,
	type Position,
	pointsOf,
	townsHeld,
} from "../../src/rules/position.ts";
import { landTiles } from "../../src/rules/terrain.ts";

/** The turn of a step, with its order given. */
function played(step: LessonStep) {
	const tile = askedTile(step) as TileIndex;
	const before = positionAt(step);
	return { tile, before, ...playTurn(before, [tile]) };
}

describe("each step's order does what the lesson promises", () => {
	test("a free tile is taken", () => {
		const { tile, before, position } = played("take");
		expect(before.owners[tile]).toBe(-1);
		expect(position.owners[tile]).toBe(LEARNER);
	});

	test("one attack takes the weaker of the two tiles", () => {
		const { weak, strong, support } = lessonNumbers();
		expect(weak).toBeLessThan(strong);
		expect(support * LESSON_RULES.attackDamage).toBeGreaterThanOrEqual(weak);
		const { tile, position } = played("attack");
		expect(position.owners[tile]).toBe(LEARNER);
	});

	test("the new tile is lost if it is not defended, and held if it is", () => {
		const { tile, before, position } = played("hold");
		expect(before.owners[tile]).toBe(LEARNER);
		expect(playTurn(before, []).position.owners[tile]).toBe(OPPONENT);
		expect(position.owners[tile]).toBe(LEARNER);
		expect(position.strengths[tile]).toBe(lessonNumbers().held);
	});

	test("the link takes land and a town with it", () => {
		const { before, position } = played("cut");
		const { cut } = lessonNumbers();
		expect(cut).toBeGreaterThan(2);
		const lost = landOf(before, OPPONENT) - landOf(position, OPPONENT);
		expect(lost).toBeGreaterThanOrEqual(cut - 1);
		expect(townsHeld(before, OPPONENT)).toBe(2);
		expect(townsHeld(position, OPPONENT)).toBe(1);
	});

	test("the town that was too strong is taken by a single order, and brings one more", () => {
		const { fortress, orders } = lessonNumbers();
		expect(fortress).toBe(LESSON_RULES.maxStrength);
		const { tile, position } = played("town");
		expect(position.owners[tile]).toBe(LEARNER);
		expect(orders).toBe(2);
	});

	test("two orders then take the opponent's last town", () => {
		const { theirTown, theirTownSupport, orders } = lessonNumbers();
		expect(theirTownSupport * orders).toBeGreaterThanOrEqual(theirTown);
		expect(theirTownSupport).toBeLessThan(theirTown);
	});
});

test("each step begins where the one before it ended", () => {
	for (const step of LESSON_STEPS) {
		if (step === "read" || step === "goal") continue;
		const next = LESSON_STEPS[LESSON_STEPS.indexOf(step) + 1] as LessonStep;
		expect(positionAt(next)).toEqual(played(step).position);
	}
	expect(positionAt("read")).toEqual(positionAt("attack"));
});

test("whatever the learner does in the turns of their own, they win", () => {
	const land = landTiles(positionAt("goal").board);
	const turn = fc.array(fc.constantFrom(...land), { maxLength: 3 });
	fc.assert(
		fc.property(fc.array(turn, { minLength: 3, maxLength: 3 }), (turns) => {
			let position: Position = positionAt("goal");
			for (const targets of turns) {
				expect(outcomeOf(LESSON_RULES, position)).toBeNull();
				position = playTurn(position, targets).position;
			}
			expect(outcomeOf(LESSON_RULES, position)).toEqual({ winner: LEARNER });
			expect(leaderBoard(LESSON_RULES, position)[0]).toBe(LEARNER);
			const [yours, theirs] = [LEARNER, OPPONENT].map((seat) =>
				pointsOf(position, seat),
			);
			expect(yours).toBeGreaterThan(theirs);
		}),
	);
});
