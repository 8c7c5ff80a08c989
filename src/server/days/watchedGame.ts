/** A day's game as a replay shows it: the best one, or a player's own. */
import type { BotKind } from "../../bots/bots.ts";
import type { Day } from "../../daily/calendar.ts";
import { DAY_ENGINE } from "../../daily/dayEngine.ts";
import { playDay } from "../../daily/dayGame.ts";
import { dayLogOf } from "../../daily/dayLog.ts";
import { soloSettings } from "../../match/settings.ts";
import type { OverView } from "../../match/view.ts";
import { type Archive, unpackLog } from "../../rules/archive.ts";
import { type LandRow, landRowOf } from "../../rules/landHistory.ts";
import { emptyPosition } from "../../rules/position.ts";
import type { GameLog } from "../../rules/replay.ts";
import { replay } from "../../rules/versions.ts";
import type { Queryable } from "../db/database.ts";
import { type BestGame, publishedDays } from "../db/days.ts";
import { type DayTry, tryOf } from "../db/dayTries.ts";
import type { Visitor } from "../identity/visitor.ts";

/** The log with its player's name, which is empty if the account was deleted. */
export function namedLog({ log, name }: BestGame): Archive {
	return withName(JSON.parse(log) as Archive, name);
}

/** The log of a player's scored game; null if there is none, or one against other bots than the present ones. */
export async function ownLogOf(
	d1: Queryable,
	{ player, name }: Visitor,
	day: Day,
): Promise<Archive | null> {
	const mine = await tryOf(d1, player, day);
	if (mine === null || !isWatchable(mine)) return null;
	const [published] = await publishedDays(d1, day, day);
	if (published === undefined) return null;
	const played = playDay(published.march, mine.orders);
	if ("type" in played) return null;
	return withName(dayLogOf(published.march, played, mine.startedAt), name);
}

/** Whether a try's game is over and can be played through again. */
export function isWatchable({ result, engine }: DayTry): boolean {
	return result !== null && engine === DAY_ENGINE;
}

function withName(archive: Archive, name: string): Archive {
	const [, ...bots] = archive.seats;
	return { ...archive, seats: [{ name }, ...bots] };
}

export type WatchedGame = {
	readonly view: OverView;
	/** The land after each turn, from the first on. */
	readonly lands: readonly LandRow[];
};

/** How a game ended, for a viewer who did not play it. */
export function watchedGame(archive: Archive): WatchedGame {
	const log = unpackLog(archive);
	const { ruleset, board, seats } = log;
	const lands: LandRow[] = [];
	let position = emptyPosition(board, seats.length);
	for (const turn of replay(log)) {
		position = turn.position;
		lands.push(landRowOf(position));
	}
	const settings = soloSettings({
		...{ ruleset, board, seatCount: seats.length, hasClock: false },
		...(log.map !== undefined && { map: log.map }),
	});
	return { view: { ...endOf(log), settings, position }, lands };
}

function endOf(log: GameLog): Omit<OverView, "settings" | "position"> {
	const { chainEnd, startedAt, overAt, reason, standings } = log;
	return {
		type: "over",
		viewer: null,
		seats: log.seats.map(({ name, bot }) => ({
			...{ name, bot: (bot ?? null) as BotKind | null },
			...{ hasResigned: false, isReady: false, isHeld: false },
		})),
		...{ chainEnd, startedAt, overAt, reason, standings },
	};
}
