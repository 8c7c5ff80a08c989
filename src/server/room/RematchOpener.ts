/** The rematch of a finished game: one game, in which all players who ask for it meet. */
import {
	type Holder,
	isSomebody,
	type Over,
	type Person,
	type PlayerId,
	seatOf,
} from "../../match/match.ts";
import { settingsAnew } from "../../match/settings.ts";
import type { Presence } from "../../protocol/fromServer.ts";
import { rematchMessage } from "../../protocol/serverMessages.ts";
import type { Seat } from "../../rules/position.ts";
import type { Guest } from "../db/guests.ts";
import type { GameId } from "../games/gameId.ts";
import { retryCall } from "../http/retryCall.ts";
import type { Act } from "./act.ts";
import type { RematchAnswer, RoomApi } from "./api.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import type { StoredGame } from "./storage/game.ts";
import { loadRematch, saveRematch } from "./storage/rematch.ts";

type RematchParts = {
	readonly sql: SqlStorage;
	readonly sockets: RoomSockets;
	readonly act: Act;
	readonly newId: () => GameId;
	readonly roomOf: (id: GameId) => Pick<RoomApi, "enter" | "forget">;
};

export class RematchOpener {
	readonly #parts: RematchParts;

	constructor(parts: RematchParts) {
		this.#parts = parts;
	}

	/** Takes a visitor of `game` into its rematch. The first visitor opens it. */
	async open(game: StoredGame | null, visitor: Guest): Promise<RematchAnswer> {
		if (game === null) return refused("unknown_game");
		const { match, region, opener } = game;
		if (match.type !== "over") return refused("not_over");
		const seat = seatOf(match, visitor.player);
		if (seat === null) return refused("not_seated");
		const mayBeOver = loadRematch(this.#parts.sql) !== null;
		const id = this.#idOfRematch();
		const { sockets, roomOf } = this.#parts;
		const awaited = stayersOf(match, sockets.presence(match, Date.now()));
		const settings = settingsAnew(match.settings);
		const setup = { id, region, settings, opener, awaited, mayBeOver };
		const reason = await retryCall(() => roomOf(id).enter(setup, visitor));
		if (reason !== null) return { ...refused(reason), rematch: id };
		await this.#parts.act((game) => game && this.#announce(game, seat));
		return { type: "game", id };
	}

	/** The id is saved before anything is awaited, so that all players meet in one game. */
	#idOfRematch(): GameId {
		const { sql, newId } = this.#parts;
		const known = loadRematch(sql);
		if (known !== null) return known.game;
		const game = newId();
		saveRematch(sql, { game, seats: [] });
		return game;
	}

	/** Tells the other players that a player is in the rematch, so that they can follow. */
	#announce({ match }: StoredGame, seat: Seat): void {
		const { sql, sockets } = this.#parts;
		const rematch = loadRematch(sql);
		if (rematch === null) return;
		const seats = [...new Set([...rematch.seats, seat])];
		const joined = { ...rematch, seats };
		saveRematch(sql, joined);
		sockets.broadcast([{ message: rematchMessage(joined) }], match);
	}

	/**
	 * Removes a player who deleted their account from the rematch, if there is
	 * one, which may be waiting for them.
	 */
	async forget(player: PlayerId): Promise<void> {
		const rematch = loadRematch(this.#parts.sql);
		if (rematch !== null)
			await this.#parts.roomOf(rematch.game).forget(player, false);
	}
}

function refused(
	reason: Extract<RematchAnswer, { type: "refused" }>["reason"],
) {
	return { type: "refused", reason } as const;
}

function personOn({
	type: _,
	...person
}: Extract<Holder, { type: "person" }>): Person {
	return person;
}

/**
 * The persons whom the rematch expects: those who played to the end, and those
 * who gave up but are still here.
 */
function stayersOf({ seats, resigned }: Over, { away }: Presence): Person[] {
	return seats.flatMap((holder, index) => {
		const seat = index as Seat;
		const hasLeft = resigned.includes(seat) && away.includes(seat);
		return isSomebody(holder) && !hasLeft ? [personOn(holder)] : [];
	});
}
