/** The reader's settings of play, in Polish. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Ustawienia",
	close: "Gotowe",
	speed: "Tura rozgrywa się",
	speeds: { 1: "w swoim tempie", 2: "dwa razy szybciej", 0: "od razu" },
	speedIs: (speed) => `Tura rozgrywa się ${speed}`,
	sound: "Dźwięki",
	volume: "Głośność",
	vibration: "Wibracje, gdy jest moja kolej i gdy tracę pole",
	pressTwice: "Dwa naciśnięcia pola, aby wydać rozkaz",
	ask: "Dźwięk?",
	yes: "Tak",
	no: "Nie",
	soundOn: "Dźwięk włączony",
	soundOff: "Dźwięk wyłączony",
};
