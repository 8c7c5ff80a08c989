/** The words of "How to play" about the classic and the single-step modes, in Spanish. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "El juego clásico",
	lead: "Más lento, sin ciudades ni puntos: el territorio lo es todo, y se desgasta.",
	aim: (share) =>
		`Ganas con el ${percent(share)} del mapa, tarde lo que tarde.`,
	start: (strength) =>
		`Al principio eliges una casilla libre. Tiene una fuerza de ${exact(strength)}, y elegirla cuesta una orden del primer turno.`,
	turn: "En cada turno primero va el azar, luego las órdenes, luego el desgaste.",
	ordersTitle: "Órdenes",
	orders:
		"Tienes una orden por cada nivel, y una más por cada punto entero que hayas guardado.",
	reachTable:
		"Cuánto quita un ataque, según tu nivel y la distancia en casillas",
	level: "Nivel",
	outOfReach: "fuera de alcance",
	levelsTitle: "Niveles",
	levels: (steps) =>
		`Tu nivel sigue a tu territorio: sube con él y baja con él. Las casillas que necesitas son las mismas en todos los tableros: ${steps}.`,
	levelStep: (level, tiles) => `nivel ${whole(level)} desde ${whole(tiles)}`,
	protectionTitle: "Un comienzo tranquilo",
	protection: (turns, tiles) =>
		`Durante tus primeros ${whole(turns)} turnos nadie puede atacarte, mientras no tengas más de ${whole(tiles)} casillas. El azar y el desgaste sí pueden.`,
	back: (turns) =>
		`Un jugador que está fuera puede volver como recién llegado, pasados más de ${whole(turns)} turnos.`,
	wearTitle: "Desgaste",
	wear: (active) =>
		`Al final de cada turno una casilla pierde ${exact(active)} por cada uno de sus seis lados que no toca una casilla tuya; el borde del mapa también cuenta. El terreno redondo dura, los brazos finos se deshacen.`,
	idle: (turns, inactive) =>
		`Si llevas más de ${whole(turns)} turnos sin dar órdenes, pierdes ${exact(inactive)} por lado.`,
	chanceTitle: "Azar",
	chance: (turn) =>
		`Desde el turno ${whole(turnNumber(turn))}, al principio de un turno puede pasar una de estas cosas, en cualquier casilla del mapa:`,
	lightning: (chance, least, most) =>
		`Un rayo (${percent(chance)} por turno) quita de ${whole(least)} a ${whole(most)} a una casilla.`,
	earthquake: (chance, least, most, rim) =>
		`Un terremoto (${percent(chance)}) quita de ${whole(least)} a ${whole(most)} en el centro, y menos hacia el borde, donde quita ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Caen puntos (${percent(chance)}): de ${whole(least)} a ${whole(most)} en una casilla. Son para su dueño, o esperan en una casilla libre hasta que alguien se expande a ella.`,
	speedTitle: "Rapidez y planes a la vista",
	speed: (share) =>
		`Cuenta la rapidez: la primera orden de un turno tiene toda su fuerza, la última el ${percent(share)}, y se ejecutan según llegan. Por eso pulsar una casilla por segunda vez da su orden al momento, en lugar de retirarla.`,
	plans:
		"Los planes están a la vista: todos ven las órdenes de todos en cuanto se dan.",
};

export const freeManual: FreeManual = {
	title: "Libre, y libre total",
	orders: (count) =>
		`Un turno dura un segundo, y tienes ${whole(count)} órdenes en cada uno.`,
	taking:
		"No hay ataques, ni defensas, ni puntos guardados, ni desgaste, ni azar: una orden toma la casilla, la tenga quien la tenga.",
	place:
		"En el juego libre la casilla tiene que tocar tu territorio; en libre total puede estar en cualquier sitio.",
	protection: (turns, tiles, seconds) =>
		`El terreno de un recién llegado no se puede tomar durante ${whole(turns)} turnos y ${whole(seconds)} segundos, hasta ${whole(tiles)} casillas.`,
	end: "Sigue hasta que te canses, si no eliges otro final.",
};
