/** The caches that the worker keeps. Their names have the version of their form. */
import { BUILD } from "./build.ts";

/** A cache a build: its files and its pages go together. */
const OF_BUILDS = "build 1 ";

export const BUILD_CACHE = OF_BUILDS + BUILD.id;

/** The logs of the replays that were seen, oldest first; client/local/seenReplays.ts lists them. */
export const LOGS = "logs 1";

/** The day's march that was begun last; client/kept/keptMarch.ts keeps it. */
export const DAYS = "day 1";

/** The caches of other builds, oldest first. */
export async function otherBuildCaches(): Promise<string[]> {
	const names = await caches.keys();
	return names.filter(
		(name) => name.startsWith(OF_BUILDS) && name !== BUILD_CACHE,
	);
}
