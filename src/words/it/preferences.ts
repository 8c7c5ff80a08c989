/** The reader's settings of play, in Italian. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Impostazioni",
	close: "Fatto",
	speed: "Il turno si svolge",
	speeds: { 1: "al suo ritmo", 2: "a doppia velocità", 0: "all’istante" },
	speedIs: (speed) => `Il turno si svolge ${speed}`,
	sound: "Suoni",
	volume: "Volume",
	vibration: "Vibra quando tocca a me e quando perdo una casella",
	pressTwice: "Premi due volte una casella per dare un ordine",
	ask: "Audio?",
	yes: "Sì",
	no: "No",
	soundOn: "Audio attivato",
	soundOff: "Audio disattivato",
};
