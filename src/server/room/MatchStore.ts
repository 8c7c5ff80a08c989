/**
 * A room's match, as it is on disk. It changes by commands alone: each is put
 * to `decide`, and what comes of it is kept before anybody hears of it.
 */
import type { Command, Decision } from "../../match/command.ts";
import { decide } from "../../match/decide.ts";
import { dueInLobby, openLobby } from "../../match/lobby.ts";
import {
	type Match,
	type Over,
	type PlayerId,
	type Playing,
	type Settings,
	soloSettings,
} from "../../match/match.ts";
import { rulesOf } from "../../rules/versions.ts";
import { resultOf } from "../db/gameResult.ts";
import type { RoomSetup } from "./api.ts";
import type { Outbox } from "./Outbox.ts";
import { RoomFault } from "./RoomFault.ts";
import {
	deleteCommands,
	type StoredCommand,
	saveCommand,
} from "./storage/commands.ts";
import { eraseName } from "./storage/eraseName.ts";
import {
	insertGame,
	loadGame,
	type StoredGame,
	saveMatch,
} from "./storage/game.ts";
import { goesAt, loadGoing, saveGoing } from "./storage/lifetime.ts";
import { deleteSnapshot } from "./storage/snapshot.ts";
import { createTables, dropTables, hasGame } from "./storage/tables.ts";
import { saveTurn } from "./storage/turns.ts";
import { bringUpToDate, markVersion } from "./storage/version.ts";

export class MatchStore {
	readonly #storage: DurableObjectStorage;
	readonly #outbox: Outbox;
	/** The game as it is on disk; null until it is asked for, or if there is none. */
	#game: StoredGame | null = null;
	/** Commands that are kept at the end of what is done together; null where each is at once. */
	#waiting: StoredCommand[] | null = null;

	constructor(storage: DurableObjectStorage, outbox: Outbox) {
		this.#storage = storage;
		this.#outbox = outbox;
	}

	/** The game; null if this room has none. Throws a `RoomFault` where it can't be opened. */
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

	/** The game of a room that must have one. */
	get game(): StoredGame {
		const game = this.load();
		if (game === null) throw new Error("a room without a game");
		return game;
	}

	get match(): Match {
		return this.game.match;
	}

	open(setup: RoomSetup, now: number): void {
		const { id, region, settings, awaited, opener } = setup;
		const match = openLobby(knownSettings(settings), now, awaited);
		const game = { id, region, match, opener };
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => {
			createTables(sql);
			insertGame(sql, game);
			markVersion(sql);
		});
		this.#game = game;
	}

	/** Puts a command to the match. */
	tell(command: Command, now: number): Decision {
		const { game } = this;
		const decision = decide(game.match, command, now);
		if (decision.type === "refused" || decision.match === game.match)
			return decision;
		this.#save(command, decision, now);
		this.#game = { ...game, match: decision.match };
		return decision;
	}

	/**
	 * Keeps what is told in `work` once it is done: commands that a turn has
	 * overtaken by then need not be. If that fails, it throws, and nobody may hear
	 * of anything that was done.
	 */
	together(work: () => void): void {
		this.#waiting = [];
		try {
			work();
			for (const told of this.#waiting) saveCommand(this.#storage.sql, told);
		} catch (error) {
			this.#game = null;
			throw error;
		} finally {
			this.#waiting = null;
		}
	}

	/** Whether the lobby is to be given up, or nobody needs the game any more. */
	isToClose(now: number): boolean {
		const { match } = this;
		if (match.type === "lobby") return dueInLobby(match, now) === "close";
		const going = this.goesAt();
		return going !== null && now >= going;
	}

	/** When a game that is over goes, epoch ms; null if it stays, or is not over. */
	goesAt(): number | null {
		return this.load()?.match.type === "over"
			? loadGoing(this.#storage.sql)
			: null;
	}

	/** Whether it is time for play to begin. */
	isToBegin(now: number): boolean {
		const { match } = this;
		return match.type === "lobby" && dueInLobby(match, now) === "begin";
	}

	/** Takes a name out of what is kept. Told again, it comes to the same game: no move has a name. */
	eraseName(player: PlayerId): void {
		const { sql } = this.#storage;
		this.#storage.transactionSync(() => eraseName(sql, player));
	}

	/** Leaves nothing of the game. */
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
		// A decision resolves one turn at most: each asks for new orders.
		const turn = facts.find((fact) => fact.type === "turnResolved");
		if (before.type !== "playing") saveMatch(sql, match);
		else if (turn === undefined && match.type !== "over")
			this.#saveCommand({ turn: before.position.turn, command, at: now });
		else {
			// Several statements, which must not be kept by half.
			this.#storage.transactionSync(() => {
				if (turn !== undefined && match.type !== "lobby")
					saveTurn(sql, turn.turn, turn.record, match);
				if (match.type === "over") this.#saveEnd(match, before, now);
			});
			if (this.#waiting !== null) this.#waiting = [];
		}
		const isNameless = match.seats.some((holder) => holder?.name === "");
		if (match.type === "over" && isNameless) deleteCommands(sql);
	}

	#saveCommand(told: StoredCommand): void {
		if (this.#waiting === null) saveCommand(this.#storage.sql, told);
		else this.#waiting.push(told);
	}

	#saveEnd(match: Over, before: Playing, now: number): void {
		const { sql } = this.#storage;
		const { id, region } = this.game;
		const result = resultOf(id, match, before);
		this.#outbox.post({ type: "result", result, region }, now);
		// From here on no newer version may come to another end by the same commands.
		saveMatch(sql, match);
		deleteSnapshot(sql);
		const going = goesAt(match, result.game.family !== null);
		if (going !== null) saveGoing(sql, going);
	}
}

/** Settings as a Worker of another version may name them: what it leaves out is as in a game for one. */
function knownSettings(settings: Settings): Settings {
	if (rulesOf(settings.ruleset.version) === null) throw new RoomFault("newer");
	return { ...soloSettings(settings), ...settings };
}

type Decided = Extract<Decision, { type: "decided" }>;
