/** Who plays a game, and what: the title of its page, and of links to it. */
import type { View } from "../../../match/view.ts";
import { turnsInAll } from "../../../rules/ending.ts";
import { winnerText } from "../../../words/replayText.ts";
import { signedName } from "../../../words/signedName.ts";
import type { PageContext } from "../layout/pageContext.ts";

type TitleContext = Pick<PageContext, "words" | "gameWords">;

/** How many persons a title names at most. */
const MOST_NAMED = 4;

/**
 * "Ilse – Mira – 2 bots · Turn 12 of 24 · Hexmarch". A game that only its players may watch
 * names nobody: whoever gets its link may be a stranger.
 */
export function gameTitle(view: View, context: TitleContext): string {
	const { words } = context;
	const players = isNamed(view) ? playersOf(view, context) : "";
	return [players, stateOf(view, context), words.name]
		.filter((part) => part !== "")
		.join(" · ");
}

function isNamed({ settings }: View): boolean {
	return settings.isWatchable;
}

function playersOf({ seats }: View, { words }: TitleContext): string {
	const { more, bots } = words.players.past;
	const { freeSeats } = words.links;
	const taken = [...seats].filter((seat) => seat !== null);
	const persons = taken.filter(({ bot }) => bot === null);
	const counted = (count: number, text: (count: number) => string) =>
		count === 0 ? [] : [text(count)];
	return [
		...persons.slice(0, MOST_NAMED).map(signedName),
		...counted(Math.max(0, persons.length - MOST_NAMED), more),
		...counted(taken.length - persons.length, bots),
		...counted(seats.length - taken.length, freeSeats),
	].join(" – ");
}

function stateOf(view: View, { words, gameWords }: TitleContext): string {
	switch (view.type) {
		case "lobby":
			// Where seats are free, it has not begun.
			return isNamed(view) && view.seats.includes(null)
				? ""
				: words.gamePage.lobbyTitle;
		case "playing":
			return words.gamePage.title(
				view.position.turn,
				turnsInAll(view.settings.ruleset),
			);
		case "over":
			return isNamed(view)
				? winnerText(view, gameWords.replay)
				: gameWords.replay.over;
	}
}
