/** The reader's settings of play, in Portuguese. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Ajustes",
	close: "Pronto",
	speed: "Um turno acontece",
	speeds: { 1: "no seu ritmo", 2: "duas vezes mais rápido", 0: "de uma vez" },
	speedIs: (speed) => `Um turno acontece ${speed}`,
	sound: "Sons",
	volume: "Volume",
	vibration: "Vibrar na minha vez e quando eu perder uma casa",
	pressTwice: "Apertar uma casa duas vezes para dar uma ordem",
	ask: "Som?",
	yes: "Sim",
	no: "Não",
	soundOn: "O som está ligado",
	soundOff: "O som está desligado",
};
