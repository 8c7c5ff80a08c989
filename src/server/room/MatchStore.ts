/**
 * A room's match as it is on disk. Only commands change it: each is put to
 * `decide`, and the result is saved before any page is told.
 */
import type { Command, Decision } from "../../match/command.ts";
import { decide } from "../../match/decide.ts";
import { dueInLobby, openLobby } from "../../match/lobby.ts";
import type { Match, Over, PlayerId, Playing } from "../../match/match.ts";
import { type Settings, soloSettings } from "../../match/settings.ts";
import { MAP_SHAPES, maxSeatsOn } from "../../rules/maps/shapes.ts";
import { completeRuleset } from "../../rules/ruleset.ts";
import { rulesOf } from "../../rules/versions.ts";
import type { RoomSetup } from "./api.ts";
import type { Outbox } from "./Outbox.ts";
import { saveGameEnd } from "./onGameEnd.ts";
import { RoomFault } from "./RoomFault.ts";
import {
	deleteCommands,
	type StoredCommand,
	saveCommand,
} from "./storage/commands.ts";
import { eraseName, eraseNameInTexts } from "./storage/eraseName.ts";
import {
	insertGame,
	loadGame,
	type StoredGame,
	saveMatch,
} from "./storage/game.ts";
import { loadExpiry } from "./storage/lifetime.ts";
import { saveOrigin } from "./storage/origin.ts";
import { createTables, dropTables, hasGame } from "./storage/tables.ts";
import { saveTurn } from "./storage/turns.ts";
import { bringUpToDate, markVersion } from "./storage/version.ts";

export class MatchStore {
	readonly #storage: DurableObjectStorage;
	readonly #outbox: Outbox;
	/** The game as it is on disk; null if it hasn't been loaded yet or there is none. */
	#game: StoredGame | null = null;
	/** Commands to be saved at the end of a batch; null outside a batch, where each is saved at once. */
	#batch: StoredCommand[] | null = null;

	constructor(storage: DurableObjectStorage, outbox: Outbox) {
		this.#storage = storage;
		this.#outbox = outbox;
	}

	/** The game; null if this room has none. Throws a `RoomFault` if it can't be opened. */
	load(): StoredGame | null {
		if (this.#game !== null) return this.#game;
		bringUpToDate(this.#storage);
		if (hasGame(this.#storage.sql)) this.#game = this.#read();
		return this.#game;
	}

	#read(): StoredGame {
		try {
			return loadGame(this.#storage.sql);
		} catch (error) {
			if (error instanceof RoomFault) throw error;
			throw new RoomFault("unreadable", error);
		}
	}

	/** The game; throws if this room has none. */
	get game(): StoredGame {
		const game = this.load();
		if (game === null) throw new Error("a room without a game");
		return game;
	}

	get match(): Match {
		return this.game.match;
	}

	open(setup: RoomSetup, now: number): void {
		const { id, region, settings, awaited, opener, playedOn } = setup;
		const known = knownSettings(settings);
		const match = openLobby(known, now, awaited, playedOn?.opening);
		const game = { id, region, match, opener };
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => {
			createTables(sql);
			insertGame(sql, game);
			if (playedOn !== undefined) saveOrigin(sql, playedOn);
			markVersion(sql);
		});
		this.#game = game;
	}

	/** Puts a command to the match and saves the result. */
	apply(command: Command, now: number): Decision {
		const { game } = this;
		const decision = decide(game.match, command, now);
		if (decision.type === "refused" || decision.match === game.match)
			return decision;
		this.#save(command, decision, now);
		this.#game = { ...game, match: decision.match };
		return decision;
	}

	/**
	 * Runs `work` and saves its commands at the end, except those that a
	 * resolved turn has made unnecessary. If saving fails it throws, and no
	 * page may be told of anything in the batch.
	 */
	batch(work: () => void): void {
		this.#batch = [];
		try {
			work();
			for (const command of this.#batch)
				saveCommand(this.#storage.sql, command);
		} catch (error) {
			this.#game = null;
			throw error;
		} finally {
			this.#batch = null;
		}
	}

	/**
	 * Whether the game is to be deleted: a lobby to be closed, or a finished
	 * game that is no longer needed.
	 */
	isToClose(now: number): boolean {
		const { match } = this;
		if (match.type === "lobby") return dueInLobby(match, now) === "close";
		const expiresAt = this.expiresAt();
		return expiresAt !== null && now >= expiresAt;
	}

	/** When a finished game is to be deleted, epoch ms; null if it stays or is not over. */
	expiresAt(): number | null {
		return this.load()?.match.type === "over"
			? loadExpiry(this.#storage.sql)
			: null;
	}

	/** Whether it is time for play to begin. */
	isToBegin(now: number): boolean {
		const { match } = this;
		return match.type === "lobby" && dueInLobby(match, now) === "begin";
	}

	/**
	 * Removes a player's name from everything stored. The stored commands still
	 * lead to the same game, as none depends on a name.
	 */
	eraseName(player: PlayerId): void {
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => eraseName(sql, player));
	}

	/** The same where the game can't be read. */
	eraseNameUnread(player: PlayerId): void {
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => eraseNameInTexts(sql, player));
	}

	/** Stores a game that has been brought back; `write` fills its tables. */
	restore(write: () => void): void {
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => {
			createTables(sql);
			write();
			markVersion(sql);
		});
		this.#game = null;
	}

	/** To be called when everything stored is being deleted. */
	letGo(): void {
		this.#game = null;
	}

	/** Deletes the game; the outbox tells D1 and the directory. */
	close(now: number): void {
		const { id, match, region } = this.game;
		const { sql } = this.#storage;
		const type = match.type === "over" ? "removal" : "unlisting";
		this.#storage.transactionSync(() => {
			dropTables(sql);
			this.#outbox.post({ type, id, region }, now);
		});
		this.#game = null;
	}

	#save(command: Command, { match, facts }: Decided, now: number): void {
		const { sql } = this.#storage;
		const { match: before } = this.game;
		// A decision resolves at most one turn, because each turn needs new
		// orders.
		const turn = facts.find((fact) => fact.type === "turnResolved");
		if (before.type !== "playing") saveMatch(sql, match);
		else if (turn === undefined && match.type !== "over")
			this.#saveCommand({ turn: before.position.turn, command, at: now });
		else {
			// All of these statements are saved, or none.
			this.#storage.transactionSync(() => {
				if (turn !== undefined && match.type !== "lobby")
					saveTurn(sql, turn.turn, turn.record, match);
				if (match.type === "over") this.#saveEnd(match, before, now);
			});
			if (this.#batch !== null) this.#batch = [];
		}
		const isNameless = match.seats.some((holder) => holder?.name === "");
		if (match.type === "over" && isNameless) deleteCommands(sql);
	}

	#saveCommand(command: StoredCommand): void {
		if (this.#batch === null) saveCommand(this.#storage.sql, command);
		else this.#batch.push(command);
	}

	#saveEnd(match: Over, before: Playing, now: number): void {
		const { id, region } = this.game;
		const to = { sql: this.#storage.sql, outbox: this.#outbox };
		saveGameEnd(to, { id, region, match, before }, now);
	}
}

/**
 * Settings as another version of the Worker may send them: whatever it leaves
 * out is as in a solo game.
 */
function knownSettings(settings: Settings): Settings {
	const { map, board, seatCount } = settings;
	const isKnownMap =
		map === undefined ||
		(MAP_SHAPES.includes(map) &&
			seatCount <= maxSeatsOn(board.cols, board.rows));
	const isKnown = rulesOf(settings.ruleset.version) !== null && isKnownMap;
	if (!isKnown) throw new RoomFault("newer");
	const ruleset = completeRuleset(settings.ruleset);
	return { ...soloSettings(settings), ...settings, ruleset };
}

type Decided = Extract<Decision, { type: "decided" }>;
