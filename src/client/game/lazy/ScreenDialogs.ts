/** What opens over a game's page: the list of keys and the reader's settings, which some keys change too. */
import type { View } from "../../../match/view.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { keysDialog } from "../../shared/keysDialog.ts";
import { arePlannedTogether } from "../../shared/plannedTogether.ts";
import { openDialog } from "../../ui/openDialog.ts";
import { flipPreference } from "./flipPreference.ts";
import { preferencesDialog } from "./preferencesDialog.ts";

export type ScreenDialogsOptions = {
	readonly root: HTMLElement;
	readonly words: LazyWords;
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

	showKeys(view: View): void {
		const { root, words } = this.#options;
		const { together, ...keys } = words.keys;
		const list = arePlannedTogether(view) ? together : keys.list;
		openDialog(root, keysDialog({ keys: { ...keys, list } }));
	}

	showPreferences(): void {
		const { root, words, onVolume } = this.#options;
		openDialog(root, preferencesDialog(words.preferences, onVolume));
	}

	/** Changes a setting of play. */
	flip(name: "speed" | "sound"): void {
		const { words, say } = this.#options;
		say(flipPreference(name, words.preferences));
	}
}
