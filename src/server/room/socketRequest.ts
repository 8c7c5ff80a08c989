/**
 * What the Worker asks of a room when it opens a socket. The Worker has checked
 * the session and writes this address itself, so the room can trust it.
 */
import type { PlayerId } from "../../match/match.ts";

export type SocketRequest = {
	/** Who opens it; null for a visitor without a session. */
	readonly player: PlayerId | null;
	readonly name: string;
	/** See `Person`. */
	readonly isBotAccount?: true;
	/** The network it is opened from (networkKey.ts); null if that is not counted. */
	readonly network: string | null;
	/** The turn of the position that the page has, if any. */
	readonly turn: number | undefined;
	/** The seat that the page assumes its reader has, -1 for none; undefined if the page does not say. */
	readonly supposedSeat: number | undefined;
	/** Nobody looks at it: a program listens. */
	readonly isHidden?: boolean;
};

export function parseSocketRequest({ url }: Request): SocketRequest {
	const query = new URL(url).searchParams;
	return {
		player: query.get("player") as PlayerId | null,
		name: query.get("name") ?? "",
		...(query.has("bot") && { isBotAccount: true }),
		network: query.get("network"),
		turn: numberIn(query, "turn"),
		supposedSeat: numberIn(query, "seat"),
		...(query.has("hidden") && { isHidden: true }),
	};
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
	const text = query.get(name);
	return text === null ? undefined : Number(text);
}
