/** The words of the analysis of a finished game, in Spanish. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, NB, plural, sentences } from "./grammar.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, "casilla")
		: `${plural(tiles, "casilla")}, entre ellas ${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "Análisis",
	close: "Cerrar el análisis",
	about:
		"Con qué frecuencia ganaría cada uno desde ahí si todos siguieran jugando como un bot normal. Las bandas muestran lo que es incierto.",

	why: {
		classic:
			"Solo se pueden analizar las marchas. Los bots que continúan una partida clásica casi nunca llegan al final, así que no pueden decir quién habría ganado.",
		free: "Solo se pueden analizar las marchas. Este tipo de partida no tiene un final propio, así que no se puede decir que alguien la gane.",
		old: "Esta marcha se jugó con reglas más antiguas, que los bots de hoy no han aprendido. No se puede analizar.",
	},

	doing: {
		chances: "Jugando la continuación de cada turno",
		decisive: "Mirando más de cerca los turnos decisivos",
		unused: "Probando lo que habría ordenado el bot maestro",
	},
	stop: "Parar",
	goOn: "Seguir",
	stopped: "Parado. Lo encontrado hasta ahora se queda.",
	failed:
		"El análisis se paró por un error. Ciérralo y vuelve a abrirlo para intentarlo otra vez.",

	chart: {
		name: "Probabilidad de ganar por turno",
		table: "Probabilidades en tabla",
		turn: "Turno",
		cell: (chance, low, high) => `${chance}${NB}% (de ${low} a ${high})`,
	},

	decided: {
		sentences,
		title: "Turnos que decidieron",
		none: "Ningún turno cambió las probabilidades más de lo que es incierto.",
		turn: (turn) => `Turno ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Tú" : name}: ${before}${NB}% → ${after}${NB}%`,
		took: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Tomaste" : `${name} tomó`} ${tilesWith(tiles, towns)}.`,
		lost: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Perdiste" : `${name} perdió`} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1 ? "Una quedó aislada." : `${tiles} quedaron aisladas.`,
		lagged: "Otros ganaron más.",
		out: ({ name, isYou }) =>
			isYou ? "Después quedaste fuera." : `Después ${name} quedó fuera.`,
		quiet: ({ name, isYou }) =>
			`No le pasó nada ${isYou ? "a tu territorio" : `al territorio de ${name}`}; otros ganaron o perdieron.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "Tu mejor ocasión perdida"
				: `La mejor ocasión perdida de ${name}`,
		player: "Jugador",
		find: "Buscarla",
		gain: (turn, before, after, error) =>
			`Turno ${turnNumber(turn)}: con las órdenes del bot maestro se habría ganado el ${after}${NB}% de las partidas en lugar del ${before}${NB}%. Son ${after - before} más de cada cien, ${error} arriba o abajo.`,
		how: (games) =>
			`Cada una se jugó hasta el final ${plural(games, "vez", "veces")}, contra las órdenes que los demás dieron en ese turno.`,
		none: (games) =>
			games === 0
				? "En ningún turno el bot maestro habría ordenado otra cosa."
				: `En ningún turno las órdenes del bot maestro habrían ganado claramente más, en ${plural(games, "partida jugada", "partidas jugadas")} hasta el final.`,
		show: "Mostrar en el tablero",
		hide: "Ocultar",
		given: "ordenado",
		better: "las órdenes del bot maestro",
	},
};
