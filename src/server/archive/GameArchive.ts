/**
 * The finished games in R2. The bucket has no public address: what a reader may see is decided
 * where it is read. Games of the site's history are kept apart from those that only some may find.
 */
import type { PlayerId } from "../../match/match.ts";
import { isOfInterest } from "../db/gameResult.ts";
import type { GameId } from "../games/gameId.ts";
import { withTimeout } from "../http/withTimeout.ts";
import {
	type ArchivedGame,
	archivedText,
	parseArchived,
	UnreadableGame,
} from "./archivedGame.ts";
import { gunzip, gzip } from "./gzip.ts";
import { replacing } from "./replacing.ts";
import { gameWithoutName } from "./withoutName.ts";

/** How long one answer of R2 is awaited. */
const PATIENCE_MS = 8_000;

/** Another writer of the same game is the same room a moment ago. */
const MOST_TRIES = 3;

export type FoundGame = {
	readonly game: ArchivedGame;
	readonly text: string;
	/** What R2 calls this version of it. */
	readonly tag: string;
};

export class GameArchive {
	readonly #bucket: R2Bucket;

	constructor(bucket: R2Bucket) {
		this.#bucket = bucket;
	}

	/** Null if there is no such game. Throws if R2 does not answer. */
	async find(id: GameId): Promise<FoundGame | null> {
		return (
			(await this.#read(archiveKey(id, true))) ??
			(await this.#read(archiveKey(id, false)))
		);
	}

	/** Whether a game is there, without reading it. */
	async has(id: GameId, isPublic: boolean): Promise<boolean> {
		const key = archiveKey(id, isPublic);
		return (await withTimeout(this.#bucket.head(key), PATIENCE_MS)) !== null;
	}

	/**
	 * Takes a player's name out of what is kept of a game, for a room that can't do so itself.
	 * Harmless when repeated, or if there is no such game. Throws if that failed.
	 */
	async eraseName(id: GameId, player: PlayerId): Promise<void> {
		for (const isPublic of [true, false])
			await this.#eraseIn(archiveKey(id, isPublic), player);
	}

	async #eraseIn(key: string, player: PlayerId): Promise<void> {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const found = await this.#read(key);
			if (found === null) return;
			const game = gameWithoutName(found.game, player);
			if (archivedText(game) === found.text) return;
			if ((await this.#put(key, game, found.tag)) !== null) return;
		}
		throw new Error(`${key} was changed meanwhile`);
	}

	/**
	 * Saves a game, in place of what is kept of it. `known` is the tag of that; null if nothing is
	 * known to be there. Returns the new tag. Something older on its way can't take the place of
	 * something newer, as each write names what it replaces. Refuses to overwrite another game.
	 */
	async save(game: ArchivedGame, known: string | null): Promise<string> {
		const { id, match } = game;
		const key = archiveKey(id, isOfInterest(match));
		const began = String(match.startedAt);
		let tag = known;
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const done = await this.#put(key, game, tag);
			if (done !== null) return done.etag;
			const there = await withTimeout(this.#bucket.head(key), PATIENCE_MS);
			if (there !== null && there.customMetadata?.began !== began)
				throw new Error(`the archive has another game ${id}`);
			tag = there?.etag ?? null;
		}
		throw new Error(`the archived game ${id} was changed meanwhile`);
	}

	/** Null if there is something else than what is known. */
	async #put(
		key: string,
		game: ArchivedGame,
		known: string | null,
	): Promise<R2Object | null> {
		const bytes = await gzip(archivedText(game));
		const put = this.#bucket.put(key, bytes, {
			onlyIf: replacing(known),
			httpMetadata: { contentType: "application/gzip" },
			customMetadata: { began: String(game.match.startedAt) },
		});
		return await withTimeout(put, PATIENCE_MS);
	}

	async #read(key: string): Promise<FoundGame | null> {
		const read = async () => {
			const object = await this.#bucket.get(key);
			if (object === null) return null;
			// First all of it: what fails after that, fails whenever it is read.
			const text = await textIn(key, await object.arrayBuffer());
			return { text, game: parseArchived(text), tag: object.etag };
		};
		return await withTimeout(read(), PATIENCE_MS);
	}
}

async function textIn(key: string, bytes: ArrayBuffer): Promise<string> {
	try {
		return await gunzip(new Response(bytes).body as ReadableStream);
	} catch (error) {
		throw new UnreadableGame(`${key} can't be decompressed`, { cause: error });
	}
}

/** `isPublic`: whether the site's history shows the game. */
export function archiveKey(id: GameId, isPublic: boolean): string {
	return `games/${isPublic ? "public" : "private"}/${id}.ndjson.gz`;
}
