/** The words of what works without a network, in Spanish. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Sin conexión",
	heading: "Estás sin conexión",
	lead: "Puedes jugar contra bots, hacer la primera partida guiada y ver lo que guarda este dispositivo. Las partidas con personas, las listas y tu cuenta vuelven con la red.",
	playHint:
		"Contra 3 bots, sin reloj. Se guarda en este dispositivo, sin puntuación.",
	needsNetwork: {
		heading: "Esta página necesita la red",
		text: "Estás sin conexión. La página se abre sola en cuanto vuelva la red.",
		again: "Intentar de nuevo",
		whatWorks: "Qué funciona sin conexión",
	},
	back: "Vuelves a tener conexión.",
	goOn: "Continuar",
	games: {
		title: "Partidas en este dispositivo",
		note: "Solo se guardan aquí, y sin puntuación.",
		none: "Nada todavía. Las partidas que empieces sin conexión aparecen aquí.",
		against: (names) => `Contra ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Turno ${whole(turnNumber(turn))}`
				: `Turno ${whole(turnNumber(turn))} de ${whole(turns)}`,
		over: "Terminada",
		playOn: "Seguir jugando",
		watch: "Ver",
		remove: "Eliminar",
		reallyRemove: "¿Eliminar de verdad?",
	},
	day: {
		title: "La marcha del día",
		goOn: "Seguir",
		goOnNote:
			"Tu intento aún cuenta. El resultado se envía en cuanto tengas conexión.",
		again: "Jugar otra vez, sin resultado",
	},
	replays: "Repeticiones que has visto",
	kept: "Se guarda en este dispositivo, sin puntuación",
	notKept:
		"Este dispositivo no tiene sitio para guardar la partida. Se acaba cuando salgas de la página.",
	opening: "Abriendo la partida.",
	needsScript: "Esta partida se juega con JavaScript, que está desactivado.",
	missing: {
		title: "No hay partida",
		heading: "Esta partida no está en este dispositivo",
		text: "Una partida empezada sin conexión se queda en el dispositivo donde empezó, hasta que la elimines.",
	},
	newer: {
		heading: "Esta partida necesita otra versión",
		text: "Esta página no puede leer cómo se guardó la partida. Vuelve a abrirla cuando tengas conexión.",
	},
	home: "Inicio",
	you: "Tú",
};
