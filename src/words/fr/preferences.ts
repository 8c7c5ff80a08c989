/** The reader's settings of play, in French. */
import type { PreferenceWords } from "../en/preferences.ts";
import { NNB } from "./grammar.ts";

export const preferences: PreferenceWords = {
	title: "Réglages",
	close: "Terminé",
	speed: "Un tour se déroule",
	speeds: { 1: "à son rythme", 2: "deux fois plus vite", 0: "d’un coup" },
	speedIs: (speed) => `Un tour se déroule ${speed}`,
	sound: "Sons",
	volume: "Volume",
	vibration: "Vibrer quand c’est à moi et quand je perds une case",
	pressTwice: "Toucher deux fois une case pour donner un ordre",
	ask: `Du son${NNB}?`,
	yes: "Oui",
	no: "Non",
	soundOn: "Le son est mis",
	soundOff: "Le son est coupé",
};
