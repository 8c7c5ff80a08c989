/** The words of the game page, in Spanish. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { number, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

const orders = (count: number) => plural(count, "orden", "órdenes");

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Elige dónde empezar",
		othersStart: "Los demás eligen dónde empezar",
		giveOrders: "Planea tus órdenes",
		allGiven: "Todas las órdenes dadas",
		allPlanned: "Todas las órdenes planeadas",
		youAreReady: "Turno terminado",
		watching: "Estás mirando",
		dead: "Estás fuera",
		over: "La partida ha terminado",
		resolving: "Se juega el turno",
		held: "Un bot juega por ti",
		lobby: "Esperando jugadores",
	},
	title: (moment, turn) => `${moment} · turno ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Te toca, turno ${turnNumber(turn)} · Hexmarch`,
	titleOver: "La partida ha terminado · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	timeLeftCalmly: (time) => `quedan ${time}`,

	connection: {
		connecting: "Conectando…",
		reconnecting: "Conexión perdida. Reconectando…",
		refusedVersion: "Esta página es antigua. Recárgala para seguir.",
		refusedGame: "Esta partida ya no existe.",
		refusedWatcher: "Solo sus jugadores pueden ver esta partida.",
		refusedCrowd:
			"Esta partida está abierta en demasiadas pestañas. Esta se ha detenido.",
	},
	ordersKept:
		"Tus órdenes se conservan, y cuentan si llegan antes de que termine el turno.",
	reload: "Recargar",

	bar: {
		name: "Tus órdenes",
		ordersLeft: (left) =>
			left === 1 ? "Queda 1 orden" : `Quedan ${left} órdenes`,
		pips: (level, banked) =>
			`Llenas: ${orders(level)} por turno, por tu nivel. Con anillo: de tus ${number(banked)} puntos guardados; cada punto entero es una orden más.`,
		pipsByTowns: (base, perTown, most) =>
			`Tienes ${orders(base)} por turno, y ${number(perTown)} más por cada ciudad que tengas; ${number(most)} como mucho.`,
		planned: (count, all) => `${count} de ${all} planeadas`,
		given: (count, all) => `${count} de ${all} dadas`,
		bank: "Guardar",
		more: "Una más",
		undo: "Deshacer",
		reopen: "Volver a planear",
		confirm: "Dar",
		confirmMany: (count) => `Dar ${count}`,
		start: "Empezar aquí",
		end: "Terminar turno",
		readyByLot: "Empezar al azar",
		waitingFor: (players) =>
			players === 0
				? "Turno terminado"
				: `Faltan ${plural(players, "jugador", "jugadores")}`,
		cannotBank,
		bankHint: "Guarda 0,8 órdenes para otro turno, una vez por turno",
		moreHint: "Planea una orden más en la misma casilla (también con Mayús)",
		undoHint: "Retira la última orden planeada",
		reopenHint: "Retira tus órdenes y sigue planeando",
		confirmHint: "Da ahora las órdenes planeadas",
		startHint: "Empieza en la casilla elegida",
		endHint: "Da todas las órdenes planeadas y termina tu turno",
		readyByLotHint: "Empieza en una casilla libre al azar",
		endAnyway: (left) =>
			`${left === 1 ? "Queda" : "Quedan"} ${orders(left)}. ¿Terminar el turno?`,
		sending: "Enviando…",
	},

	watchers: (count) => plural(count, "espectador", "espectadores"),
	held: {
		text: "Un bot juega por ti.",
		back: "Ya he vuelto",
	},
	talkButton: "Hablar",
};
