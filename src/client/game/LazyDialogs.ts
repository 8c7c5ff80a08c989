/** What opens over a game's page, loaded on first use. */
import type { LazyLoader } from "./LazyLoader.ts";
import type {
	ScreenDialogs,
	ScreenDialogsOptions,
} from "./lazy/ScreenDialogs.ts";

export class LazyDialogs {
	readonly #lazy: LazyLoader;
	readonly #options: Omit<ScreenDialogsOptions, "words">;

	constructor(lazy: LazyLoader, options: Omit<ScreenDialogsOptions, "words">) {
		this.#lazy = lazy;
		this.#options = options;
	}

	async with(act: (dialogs: ScreenDialogs) => void): Promise<void> {
		const [{ ScreenDialogs }, words] = await this.#lazy.load(
			() => import("./lazy/ScreenDialogs.ts"),
		);
		act(new ScreenDialogs({ ...this.#options, words }));
	}
}
