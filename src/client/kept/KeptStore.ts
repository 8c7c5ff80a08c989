/**
 * The games that are played without a server, as the device keeps them: in IndexedDB, a row a
 * game and a row a turn. Browsers may have no storage, refuse it, or clear it.
 */
import {
	type DBSchema,
	type IDBPDatabase,
	type IDBPObjectStore,
	openDB,
} from "idb";

/** The version of the form of `KeptGame.state`. */
export const KEPT_FORM = 1;

export type KeptGame = {
	readonly id: string;
	/** See `KEPT_FORM`. */
	readonly form: number;
	/** Epoch ms. */
	readonly keptAt: number;
	readonly isOver: boolean;
	/** The present turn, counted from 0, and how many there are; null if that is open. */
	readonly turn: number;
	readonly turns: number | null;
	/** The names of the other players. */
	readonly others: readonly string[];
	/** The game itself, which only its own page reads. */
	readonly state: unknown;
};

type KeptTurn = {
	readonly game: string;
	readonly turn: number;
	readonly record: unknown;
};

interface Schema extends DBSchema {
	games: { key: string; value: KeptGame };
	turns: { key: [string, number]; value: KeptTurn };
}

type TurnStore = IDBPObjectStore<
	Schema,
	["games", "turns"],
	"turns",
	"readwrite"
>;

const NAME = "hexmarch games";
/** The version of the tables. */
const VERSION = 1;

/** The most that is kept; the oldest finished games go first, then the oldest. */
const MOST_GAMES = 40;

export class KeptStore {
	readonly #database: IDBPDatabase<Schema>;

	private constructor(database: IDBPDatabase<Schema>) {
		this.#database = database;
	}

	/** Throws if the browser has no storage for us. */
	static async open(): Promise<KeptStore> {
		const database = await openDB<Schema>(NAME, VERSION, {
			upgrade: (tables) => {
				tables.createObjectStore("games", { keyPath: "id" });
				tables.createObjectStore("turns", { keyPath: ["game", "turn"] });
			},
			// A page of a later version wants other tables.
			blocking: () => database.close(),
		});
		return new KeptStore(database);
	}

	/**
	 * Keeps a game with its turns so far, of which those that are kept are not written again; all or
	 * nothing. Throws if the device refuses, also after older finished games have made room.
	 */
	async save(game: KeptGame, turns: readonly Omit<KeptTurn, "game">[]) {
		try {
			await this.#write(game, turns);
		} catch (error) {
			if (!(await this.#makeRoom(game.id))) throw error;
			await this.#write(game, turns);
		}
	}

	async #write(game: KeptGame, turns: readonly Omit<KeptTurn, "game">[]) {
		const write = this.#database.transaction(["games", "turns"], "readwrite");
		// A failure of one is a failure of the whole, which is awaited.
		await Promise.all([
			write.objectStore("games").put(game),
			this.#addTurns(write.objectStore("turns"), game.id, turns),
			write.done,
		]);
	}

	/** Not by memory: another tab may have deleted the game, or the browser all there was. */
	async #addTurns(
		store: TurnStore,
		id: string,
		turns: readonly Omit<KeptTurn, "game">[],
	): Promise<void> {
		const kept = await store.count(turnsOf(id));
		const fresh = turns.slice(kept);
		await Promise.all(fresh.map((turn) => store.put({ ...turn, game: id })));
	}

	/** A game with its turns; null if it is not here. */
	async load(
		id: string,
	): Promise<{ game: KeptGame; turns: readonly KeptTurn[] } | null> {
		const read = this.#database.transaction(["games", "turns"]);
		const [game, turns] = await Promise.all([
			read.objectStore("games").get(id),
			read.objectStore("turns").getAll(turnsOf(id)),
		]);
		return game === undefined ? null : { game, turns };
	}

	/** All games, those in play first, then by when they were kept. */
	async list(): Promise<KeptGame[]> {
		const games = await this.#database.getAll("games");
		return games.sort(
			(a, b) => Number(a.isOver) - Number(b.isOver) || b.keptAt - a.keptAt,
		);
	}

	async remove(id: string): Promise<void> {
		const write = this.#database.transaction(["games", "turns"], "readwrite");
		await Promise.all([
			write.objectStore("games").delete(id),
			write.objectStore("turns").delete(turnsOf(id)),
			write.done,
		]);
	}

	close(): void {
		this.#database.close();
	}

	/** Removes what is beyond the limit. */
	async tidy(): Promise<void> {
		const games = await this.list();
		for (const { id } of games.slice(MOST_GAMES)) await this.remove(id);
	}

	/** Removes the oldest finished game; false if there is none but this one. */
	async #makeRoom(but: string): Promise<boolean> {
		const over = (await this.list()).filter(
			({ id, isOver }) => isOver && id !== but,
		);
		const oldest = over.at(-1);
		if (oldest === undefined) return false;
		await this.remove(oldest.id);
		return true;
	}
}

function turnsOf(id: string): IDBKeyRange {
	return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}
