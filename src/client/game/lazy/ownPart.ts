/** What the reader did in a game that is over, worked out from its log: no page has seen all turns for certain. */
import { parseLog } from "../../../protocol/gameLog.ts";
import type { Seat } from "../../../rules/position.ts";
import type { OwnPartWords } from "../../../words/en/ownPart.ts";
import { fetchText } from "../../net/fetchText.ts";
import { runCooperatively } from "../../shared/cooperative.ts";
import { ownPartIn, ownPartText } from "../../shared/ownPart.ts";

export type OwnPartOptions = {
	readonly gameId: string;
	/** The text of the log, null if it can't be had; the server is asked if absent. */
	readonly readLog: (() => Promise<string | null>) | undefined;
	readonly seat: Seat;
	readonly words: OwnPartWords;
};

/** In a line; "" if there is nothing to tell, or the log can't be had. */
export async function readOwnPart({
	gameId,
	readLog = () => fetchText(`/game/${gameId}/log.json`),
	seat,
	words,
}: OwnPartOptions): Promise<string> {
	const text = await readLog();
	const log = text === null ? null : parseLog(text);
	if (log === null || typeof log === "string") return "";
	const part = await runCooperatively(ownPartIn(log, seat));
	return part === null ? "" : ownPartText(part, words);
}
