/** Names players who deleted their account, as the server sends none for them. */
import { withName, withNames } from "../../protocol/packedView.ts";
import type { GameMessage } from "./MessageQueue.ts";

/** The message with `nobody` in place of each missing name. */
export function withDeletedPlayers(
	message: GameMessage,
	nobody: string,
): GameMessage {
	switch (message.type) {
		case "view":
			return { ...message, view: withNames(message.view, nobody) };
		case "seat":
			return { ...message, is: withName(message.is, nobody) };
		case "seats":
			return { ...message, are: message.are.map((is) => withName(is, nobody)) };
		default:
			return message;
	}
}
