/**
 * What a day's march was begun with, kept so that it can be played without a network. It is
 * known only to those who have begun their try, so the service worker deletes it with the logs
 * (client/worker/logs.ts) when somebody else may read.
 */

/** As in client/worker/caches.ts. */
const DAYS = "day 1";

export type KeptMarch = {
	readonly date: string;
	/** The `DAY_ENGINE` of the page that began it. */
	readonly engine: number;
	/** The reader's name in the game, and what identifies the reader (server/identity/readerId.ts). */
	readonly name: string;
	readonly reader: string;
	/** Until when the try counts, epoch ms; null for a game without a score. */
	readonly endsAt: number | null;
	/** The march itself, which only its own page reads. */
	readonly march: unknown;
};

/** Keeps one march, instead of the one before. Never fails. */
export async function keepMarch(kept: KeptMarch): Promise<void> {
	try {
		const cache = await caches.open(DAYS);
		for (const other of await cache.keys())
			if (!other.url.endsWith(pathOf(kept.date))) await cache.delete(other);
		await cache.put(pathOf(kept.date), Response.json(kept));
	} catch {
		// Without storage the march is played with a network only.
	}
}

/** The kept march of a date, or of any; null if there is none. */
export async function keptMarch(date?: string): Promise<KeptMarch | null> {
	try {
		const cache = await caches.open(DAYS);
		const [first] = await cache.keys();
		const found = await cache.match(date === undefined ? first : pathOf(date));
		return (await found?.json()) ?? null;
	} catch {
		return null;
	}
}

function pathOf(date: string): string {
	return `/day/${date}/march.json`;
}
