/** What opens over a game's page: the list of keys and the reader's settings, loaded on first use. */
import type { View } from "../../match/view.ts";
import { arePlannedTogether } from "../shared/plannedTogether.ts";
import { openDialog } from "../ui/openDialog.ts";
import type { LazyLoader } from "./LazyLoader.ts";

export type ScreenDialogsOptions = {
	readonly root: HTMLElement;
	readonly lazy: LazyLoader;
	/** Says in the bar what a setting is now. */
	readonly say: (text: string) => void;
	/** Lets the reader hear how loud it is. */
	readonly onVolume: () => void;
};

export class ScreenDialogs {
	readonly #options: ScreenDialogsOptions;

	constructor(options: ScreenDialogsOptions) {
		this.#options = options;
	}

	async showKeys(view: View): Promise<void> {
		const { root, lazy } = this.#options;
		const [{ keysDialog }, words] = await lazy.load(
			() => import("../shared/keysDialog.ts"),
		);
		const { together, ...keys } = words.keys;
		const list = arePlannedTogether(view) ? together : keys.list;
		openDialog(root, keysDialog({ keys: { ...keys, list } }));
	}

	async showPreferences(): Promise<void> {
		const { root, lazy, onVolume } = this.#options;
		const [{ preferencesDialog }, words] = await lazy.load(
			() => import("./lazy/preferencesDialog.ts"),
		);
		openDialog(root, preferencesDialog(words.preferences, onVolume));
	}

	/** Changes a setting of play. */
	async flip(name: "speed" | "sound"): Promise<void> {
		const { lazy, say } = this.#options;
		const [{ flipPreference }, words] = await lazy.load(
			() => import("./lazy/flipPreference.ts"),
		);
		say(flipPreference(name, words.preferences));
	}
}
