/** A spectator's way to the room of a game, which is left while the page is out of sight. */
import type { FromClient } from "../../protocol/fromClient.ts";
import {
	CLOSE,
	type FromServer,
	messagesIn,
	parseFromServer,
} from "../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { ReconnectingSocket } from "../net/ReconnectingSocket.ts";

/** A page in a tab behind others leaves its place to who watches. */
const ASLEEP_AFTER_MS = 60_000;

export type SpectatorHandlers = {
	/** The turn of the page's position, so that the room sends only what is missing; null without a position. */
	readonly turn: () => number | null;
	readonly onMessage: (message: FromServer) => void;
	readonly onOpen: (isOpen: boolean) => void;
	/** The page is of another version, or the game is not to be seen any more. */
	readonly onRefused: () => void;
};

/** Opens it; returns what sends, now or not at all. */
export function spectate(
	gameId: string,
	{ turn, onMessage, onOpen, onRefused }: SpectatorHandlers,
): (message: FromClient) => void {
	const path = () => {
		const known = turn();
		const at = known === null ? "" : `&turn=${known}&seat=-1`;
		return `/game/${gameId}/socket?v=${PROTOCOL_VERSION}${at}`;
	};
	const socket = new ReconnectingSocket(
		{
			path,
			refusals: new Set<number>(Object.values(CLOSE)),
			asleepAfterMs: ASLEEP_AFTER_MS,
		},
		{
			onText: (frame) => {
				const messages = messagesIn(frame).map(parseFromServer);
				for (const message of messages) if (message) onMessage(message);
			},
			onState: (state) => onOpen(state === "open"),
			onRefused: (code) => {
				if (code !== CLOSE.crowded) onRefused();
			},
		},
	);
	return (message) => socket.send(JSON.stringify(message));
}
