/** A game's log as it is given to everybody for good: without the names of people. */
import type { Archive } from "../../rules/archive.ts";
import { UnreadableGame } from "./archivedGame.ts";

/**
 * `json`: the log as it is downloaded. Bots keep their names; nothing that proves the game depends on one.
 * @throws UnreadableGame if it is no JSON.
 */
export function namelessLog(json: string): string {
	const log = parsed(json);
	const seats = log.seats.map((seat) =>
		seat.bot === undefined ? { ...seat, name: "" } : seat,
	);
	return JSON.stringify({ ...log, seats });
}

function parsed(json: string): Archive {
	try {
		return JSON.parse(json) as Archive;
	} catch (error) {
		throw new UnreadableGame("an archived log is no JSON", { cause: error });
	}
}
