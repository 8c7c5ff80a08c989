/**
 * Makes a file of each day's public games, the day after: a line of JSON for each log, compressed.
 * It has no names: they are in each game's own log, where they are gone once their account is
 * deleted, but what has been downloaded can't be taken back. So no file changes once it is made.
 *
 * The scheduled job does it in portions. Making a day again gives the same bytes.
 */
import {
	beginOf,
	type Day,
	dateOf,
	dayAt,
	later,
} from "../../daily/calendar.ts";
import { type EndedGame, endedPublicGames } from "../db/finishedGames.ts";
import { movePosition, positionOf } from "../db/sweeps.ts";
import type { Env } from "../env.ts";
import type { GameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { UnreadableGame } from "./archivedGame.ts";
import { archiveNow } from "./archiveOlder.ts";
import { DUMPS, dumpKey, listDump } from "./dumpFiles.ts";
import { type FoundGame, GameArchive } from "./GameArchive.ts";
import { namelessLog } from "./namelessLog.ts";
import { clearParts, MissingPart, PartedFile } from "./PartedFile.ts";

/** Games of a portion, of some 20 kB each, and portions in one run. */
const PORTION = 150;
const PORTIONS = 2;

/** By then the games of the day before have arrived. */
const SETTLED_MS = 2 * 60 * 60 * 1000;

/** How far a day's file has got; stored as the job's position. */
type Progress = {
	readonly day: Day;
	/** The end and the id of the last game. */
	readonly after: readonly [number, string];
	readonly parts: number;
	readonly games: number;
};

/**
 * `portion`: how many games it takes at once. A run that is cut short leaves its portion to the next
 * one; of two at the same time, one stops.
 */
export async function makeDumps(
	env: Env,
	now: number,
	portion = PORTION,
): Promise<void> {
	const until = beginOf(dayAt(now - SETTLED_MS));
	for (let count = 0; count < PORTIONS; count++) {
		const stored = await positionOf(env.DB, "dump");
		const progress =
			stored === ""
				? await nextDay(env, 0, until)
				: (JSON.parse(stored) as Progress);
		if (count === 0) await clearParts(env.ARCHIVE, DUMPS, partsIn(progress));
		if (progress === null || beginOf(progress.day) >= until) return;
		const next = await advance(env, progress, { until, portion });
		const to = JSON.stringify(next);
		if (!(await movePosition(env.DB, "dump", { from: stored, to }))) return;
	}
}

/** The file that is being made, if it has parts. */
function partsIn(progress: Progress | null): string | null {
	return progress === null || progress.parts === 0
		? null
		: dumpKey(dateOf(progress.day));
}

/** Takes the next portion of a day, and completes its file with the last; returns how far that gets. */
async function advance(
	env: Env,
	progress: Progress,
	{ until, portion }: { readonly until: number; readonly portion: number },
): Promise<Progress> {
	const { day } = progress;
	const end = beginOf(later(day, 1));
	const games = await endedPublicGames(env.DB, {
		...{ after: progress.after, before: end, limit: portion },
	});
	const further = await withPart(env, progress, games);
	if (games.length === portion) return further;
	try {
		if (further.parts > 0) await complete(env, further);
	} catch (error) {
		if (!(error instanceof MissingPart)) throw error;
		console.error("a day's file is begun anew", error);
		return dayFrom(day);
	}
	return (await nextDay(env, end, until)) ?? dayFrom(dayAt(until));
}

async function complete(
	env: Env,
	{ day, parts, games }: Progress,
): Promise<void> {
	const bytes = await fileOf(env, day).join(parts);
	await listDump(env.ARCHIVE, { day: dateOf(day), games, bytes });
}

function fileOf(env: Env, day: Day): PartedFile {
	return new PartedFile(env.ARCHIVE, dumpKey(dateOf(day)));
}

/** The progress after one more part with these games. */
async function withPart(
	env: Env,
	progress: Progress,
	games: readonly EndedGame[],
): Promise<Progress> {
	const last = games.at(-1);
	if (last === undefined) return progress;
	const found = await Promise.all(games.map((game) => logOf(env, game)));
	const logs = found.filter((log) => log !== null);
	const after = [last.over_at, last.id] as const;
	if (logs.length === 0) return { ...progress, after };
	const parts = progress.parts + 1;
	const text = logs.map((log) => `${log}\n`).join("");
	await fileOf(env, progress.day).savePart(parts, text);
	return { ...progress, after, parts, games: progress.games + logs.length };
}

/** Null if a game is neither in the archive nor in its room, or can't be read: the others must not wait for it. */
async function logOf(env: Env, { id }: EndedGame): Promise<string | null> {
	try {
		const found = await archivedOf(env, id);
		if (found !== null) return namelessLog(found.game.log);
		logSparingly("error", "a game is missing in the dump", id);
	} catch (error) {
		if (!(error instanceof UnreadableGame)) throw error;
		logSparingly("error", "a game in the archive can't be read", error);
	}
	return null;
}

async function archivedOf(env: Env, id: GameId): Promise<FoundGame | null> {
	const archive = new GameArchive(env.ARCHIVE);
	const found = await archive.find(id);
	if (found !== null) return found;
	await archiveNow(env, id);
	return await archive.find(id);
}

/** The first day from a time on that has public games, before another time; null if there is none. */
async function nextDay(
	env: Env,
	from: number,
	until: number,
): Promise<Progress | null> {
	const after = [from, ""] as const;
	const [first] = await endedPublicGames(env.DB, {
		...{ after, before: until, limit: 1 },
	});
	return first === undefined ? null : dayFrom(dayAt(first.over_at));
}

function dayFrom(day: Day): Progress {
	return { day, after: [beginOf(day), ""], parts: 0, games: 0 };
}
