/** Access to the regions' directories for the Worker and the rooms. */
import { logSparingly } from "../http/log.ts";
import { DIRECTORY_HINTS, REGIONS, type Region } from "../http/region.ts";
import { retryCall } from "../http/retryCall.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { DirectoryApi, Lists, MaybeList } from "./api.ts";
import { listing } from "./listing.ts";

/** Uses the API's own types, because the types that the platform derives from them lose tuples. */
type DirectoryStub = DirectoryApi & Pick<Fetcher, "fetch">;

/** The bindings that this needs; the type of all bindings would make an import cycle. */
type Bindings = { readonly DIRECTORIES: DurableObjectNamespace };

export function directoryOf({ DIRECTORIES }: Bindings, region: Region) {
	const locationHint = DIRECTORY_HINTS[region];
	const stub: unknown = DIRECTORIES.getByName(region, { locationHint });
	return stub as DirectoryStub;
}

/** The longest that a directory's answer is awaited; after that the page shows the other regions. */
const PATIENCE_MS = 2_000;

/** A list of another region that is older than this is fetched again, for the next page. */
const FRESH_MS = 3_000;
/** A list that is older than this is no longer shown. */
const STALE_MS = 60_000;

const seen = new Map<
	Region,
	{ readonly list: MaybeList; readonly at: number }
>();

/** A region's current list. */
export async function listOf(
	env: Bindings,
	region: Region,
): Promise<MaybeList> {
	const list = await askedList(env, region);
	seen.set(region, { list, at: Date.now() });
	return list;
}

/**
 * All lists: that of `fresh` is current, the others may be a moment old, so
 * that no page waits for the far side of the world. `later` receives the work
 * that continues after the answer.
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
	// Less than nothing: the clock was set back, and nobody knows how old it is.
	if (before === undefined || ageMs > STALE_MS || ageMs < 0)
		return listOf(env, region);
	if (ageMs > FRESH_MS) later(listOf(env, region));
	return before.list;
}

async function askedList(env: Bindings, region: Region): Promise<MaybeList> {
	try {
		const list = await withTimeout(
			retryCall(() => directoryOf(env, region).list()),
			PATIENCE_MS,
		);
		// A directory of another version may list games that lack fields needed here.
		const games = list.games.flatMap(
			(game) => listing.safeParse(game).data ?? [],
		);
		return { ...list, games };
	} catch (error) {
		logSparingly("error", "a directory could not be asked", region, error);
		return null;
	}
}
