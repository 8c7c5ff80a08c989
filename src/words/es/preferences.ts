/** The reader's settings of play, in Spanish. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "Ajustes",
	close: "Listo",
	speed: "Un turno se juega",
	speeds: { 1: "a su ritmo", 2: "al doble", 0: "de golpe" },
	speedIs: (speed) => `Un turno se juega ${speed}`,
	sound: "Sonidos",
	volume: "Volumen",
	vibration: "Vibrar cuando me toque y cuando pierda una casilla",
	pressTwice: "Pulsar una casilla dos veces para dar una orden",
	ask: "¿Sonido?",
	yes: "Sí",
	no: "No",
	soundOn: "Sonido activado",
	soundOff: "Sonido desactivado",
};
