/** Settings of play that a key changes: how fast turns are told, and whether they sound. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import {
	prefer,
	preferences,
	type StorySpeed,
} from "../../shared/preferences.ts";

/** The speed after each. */
const NEXT: Readonly<Record<StorySpeed, StorySpeed>> = { 1: 2, 2: 0, 0: 1 };

/** Changes a setting; returns what it is now, in words. */
export function flipPreference(
	name: "speed" | "sound",
	words: LazyWords["preferences"],
): string {
	if (name === "sound") {
		const sound = preferences().sound !== true;
		prefer({ sound });
		return sound ? words.soundOn : words.soundOff;
	}
	const speed = NEXT[preferences().speed];
	prefer({ speed });
	return words.speedIs(words.speeds[speed]);
}
