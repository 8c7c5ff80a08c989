/** The random actions of the people in a recorded game. */
import type { Command } from "../../../src/match/command.ts";
import {
	type PlayerId,
	type Playing,
	seatOf,
} from "../../../src/match/match.ts";
import {
	allTiles,
	neighborsOf,
	type TileIndex,
} from "../../../src/rules/hex.ts";
import { BANK, type Order } from "../../../src/rules/order.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { Random } from "../../../src/rules/random.ts";

/** A command and its time, in ms on the game's clock. */
export type PlannedCommand = { readonly at: number; readonly command: Command };

/** The shares of their commands that resign, declare readiness, or bank. */
const RESIGN_CHANCE = 0.005;
const READY_CHANCE = 0.1;
const BANK_CHANCE = 0.2;

/** All people resign at once. */
export function giveUp({
	seats,
	resigned,
	phaseStartedAt: at,
}: Playing): PlannedCommand[] {
	return seats.flatMap((holder, seat) =>
		holder.type === "person" && !resigned.includes(seat as Seat)
			? [{ at, command: { type: "resign", player: holder.player } }]
			: [],
	);
}

/** The actions of these people in a phase: random starts and orders, some of them illegal, and sometimes nothing. */
export function planPeople(
	playing: Playing,
	people: readonly PlayerId[],
	random: Random,
): PlannedCommand[] {
	const { waitingMs, collectingMs, graceMs } = playing.settings.ruleset.pace;
	const { phase, phaseStartedAt, position } = playing;
	const lastsMs = phase === "waiting" ? waitingMs : collectingMs;
	return people
		.flatMap((player) =>
			Array.from({ length: random.between(0, 4) }, (_, i) => ({
				at: phaseStartedAt + random.between(0, lastsMs + graceMs),
				command: commandOf(
					playing,
					player,
					// Late orders of single-step modes count once: an id must not be used in two turns.
					`${position.turn} ${i}`,
					random,
				),
			})),
		)
		.sort((a, b) => a.at - b.at);
}

function commandOf(
	playing: Playing,
	player: PlayerId,
	id: string,
	random: Random,
): Command {
	const tile = tileNear(playing, seatOf(playing, player), random);
	if (playing.phase === "waiting") return { type: "start", player, tile };
	const chance = random.fraction();
	if (chance < RESIGN_CHANCE) return { type: "resign", player };
	const { turn } = playing.position;
	if (chance < RESIGN_CHANCE + READY_CHANCE)
		return { type: "ready", player, turn, phase: playing.phase };
	const isBank = chance > 1 - BANK_CHANCE;
	const order: Order = isBank ? BANK : { type: "tile", tile };
	return { type: "confirm", player, turn, id, order };
}

/** A random tile at or beside one of a person's own; any tile for a person without land. */
function tileNear(
	{ position }: Playing,
	seat: Seat | null,
	random: Random,
): TileIndex {
	const { board, owners } = position;
	const own = allTiles(board).filter((tile) => owners[tile] === seat);
	if (own.length === 0) return random.pick(allTiles(board));
	const tile = random.pick(own);
	return random.pick([tile, ...neighborsOf(board, tile)]);
}
