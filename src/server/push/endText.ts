/** What a notice says of a game that is over. */
import type { OverReason } from "../../match/match.ts";
import { shortened } from "../../words/shortened.ts";
import type { SiteWords } from "../../words/words.ts";

/** A game of the reader's is over. */
export type EndNotice = {
	readonly type: "over";
	readonly game: string;
	readonly reason: OverReason;
	/** How many were played. */
	readonly turns: number;
	/** The reader's, from 1. */
	readonly place: number;
	/** How many there are in all. */
	readonly seats: number;
	/** The name of who came first; "" for a deleted account. */
	readonly first: string;
	/** The other players' names. */
	readonly others: readonly string[];
	/** Who ended the game by giving up, the same way; null if nobody did. */
	readonly gaveUp: string | null;
};

/** The result, and what else tells the game from others. */
export function endText(
	{ reason, place, seats, turns, ...notice }: EndNotice,
	{ account, gameList, players: { past }, push }: SiteWords,
): { readonly title: string; readonly body: string } {
	const named = (name: string) => name || account.deletedPlayer;
	const { others, gaveUp } = notice;
	const isWon = place === 1 && reason !== "unattended";
	const against =
		others.length === 0 ? "" : gameList.own.against(...shortened(others));
	const parts = isWon
		? [
				seats === 2 && gaveUp !== null ? "" : against,
				gaveUp === null ? "" : push.notice.gaveUp(named(gaveUp)),
			]
		: [past.place(place, seats), firstText(reason, named(notice.first), past)];
	return {
		title: isWon ? push.notice.won : push.notice.over,
		body: [...parts, past.turns(turns)]
			.filter((part) => part !== "")
			.join(" · "),
	};
}

/** Who is ahead of the reader. */
function firstText(
	reason: OverReason,
	name: string,
	{ won, first, over }: SiteWords["players"]["past"],
): string {
	if (reason === "unattended") return over.unattended;
	return reason === "won" ? won(name) : first(name);
}
