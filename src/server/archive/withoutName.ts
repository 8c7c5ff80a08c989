/** Takes the name of a player who deleted their account out of what is stored of a game. */
import type { PlayerId } from "../../match/match.ts";
import type { Archive } from "../../rules/archive.ts";
import type { ArchivedGame } from "./archivedGame.ts";

/** The same value with an empty name for this player, as deleted accounts have everywhere. */
export function withoutName<T>(value: T, player: PlayerId): T {
	return nameless(value, player) as T;
}

function nameless(value: unknown, player: PlayerId): unknown {
	if (Array.isArray(value)) return value.map((each) => nameless(each, player));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [
		key,
		nameless(each, player),
	]);
	const copy: Record<string, unknown> = Object.fromEntries(entries);
	const isTheirs = copy.player === player || copy.user_id === player;
	return isTheirs && "name" in copy ? { ...copy, name: "" } : copy;
}

/** An archived game without the player's name; its log, too, which has no ids, but the same seats. */
export function gameWithoutName(
	{ log, ...game }: ArchivedGame,
	player: PlayerId,
): ArchivedGame {
	const holders = game.match.seats;
	const isTheirs = (seat: number) => {
		const holder = holders[seat];
		return holder.type === "person" && holder.player === player;
	};
	const all = JSON.parse(log) as Archive;
	const seats = all.seats.map((seat, index) =>
		isTheirs(index) ? { ...seat, name: "" } : seat,
	);
	return {
		...withoutName(game, player),
		log: JSON.stringify({ ...all, seats }),
	};
}
