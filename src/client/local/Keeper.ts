/** Keeps local games on the device. Where it refuses, games are played all the same, and the page says so. */
import { KeptStore } from "../kept/KeptStore.ts";
import { noteKeptGames } from "../kept/keptCount.ts";
import { keptOf, unkept } from "./kept.ts";
import type { LocalGame } from "./LocalGame.ts";

export type KeptAnswer =
	| { readonly type: "game"; readonly game: LocalGame }
	/** Not on this device, or kept by a later version of the site. */
	| { readonly type: "missing" | "newer" };

export class Keeper {
	#store: KeptStore | null;
	/** Whether the list of games has this one. */
	#isCounted = false;
	#isKept = true;
	readonly #onChange: (isKept: boolean) => void;

	/** `onChange`: the game is not kept any more, or is again. */
	private constructor(
		store: KeptStore | null,
		onChange: (isKept: boolean) => void,
	) {
		this.#store = store;
		this.#onChange = onChange;
	}

	static async open(onChange: (isKept: boolean) => void): Promise<Keeper> {
		return new Keeper(await openStore(), onChange);
	}

	async load(id: string): Promise<KeptAnswer> {
		const found = await this.#store?.load(id).catch(() => null);
		if (!found) return { type: "missing" };
		const game = unkept(found.game, found.turns, Date.now());
		if (game === null) return { type: "newer" };
		this.#isCounted = true;
		return { type: "game", game };
	}

	/** Keeps the game as it is now; returns whether it could. Never fails. */
	async save(game: LocalGame): Promise<boolean> {
		const isKept = (await this.#write(game)) || (await this.#writeAnew(game));
		if (isKept !== this.#isKept) this.#onChange(isKept);
		this.#isKept = isKept;
		return isKept;
	}

	/** Browsers close a database under an open page, as when the reader clears what sites keep. */
	async #writeAnew(game: LocalGame): Promise<boolean> {
		this.#store?.close();
		this.#store = await openStore();
		return await this.#write(game);
	}

	async #write(game: LocalGame): Promise<boolean> {
		if (this.#store === null) return false;
		try {
			await this.#store.save(keptOf(game, Date.now()), game.turns);
			if (!this.#isCounted) await this.#count();
			this.#isCounted = true;
			return true;
		} catch {
			return false;
		}
	}

	async #count(): Promise<void> {
		await this.#store?.tidy();
		noteKeptGames((await this.#store?.list())?.length ?? 0);
	}
}

async function openStore(): Promise<KeptStore | null> {
	return await KeptStore.open().catch(() => null);
}
