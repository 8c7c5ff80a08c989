/** The goal of a game, in words. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { tilesToWin } from "../../rules/ending.ts";
import { landOf } from "../../rules/position.ts";
import { landCount } from "../../rules/terrain.ts";
import type { GameWords } from "../../words/en/game.ts";

/** What is needed to win this turn. */
export function goalText(
	view: PlayingView | OverView,
	words: GameWords,
): string {
	const { position, viewer, settings } = view;
	const { end } = settings.ruleset;
	if (end.type === "points") return words.goalPoints(end.turns - position.turn);
	if (end.type === "turn-limit") return words.goalTurns(end.turn);
	const needed = tilesToWin(settings.ruleset, position);
	if (needed === null) return words.goalEndless;
	const all = landCount(position.board);
	const own =
		viewer === null ? null : words.percent(landOf(position, viewer) / all);
	return words.goal(words.percent(needed / all), own);
}
