/** Reads the log of a finished game, and plays it through. */
import { parseLog } from "../../protocol/gameLog.ts";
import type { GameLog } from "../../rules/replay.ts";
import { pause, runCooperatively } from "../shared/cooperative.ts";
import { playThrough, type ReplayTimeline } from "./ReplayTimeline.ts";

/** Why a game can't be shown: it can't be had, is of rules that this page does not know, or can't be played to its end. */
export type Unreadable = "failed" | "otherVersion" | "damaged";

/** `read`: the text of the log, null if it can't be had; `nobody`: the name of players who deleted their account. */
export async function readTimeline(
	read: () => Promise<string | null>,
	nobody: string,
): Promise<ReplayTimeline | Unreadable> {
	const text = await read();
	await pause();
	const log = text === null ? null : parseLog(text);
	if (log === null || log === "no_log") return "failed";
	if (typeof log === "string") return "otherVersion";
	await pause();
	const played = playThrough(withNames(log, nobody));
	return (await runCooperatively(played)) ?? "damaged";
}

/** Names players who deleted their account, as the log has none for them. */
function withNames(log: GameLog, nobody: string): GameLog {
	const seats = log.seats.map((seat) => ({
		...seat,
		name: seat.name || nobody,
	}));
	return { ...log, seats };
}
