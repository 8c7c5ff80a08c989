/** What the Worker asks of a room when it opens a socket. It has judged the session: the words in the address are its own, not a client's. */
import type { PlayerId } from "../../match/match.ts";

export type SocketRequest = {
	/** Who opens it; null for somebody without a session. */
	readonly player: PlayerId | null;
	readonly name: string;
	/** Where it is opened from (networkKey.ts); null where that is not counted. */
	readonly network: string | null;
	/** The turn of the position that the page has, if any. */
	readonly turn: number | undefined;
	/** The seat that the page takes for its reader's, -1 for none; undefined if it does not say. */
	readonly supposedSeat: number | undefined;
};

export function parseSocketRequest({ url }: Request): SocketRequest {
	const query = new URL(url).searchParams;
	return {
		player: query.get("player") as PlayerId | null,
		name: query.get("name") ?? "",
		network: query.get("network"),
		turn: numberIn(query, "turn"),
		supposedSeat: numberIn(query, "seat"),
	};
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
	const text = query.get(name);
	return text === null ? undefined : Number(text);
}
