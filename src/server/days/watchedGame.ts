/** A day's best game as a replay shows it. */
import type { BotKind } from "../../bots/bots.ts";
import { soloSettings } from "../../match/settings.ts";
import type { OverView } from "../../match/view.ts";
import { type Archive, unpackLog } from "../../rules/archive.ts";
import { type LandRow, landRowOf } from "../../rules/landHistory.ts";
import { emptyPosition } from "../../rules/position.ts";
import type { GameLog } from "../../rules/replay.ts";
import { replay } from "../../rules/versions.ts";
import type { BestGame } from "../db/days.ts";

/** The log with its player's name, which is empty if the account was deleted. */
export function namedLog({ log, name }: BestGame): Archive {
	const archive = JSON.parse(log) as Archive;
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
