/** The stream of what concerns one person. */
import { type NewsLine, newsLine } from "../../../api/newsStream.ts";
import type { FromInbox } from "../../inbox/api.ts";
import { ownGameAnswer } from "../listedAnswer.ts";
import { inboxReason } from "./inboxReason.ts";
import { LineStream, type StreamLife, type StreamToken } from "./LineStream.ts";

/** `socket`: the Worker's end of one of the person's inbox, not yet accepted. */
export function newsStream(
	socket: WebSocket,
	token: StreamToken,
	life: StreamLife,
): ReadableStream<Uint8Array> {
	return new LineStream({
		...{ ...life, socket, token },
		tell: (text) => ({ lines: [lineOf(JSON.parse(text) as FromInbox)] }),
		reasonOf: inboxReason,
	}).body;
}

/** Only what the API's reference names. */
function lineOf({ now, ...said }: FromInbox): NewsLine {
	switch (said.type) {
		case "games":
			return newsLine.parse({
				...{ type: said.type, now },
				games: said.games.map(ownGameAnswer),
				unheard: said.unheard,
			});
		case "joined":
		case "begun":
		case "turn":
			return newsLine.parse({ ...said, now, game: ownGameAnswer(said.game) });
		default: {
			const { id, ...rest } = said;
			return newsLine.parse({ ...rest, now, game: id });
		}
	}
}
