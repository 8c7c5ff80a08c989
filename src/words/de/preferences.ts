/** The reader's settings of play, in German. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Einstellungen",
	close: "Fertig",
	speed: "Eine Runde läuft ab",
	speeds: { 1: "in Ruhe", 2: "doppelt so schnell", 0: "sofort" },
	speedIs: (speed) => `Eine Runde läuft ${speed} ab`,
	sound: "Töne",
	volume: "Lautstärke",
	vibration: "Vibrieren, wenn ich dran bin und wenn ich ein Feld verliere",
	pressTwice: "Ein Feld zweimal drücken, um einen Befehl zu geben",
	ask: "Ton?",
	yes: "An",
	no: "Nein",
	soundOn: "Ton ist an",
	soundOff: "Ton ist aus",
};
