/** What a room tells one of its players by push. */
import {
	type Lobby,
	type Match,
	type Over,
	type PlayerId,
	type Playing,
	seatOf,
} from "../../match/match.ts";
import { isLive } from "../../match/settings.ts";
import type { Seat } from "../../rules/position.ts";
import { signedName } from "../../words/signedName.ts";
import type { EndNotice } from "../push/endText.ts";
import type { GameNotice } from "../push/notice.ts";
import type { QueuedNotice } from "./NoticeQueue.ts";

/** The player has a seat. */
export function gameNoticeOf(
	{ player, type, turn }: QueuedNotice,
	game: string,
	match: Exclude<Match, Lobby>,
): GameNotice | EndNotice {
	if (match.type === "over") return endNoticeOf(player, game, match);
	const { settings, deadlineAt } = match;
	return {
		...{ type: type === "begins" ? type : "turn", turn, deadlineAt, game },
		others: othersOf(match, player),
		isLive: isLive(settings),
	};
}

function endNoticeOf(player: PlayerId, game: string, over: Over): EndNotice {
	const { standings, reason, resigned, position } = over;
	const own = seatOf(over, player);
	const nameOf = (seat: Seat) => signedName(over.seats[seat]);
	const [first] = standings;
	const lastToGiveUp = resigned.at(-1);
	return {
		...{ type: "over", game, reason, turns: position.turn },
		place: own === null ? standings.length : standings.indexOf(own) + 1,
		seats: standings.length,
		first: nameOf(first),
		others: othersOf(over, player),
		gaveUp:
			reason === "resigned" && lastToGiveUp !== undefined
				? nameOf(lastToGiveUp)
				: null,
	};
}

/** The other players' names, without those of deleted accounts. */
function othersOf(match: Playing | Over, player: PlayerId): string[] {
	const own = seatOf(match, player);
	return match.seats.flatMap((holder, seat) =>
		holder.name === "" || seat === own ? [] : [signedName(holder)],
	);
}
