/** The files of the days' public games in R2, and the list of them. */

import { replacing } from "./replacing.ts";

/** A day's file. */
export type Dump = {
	/** As `2026-11-28`, by UTC. */
	readonly day: string;
	readonly games: number;
	/** Compressed. */
	readonly bytes: number;
};

/** The folder in the bucket. */
export const DUMPS = "dumps/";

const INDEX = `${DUMPS}index.json`;

const NAME = /^hexmarch-\d{4}-\d{2}-\d{2}\.ndjson\.gz$/;

/** The name of the file of a day, as `2026-11-28`. */
export function dumpName(day: string): string {
	return `hexmarch-${day}.ndjson.gz`;
}

/** Its key in the bucket. */
export function dumpKey(day: string): string {
	return DUMPS + dumpName(day);
}

/** All of them, the earliest first. */
export async function listDumps(bucket: R2Bucket): Promise<readonly Dump[]> {
	return (await readIndex(bucket)).dumps;
}

/** A day's file by its name; null if there is none. */
export async function openDump(
	bucket: R2Bucket,
	name: string,
): Promise<R2ObjectBody | null> {
	return NAME.test(name) ? await bucket.get(DUMPS + name) : null;
}

/** Adds a day's file to the list, or says anew what it has. */
export async function listDump(bucket: R2Bucket, dump: Dump): Promise<void> {
	const { dumps, tag } = await readIndex(bucket);
	const others = dumps.filter(({ day }) => day !== dump.day);
	const all = [...others, dump].sort((a, b) => (a.day < b.day ? -1 : 1));
	const done = await bucket.put(INDEX, JSON.stringify(all), {
		onlyIf: replacing(tag),
		httpMetadata: { contentType: "application/json" },
	});
	if (done === null) throw new Error("the list of dumps was changed meanwhile");
}

async function readIndex(bucket: R2Bucket): Promise<{
	readonly dumps: readonly Dump[];
	readonly tag: string | null;
}> {
	const object = await bucket.get(INDEX);
	return object === null
		? { dumps: [], tag: null }
		: { dumps: await object.json<Dump[]>(), tag: object.etag };
}
