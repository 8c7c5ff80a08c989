/** How the player of a day's march stood, turn by turn. */
import { rulesFor } from "../rules/versions.ts";
import type { PlayedDay } from "./dayGame.ts";
import { dayScoreOf } from "./dayScore.ts";

/** The lead over the best bot after each turn that was played; the last is that of the score. `turnsInAll`: as many as the game has by its rules. */
export function dayLeadsOf(
	{ over, records }: PlayedDay,
	turnsInAll: number,
): number[] {
	const { settings, seats } = over;
	const { emptyPosition, playTurn } = rulesFor(settings.ruleset);
	let position = emptyPosition(settings.board, seats.length);
	return records.map((record, i) => {
		position = playTurn(settings.ruleset, position, record).position;
		const isLast = i === records.length - 1;
		return dayScoreOf(position, isLast ? turnsInAll : position.turn).lead;
	});
}
