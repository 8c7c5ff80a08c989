/** What opens over a game's page: the list of keys and the reader's settings, which some keys change too. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import { keysDialog } from "../../shared/keysDialog.ts";
import { openDialog } from "../../ui/openDialog.ts";
import { areGivenAtEnd, type GameState } from "../state.ts";
import { flipPreference } from "./flipPreference.ts";
import { preferencesDialog } from "./preferencesDialog.ts";

export type ScreenDialogsOptions = {
	readonly root: HTMLElement;
	readonly words: LazyWords;
	/** Tells in the bar what a setting is now. */
	readonly tell: (text: string) => void;
	/** Lets the reader hear how loud it is. */
	readonly onVolume: () => void;
};

export class ScreenDialogs {
	readonly #options: ScreenDialogsOptions;

	constructor(options: ScreenDialogsOptions) {
		this.#options = options;
	}

	showKeys(state: GameState): void {
		const { root, words } = this.#options;
		const { together, ...keys } = words.keys;
		const all = areGivenAtEnd(state) ? together : keys.list;
		const { ruleset } = state.view.settings;
		const list = all.filter(([key]) => key !== "B" || ruleset.bankGain > 0);
		openDialog(root, keysDialog({ keys: { ...keys, list } }));
	}

	showPreferences(): void {
		const { root, words, onVolume } = this.#options;
		openDialog(root, preferencesDialog(words.preferences, onVolume));
	}

	/** Changes a setting of play. */
	flip(name: "speed" | "sound"): void {
		const { words, tell } = this.#options;
		tell(flipPreference(name, words.preferences));
	}
}
