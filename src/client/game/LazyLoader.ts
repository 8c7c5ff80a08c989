/** Loads parts of the page when they are first needed, so that the page opens sooner. */
import type { LazyWords } from "../../words/en/lazy.ts";
import { addStyle } from "../net/addStyle.ts";
import type { Loader, Remedy } from "../net/Loader.ts";

/** Addresses of style sheets; absent for those that the page already has. */
export type Styles = {
	/** The style sheet of the board and its surroundings. */
	readonly board?: string | undefined;
	/** The style sheet of the overlays. */
	readonly overlays?: string | undefined;
};

export type LazyLoaderOptions = {
	/** The words of the parts. */
	readonly words: () => Promise<LazyWords>;
	readonly styles: Styles;
	readonly loader: Loader;
};

/** Retries until a part loads; the loader tells the reader meanwhile. */
export class LazyLoader {
	readonly #options: LazyLoaderOptions;
	/** The style sheets that have loaded. */
	readonly #added = new Set<keyof Styles>();

	constructor(options: LazyLoaderOptions) {
		this.#options = options;
	}

	/** The words of the parts. */
	async words(): Promise<LazyWords> {
		const { words, loader } = this.#options;
		return await loader.load(words);
	}

	/** Loads a part that has neither words nor styles of its own. */
	async part<Part>(
		part: () => Promise<Part>,
		remedy: Remedy = null,
	): Promise<Part> {
		return await this.#options.loader.load(part, remedy);
	}

	/** Loads a part and its words, and waits for its style sheet too. */
	async load<Part>(
		part: () => Promise<Part>,
		remedy: Remedy = null,
	): Promise<[Part, LazyWords]> {
		const { words, loader } = this.#options;
		return await loader.load(async () => {
			const [loaded, loadedWords] = await Promise.all([
				part(),
				words(),
				this.#add("overlays"),
			]);
			return [loaded, loadedWords];
		}, remedy);
	}

	/** Loads a style sheet; null if it is already loaded. */
	style(name: keyof Styles): Promise<void> | null {
		if (this.#has(name)) return null;
		return this.#options.loader.load(() => this.#add(name), "files");
	}

	/** Loaders for every part, to run before any part is needed. */
	get everything(): readonly (() => Promise<unknown>)[] {
		return [
			() => this.#add("board"),
			() => this.#add("overlays"),
			this.#options.words,
		];
	}

	#has(name: keyof Styles): boolean {
		return this.#options.styles[name] === undefined || this.#added.has(name);
	}

	async #add(name: keyof Styles): Promise<void> {
		const href = this.#options.styles[name];
		if (href === undefined || this.#added.has(name)) return;
		await addStyle(href);
		this.#added.add(name);
	}
}
