/** The regions' directories, as the Worker and the rooms ask them. */
import { logSparingly } from "../http/log.ts";
import { DIRECTORY_HINTS, REGIONS, type Region } from "../http/region.ts";
import { retryCall } from "../http/retryCall.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { DirectoryApi, Lists, MaybeList } from "./api.ts";
import { listing } from "./listing.ts";

/** With the types of its API as they were written: those that the platform makes of them lose tuples. */
type DirectoryStub = DirectoryApi & Pick<Fetcher, "fetch">;

/** What of the Worker's bindings this needs: all of them would be a circle of types. */
type Bindings = { readonly DIRECTORIES: DurableObjectNamespace };

export function directoryOf({ DIRECTORIES }: Bindings, region: Region) {
	const locationHint = DIRECTORY_HINTS[region];
	const stub: unknown = DIRECTORIES.getByName(region, { locationHint });
	return stub as DirectoryStub;
}

/** A directory that takes longer is as good as none: the page shows the others. */
const PATIENCE_MS = 2_000;

/** A list from far away that is older than this is asked for again, for the next page. */
const FRESH_MS = 3_000;
/** One that is older than this is not shown any more. */
const STALE_MS = 60_000;

const seen = new Map<
	Region,
	{ readonly list: MaybeList; readonly at: number }
>();

/** A region's list as it is now. */
export async function listOf(
	env: Bindings,
	region: Region,
): Promise<MaybeList> {
	const list = await askedList(env, region);
	seen.set(region, { list, at: Date.now() });
	return list;
}

/**
 * All lists: one as it is now, the others perhaps as they were a moment ago,
 * since a page does not wait for the far side of the world. `later` gets what
 * goes on after the answer.
 */
export async function allLists(
	env: Bindings,
	fresh: Region,
	later: (work: Promise<unknown>) => void,
): Promise<Lists> {
	const lists = await Promise.all(
		REGIONS.map(
			async (region) =>
				[
					region,
					region === fresh
						? await listOf(env, region)
						: await recentList(env, region, later),
				] as const,
		),
	);
	return Object.fromEntries(lists) as Lists;
}

async function recentList(
	env: Bindings,
	region: Region,
	later: (work: Promise<unknown>) => void,
): Promise<MaybeList> {
	const before = seen.get(region);
	const ageMs = before === undefined ? Infinity : Date.now() - before.at;
	if (before === undefined || ageMs > STALE_MS) return listOf(env, region);
	if (ageMs > FRESH_MS) later(listOf(env, region));
	return before.list;
}

async function askedList(env: Bindings, region: Region): Promise<MaybeList> {
	try {
		const list = await withTimeout(
			retryCall(() => directoryOf(env, region).list()),
			PATIENCE_MS,
		);
		// A directory of another version may have games that say less than is shown here.
		const games = list.games.flatMap(
			(game) => listing.safeParse(game).data ?? [],
		);
		return { ...list, games };
	} catch (error) {
		logSparingly("error", "a directory could not be asked", region, error);
		return null;
	}
}
