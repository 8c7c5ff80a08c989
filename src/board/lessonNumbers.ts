/** The numbers that the guided first game speaks of, by its rules and its board. */
import type { TileIndex } from "../rules/hex.ts";
import type { AliveSeat } from "../rules/position.ts";
import { touchingTiles } from "../rules/steps/attack.ts";
import { townsOf } from "../rules/terrain.ts";
import {
	askedTile,
	LEARNER,
	LESSON_RULES,
	type LessonStep,
	markedTiles,
	OPPONENT,
	OWN_TURNS,
	playTurn,
	positionAt,
} from "./lesson.ts";

function asked(step: LessonStep): TileIndex {
	return askedTile(step) as TileIndex;
}

/** How many tiles the opponent loses in the step about cutting off, without the one that is struck. */
function tilesCut(): number {
	const { events } = playTurn(positionAt("cut"), [asked("cut")]);
	return events.filter(
		(event) => event.type === "tileLost" && event.cause === "cut-off",
	).length;
}

/** What the steps say in numbers; strengths, counts of tiles, orders, points and turns. */
export function lessonNumbers() {
	const read = positionAt("read");
	const [weak, strong] = markedTiles("read").map(
		(tile) => read.strengths[tile],
	);
	const hold = positionAt("hold");
	const goal = positionAt("goal");
	const theirTown = townsOf(goal.board).find(
		(tile) => goal.owners[tile] === OPPONENT,
	) as TileIndex;
	const { newStrength, attackDamage, defendGain } = LESSON_RULES;
	const { levelPerTown, pointsPerTown, pointsPerTownTaken } = LESSON_RULES;
	return {
		...{ newStrength, attackDamage, defendGain },
		...{ levelPerTown, pointsPerTown, pointsPerTownTaken },
		weak,
		strong,
		support: touchingTiles(read, LEARNER, asked("attack")),
		/** What one strike would take from the tile to hold, and what it has after it is defended and struck. */
		threat: touchingTiles(hold, OPPONENT, asked("hold")),
		held: positionAt("cut").strengths[asked("hold")],
		/** The strength of the town that is too strong to be struck. */
		fortress: positionAt("cut").strengths[asked("town")],
		cut: tilesCut(),
		orders: (goal.seats[LEARNER] as AliveSeat).level,
		ownTurns: OWN_TURNS,
		theirTown: goal.strengths[theirTown],
		theirTownSupport: touchingTiles(goal, LEARNER, theirTown),
	};
}
