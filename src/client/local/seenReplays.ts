import { signedName } from "../../words/signedName.ts";

/** The replays whose logs the service worker keeps (client/worker/logs.ts). */

/** As in client/worker/caches.ts. */
const LOGS = "logs 1";

export type SeenReplay = {
	readonly href: string;
	/** The players by place, winner first. */
	readonly names: readonly string[];
};

/** Newest first; none where the browser keeps nothing. */
export async function seenReplays(): Promise<SeenReplay[]> {
	try {
		const cache = await caches.open(LOGS);
		const found: SeenReplay[] = [];
		for (const request of (await cache.keys()).toReversed()) {
			const log: unknown = await (await cache.match(request))?.json();
			const href = new URL(request.url).pathname.replace(/\/log\.json$/, "");
			const names = namesIn(log);
			if (names !== null) found.push({ href, names });
		}
		return found;
	} catch {
		return [];
	}
}

function namesIn(log: unknown): string[] | null {
	const { seats, standings } = (log ?? {}) as {
		readonly seats?: readonly {
			readonly name: string;
			readonly isBotAccount?: boolean;
		}[];
		readonly standings?: readonly number[];
	};
	if (!Array.isArray(seats) || !Array.isArray(standings)) return null;
	return standings.flatMap((seat) =>
		seats[seat]?.name ? [signedName(seats[seat])] : [],
	);
}
