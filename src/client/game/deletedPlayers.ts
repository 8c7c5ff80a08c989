/** Names players who deleted their account, as the server sends none for them. */
import type { FromServer } from "../../protocol/fromServer.ts";
import { withName, withNames } from "../../protocol/packedView.ts";

/** The message with `nobody` in place of each missing name. */
export function withDeletedPlayers(
	message: FromServer,
	nobody: string,
): FromServer {
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
