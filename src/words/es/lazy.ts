/** The words of those parts of the game page that are loaded on first use, in Spanish. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, plural } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string, yours: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb, yours),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("¡Hola!"),
	goodLuck: said("¡Suerte!"),
	wellPlayed: said("¡Bien jugado!"),
	thanks: said("¡Gracias!"),
	sorry: said("¡Perdón!"),
	peace: said("¿Paz?"),
	leader: said("¡Ojo con el líder!"),
	goOn: said("¿Seguimos?"),
	goodGame: said("¡Buena partida!"),
	again: said("¿Otra?"),
	wave: done("Saludar", "saluda", "Saludas"),
	bow: done(
		"Hacer una reverencia",
		"hace una reverencia",
		"Haces una reverencia",
	),
	laugh: done("Reír", "ríe", "Ríes"),
	gasp: done("Asombrarse", "se asombra", "Te asombras"),
	cheer: done("Aplaudir", "aplaude", "Aplaudes"),
	sigh: done("Suspirar", "suspira", "Suspiras"),
};

const overReasons: Record<OverReason, string> = {
	won: "Todos los demás están fuera.",
	"turn-cap": "Se ha jugado el último turno.",
	unattended: "La partida se detuvo porque ya no quedaba nadie.",
	resigned: "La partida terminó porque alguien abandonó.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Has abandonado.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave: "Los demás siguen. Puedes irte: la partida cuenta igual.",
		toResult: "Ver el resultado",
		allAsk:
			"El resultado llega enseguida cuando lo han pedido todos los que están fuera y siguen mirando.",
	},
	watching: "Estás mirando esta partida.",
	takeOver: {
		offer: "Unirse",
		text: "En los primeros turnos puedes ocupar la plaza del bot que va en cabeza. Todo lo que tiene pasa a ser tuyo, y sigues jugando desde ahí.",
		yes: "Ocupar la plaza del bot",
	},
	leave: "Partida nueva",
	otherGames: (count) =>
		count === 1
			? "Otra partida te espera"
			: `Otras ${count} partidas te esperan`,

	talk: {
		name: "Decir algo",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Tú" : name}: «${text}»`,
		mute: "Silenciar",
		muteHint: (name) => `Silenciar a ${name}`,
	},

	hints: {
		close: "Cerrar el consejo",
		lesson: "¿Tu primera partida? Prueba la guiada: un minuto y medio.",
		lessonLink: "Aprender jugando",
		attacked: (gain) =>
			`Han atacado tu territorio. Una orden en una casilla tuya la defiende: ${signed(gain)}.`,
		cutOff:
			"Las casillas aisladas del resto de tu territorio se pierden. Para no correr riesgos, únelo por dos sitios.",
		town: (tile, points, orders) =>
			`La ciudad ${tile} está a tu alcance. Una ciudad da ${plural(points, "punto")} y ${plural(orders, "orden", "órdenes")} más por turno.`,
		townPays: (tile, points, taken) =>
			`La ciudad ${tile} está a tu alcance. Una ciudad da ${plural(points, "punto")} por turno, y ${taken} más al momento si se la tomas a otro jugador.`,
		level: (level) =>
			`Nivel ${level}: ahora tienes ${level} órdenes por turno, y tus ataques llegan a ${level} casillas.`,
	},

	result: {
		wonByPoints: (points, turns) => `${points} puntos tras ${turns} turnos.`,
		wonByLand: (tiles, turn) =>
			`${tiles} casillas bastaron en el turno ${turnNumber(turn)}.`,
		title: "La partida ha terminado",
		winner: (who) => (who.isYou ? "¡Ganas!" : `Gana ${who.name}`),
		yourPlace: (place, of) => `Acabas en el puesto ${place} de ${of}`,
		ranking: "Clasificación",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Tu puntuación: ${rated}`,
		start: "Inicio",
		after: (turns) => `Tras el turno ${turns}`,
		chart: "Territorio por turnos",
		table: "Territorio por turnos, en tabla",
		pointChart: "Puntos por turnos",
		pointTable: "Puntos por turnos, en tabla",
		again: "Jugar otra vez",
		rematch: "Revancha",
		joinRematch: "Entrar en la revancha",
		watchRematch: "Ver la revancha",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "quiere" : "quieren"} la revancha.`,
		youWantRematch: "Has pedido la revancha.",
		newGame: "Partida nueva",
		replay: "Ver la repetición",
		back: "Mirar el tablero",
	},

	keys: {
		title: "Teclas",
		close: "Cerrar",
		together: [
			["← ↑ → ↓", "Moverse por las casillas"],
			["Inicio, Fin", "Primera y última casilla de la fila"],
			["Intro", "Planear una orden; otra vez, retirarla"],
			["A, Mayús + Intro", "Planear una más en la misma casilla"],
			...Object.values(orderKeys),
			["U, Retroceso", "Retirar la última orden planeada, o el fin del turno"],
			["E", "Terminar el turno: dar todas las órdenes planeadas"],
			["N", "Mostrar los números mientras se pulsa"],
			["+ − 0", "Acercar, alejar, todo el tablero"],
			["Espacio, Escape", "Saltar la animación del turno; cerrar la ficha"],
			["S", "A qué velocidad se juega un turno"],
			["M", "Con o sin sonido"],
			["?", "Estas teclas"],
		],
		list: [
			["← ↑ → ↓", "Moverse por las casillas"],
			["Inicio, Fin", "Primera y última casilla de la fila"],
			["Intro", "Planear una orden; otra vez, darla"],
			["C", "Dar todas las órdenes planeadas"],
			...Object.values(orderKeys),
			["U, Retroceso", "Retirar la última orden planeada"],
			["E", "Terminar el turno"],
			["N", "Mostrar los números mientras se pulsa"],
			["+ − 0", "Acercar, alejar, todo el tablero"],
			["Espacio, Escape", "Saltar la animación del turno; cerrar la ficha"],
			["S", "A qué velocidad se juega un turno"],
			["M", "Con o sin sonido"],
			["?", "Estas teclas"],
		],
	},
};
