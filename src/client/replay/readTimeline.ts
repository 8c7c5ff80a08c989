/** Reads the log of a finished game, and plays it through. */
import { parseLog } from "../../protocol/gameLog.ts";
import type { GameLog } from "../../rules/replay.ts";
import { retry, withTimeout } from "../net/retry.ts";
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

/** The file's text, or null if it can't be loaded: a refusal is final. */
export async function fetchText(href: string): Promise<string | null> {
	try {
		const response = await retry(() => fetchAnswer(href), TRIES);
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}

async function fetchAnswer(href: string): Promise<Response> {
	const response = await withTimeout(fetch(href));
	if (response.status >= 500) throw new Error(`${response.status}: ${href}`);
	return response;
}

const TRIES = 4;
