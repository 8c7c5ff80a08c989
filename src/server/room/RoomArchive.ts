/**
 * A room's finished game in the archive: saved there at its end, compared some days later, when the
 * room's own storage is let go, and brought back when somebody needs the room again. Whoever only
 * looks at the game is answered from the archive, without the room (routes/shared/finishedGame.ts).
 */
import type { Over, PlayerId } from "../../match/match.ts";
import { type ArchivedGame, archivedText } from "../archive/archivedGame.ts";
import { type FoundGame, GameArchive } from "../archive/GameArchive.ts";
import type { GameId } from "../games/gameId.ts";
import { logAnswerOf } from "./gameAnswers.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { NoticeSender } from "./NoticeSender.ts";
import type { Outbox } from "./Outbox.ts";
import { RoomFault, roomFaultIn } from "./RoomFault.ts";
import {
	archivedGameOf,
	isRestorable,
	loadArchiveNote,
	restoreArchived,
	saveArchiveNote,
} from "./storage/archived.ts";
import type { StoredGame } from "./storage/game.ts";
import { turnsFrom } from "./storage/turns.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long after its end a game stays in its room: longer than a form that opened it is taken for a recent one (games/openOnce.ts). */
export const LET_GO_AFTER_MS = 14 * DAY_MS;

/** A room that can't be let go yet, or was brought back, tries again after this time. */
const AGAIN_AFTER_MS = DAY_MS;

type ArchiveParts = {
	readonly ctx: DurableObjectState;
	readonly store: MatchStore;
	readonly outbox: Outbox;
	readonly notices: NoticeSender;
	readonly bucket: () => R2Bucket;
};

type FinishedGame = StoredGame & { readonly match: Over };

export class RoomArchive {
	readonly #ctx: DurableObjectState;
	readonly #store: MatchStore;
	readonly #outbox: Outbox;
	readonly #notices: NoticeSender;
	readonly #bucket: () => R2Bucket;
	/** Writes come one after the other. */
	#writing: Promise<void> = Promise.resolve();

	constructor({ ctx, store, outbox, notices, bucket }: ArchiveParts) {
		this.#ctx = ctx;
		this.#store = store;
		this.#outbox = outbox;
		this.#notices = notices;
		this.#bucket = bucket;
	}

	get #sql(): SqlStorage {
		return this.#ctx.storage.sql;
	}

	/** When the room's storage may be let go, epoch ms; null if its game is not known to be in the archive. */
	goesAt(): number | null {
		return this.#finished() && (loadArchiveNote(this.#sql)?.goesAt ?? null);
	}

	isDue(now: number): boolean {
		const at = this.goesAt();
		return at !== null && at <= now;
	}

	/** Saves the game as it is now. Does nothing for a game that is not kept. Throws if that failed. */
	save(): Promise<void> {
		const saved = this.#writing.then(() => this.#save());
		this.#writing = saved.catch(() => {});
		return saved;
	}

	/** Saves the game if it was not saved yet. */
	async saveOnce(): Promise<void> {
		await this.#writing;
		if (this.goesAt() === null) await this.save();
	}

	/**
	 * To be called once a player's name is gone from the room: takes it out of what was saved before,
	 * or is being saved. Throws if that failed.
	 */
	async forget(player: PlayerId): Promise<void> {
		await this.#writing;
		const game = this.#finished();
		if (game === null) return;
		try {
			if (this.goesAt() !== null) return await this.save();
		} catch (error) {
			// What the room has is no longer whole; the archive's is.
			if (roomFaultIn(error) !== "unreadable") throw error;
		}
		await new GameArchive(this.#bucket()).eraseName(game.id, player);
	}

	async #save(): Promise<void> {
		const game = this.#kept();
		if (game === null) return;
		const { sql } = this.#ctx.storage;
		const known = loadArchiveNote(sql);
		const archive = new GameArchive(this.#bucket());
		const tag = await archive.save(game, known?.tag ?? null);
		// The room may have been let go, or deleted, meanwhile.
		if (this.#finished() === null) return;
		const earliest = Date.now() + AGAIN_AFTER_MS;
		const { overAt } = game.match;
		const goesAt = Math.max(
			known?.goesAt ?? overAt + LET_GO_AFTER_MS,
			earliest,
		);
		saveArchiveNote(sql, { tag, goesAt });
	}

	/**
	 * Deletes everything that the room stores, if the archive has exactly the same and nobody is
	 * here. Otherwise, and after a failure, that is tried again another day.
	 */
	async letGo(): Promise<void> {
		const note = loadArchiveNote(this.#sql);
		const game = this.#finished();
		if (note === null || game === null) return;
		// First, or a game that can't be read would be tried again at once, for ever.
		const goesAt = Date.now() + AGAIN_AFTER_MS;
		saveArchiveNote(this.#sql, { ...note, goesAt });
		try {
			const found = await new GameArchive(this.#bucket()).find(game.id);
			if (!this.#isSame(found?.text)) await this.save();
			else if (this.#isQuiet()) await this.#deleteAll();
		} catch (error) {
			console.error("a room could not be let go", game.id, error);
		}
	}

	/** Whether the archive has what is stored now, and a room can be made of it. */
	#isSame(text: string | undefined): boolean {
		const game = this.#kept();
		if (game === null || text !== archivedText(game)) return false;
		const own = turnsFrom(this.#sql, 0).map(({ record }) => record);
		return isRestorable(game, own);
	}

	/** Whether no page is connected, and nothing waits to be delivered: a player may have three weeks off. */
	#isQuiet(): boolean {
		return (
			this.#ctx.getWebSockets().length === 0 &&
			this.#outbox.isEmpty() &&
			this.#notices.nextAt() === null
		);
	}

	/** Begins at once: between the comparison and this nothing can change. */
	async #deleteAll(): Promise<void> {
		const deleted = this.#ctx.storage.deleteAll();
		this.#store.letGo();
		await deleted;
	}

	/**
	 * Makes the room of its archived game again, if it has nothing and there is one. Throws a
	 * `RoomFault` if the archive does not answer.
	 */
	async bringBack(): Promise<void> {
		const id = this.#ctx.id.name as GameId | undefined;
		if (id === undefined || !this.#isBlank()) return;
		const found = await find(this.#bucket(), id);
		// Meanwhile another request may have done it.
		if (found === null || !this.#isBlank()) return;
		this.#store.restore(() => {
			restoreArchived(this.#sql, found.game);
			const goesAt = Date.now() + AGAIN_AFTER_MS;
			saveArchiveNote(this.#sql, { tag: found.tag, goesAt });
		});
	}

	#isBlank(): boolean {
		return this.#store.load() === null && !this.#outbox.wasUsed();
	}

	/** The finished game as the archive keeps it; null if there is none, or it is to be deleted. */
	#kept(): ArchivedGame | null {
		const game = this.#finished();
		if (game === null || this.#store.expiresAt() !== null) return null;
		const { json } = logAnswerOf(game, this.#sql);
		return archivedGameOf(this.#sql, game, json);
	}

	#finished(): FinishedGame | null {
		const game = this.#store.load();
		return game?.match.type === "over" ? { ...game, match: game.match } : null;
	}
}

/** Null if there is no such game; throws a `RoomFault` if the archive does not answer. */
export async function findArchived(
	bucket: R2Bucket,
	id: GameId,
): Promise<ArchivedGame | null> {
	return (await find(bucket, id))?.game ?? null;
}

async function find(bucket: R2Bucket, id: GameId): Promise<FoundGame | null> {
	try {
		return await new GameArchive(bucket).find(id);
	} catch (error) {
		throw new RoomFault("away", error);
	}
}
