/** Players who deleted their account have no name in what the server sends. */
import type { FromServer } from "../../protocol/fromServer.ts";
import { withName, withNames } from "../../protocol/packedView.ts";

/** The same message, with `nobody` as the name of those who have none. */
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
