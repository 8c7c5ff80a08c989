/** The positions of a finished game in which its orders were given. */
import type { Position } from "../rules/position.ts";
import { type GameLog, unpackEntries } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";

/** For each turn, once everybody who began in it is there; and the end. */
export function positionsOf({
	ruleset,
	board,
	seats,
	turns,
}: Pick<GameLog, "ruleset" | "board" | "seats" | "turns">): Position[] {
	const { emptyPosition, applyEntries, playTurn } = rulesFor(ruleset);
	let before = emptyPosition(board, seats.length);
	const positions = turns.map((record) => {
		const entries = unpackEntries(record);
		const { position } = applyEntries(ruleset, before, entries);
		before = playTurn(ruleset, before, record).position;
		return position;
	});
	return [...positions, before];
}
