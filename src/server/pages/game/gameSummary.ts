/** What a game will be, in two or three sentences. */
import { isLive, type Settings } from "../../../match/settings.ts";
import { turnsInAll } from "../../../rules/ending.ts";
import type { End } from "../../../rules/ruleset.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { durationText } from "./durationText.ts";

/** How long it takes, who plays where, and who wins. */
export function gameSummary(
	settings: Settings,
	{ settings: words, sentences }: PageContext["gameWords"],
): string {
	const { summary } = words;
	const { map, board, seatCount, ruleset } = settings;
	return sentences([
		lengthOf(settings, words),
		map === undefined
			? summary.players(seatCount, words.board(board.cols, board.rows))
			: summary.playersOn[map](seatCount),
		(summary.wins[ruleset.end.type] as (end: End) => string)(ruleset.end),
	]);
}

const MINUTE_MS = 60_000;

function lengthOf(
	settings: Settings,
	words: PageContext["gameWords"]["settings"],
): string {
	const { ruleset, hasClock } = settings;
	const { summary } = words;
	const turns = turnsInAll(ruleset);
	const { collectingMs, graceMs } = ruleset.pace;
	if (!hasClock) return turns === null ? "" : summary.turns(turns);
	const turn = durationText(words, collectingMs);
	if (turns === null) return summary.each(turn);
	const minutes = Math.ceil((turns * (collectingMs + graceMs)) / MINUTE_MS);
	return isLive(settings)
		? summary.live(turns, turn, minutes)
		: summary.slow(turns, turn);
}
