/** The words of the guided first game, in Spanish. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, plural, sentences } from "./grammar.ts";

const orders = (count: number) => plural(count, "orden", "órdenes");

export const learnWords: LearnWords = {
	sentences,
	title: "Aprender jugando",
	lead: "Tu primera partida, contra Toby, un bot al que le encanta perder. Dura un minuto y medio, y nada puede salir mal.",
	needsScript:
		"Para jugarla hace falta JavaScript, que está desactivado o no se ha cargado. Aquí está la lección entera en imágenes.",

	progress: (step, all) => `${step} de ${all}`,
	back: "Atrás",
	skip: "Saltar",
	restart: "Empezar de nuevo",
	steps: {
		take: {
			title: "Toma terreno",
			text: () =>
				"El territorio azul es tuyo. Una orden en una casilla libre junto a él la hace tuya también.",
		},
		read: {
			title: "Lee los números",
			text: ({ newStrength }) =>
				`¡Es tuya! El número de una casilla es su fuerza: una recién tomada tiene ${number(newStrength)}. Y aquí llega Toby, de rojo.`,
		},
		attack: {
			title: "Ataca en grupo",
			text: ({ attackDamage, weak, support }) =>
				`Un ataque quita ${number(attackDamage)} por cada casilla tuya que toca el objetivo. A esta la tocan ${number(support)} de las tuyas, y tiene ${number(weak)}: será tuya.`,
		},
		hold: {
			title: "Conserva lo que tienes",
			text: ({ threat, defendGain }) =>
				`¡Bien hecho! La marca roja te avisa: ${number(threat)} casillas de Toby tocan la nueva, y un solo ataque se la devolvería. Una orden en una casilla tuya le suma ${number(defendGain)}.`,
		},
		cut: {
			title: "Aísla un trozo",
			text: ({ held, fortress }) =>
				`Toby ha atacado y tu casilla ha resistido: le quedan ${number(held)}. Una de las ciudades de Toby tiene ${number(fortress)}, demasiado. Pero una sola casilla la une al resto de su territorio.`,
		},
		town: {
			title: "Las ciudades rinden",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`¡Zas! El terreno aislado se pierde: ${plural(cut, "casilla")} de golpe. La ciudad está libre ahora. Una ciudad da ${plural(pointsPerTown, "punto")} cada turno, y ${orders(levelPerTown)} más.`,
		},
		goal: {
			title: "Ahora, gana",
			text: ({ ownTurns, orders: perTurn, theirTown, pointsPerTownTaken }) =>
				`Al final gana quien tiene más puntos. Quedan ${plural(ownTurns, "turno")}, con ${orders(perTurn)} en cada uno, y decides tú. Una idea: la última ciudad de Toby tiene ${number(theirTown)}. Púlsala, y luego ${gameWords.bar.more} (+1): dos ataques la toman, y da ${number(pointsPerTownTaken)} al momento.`,
		},
	},
	asks: {
		take: "Pulsa esta casilla libre.",
		read: "¿Cuál de las dos es más débil? Púlsala.",
		attack: "Pulsa esta casilla para atacarla.",
		hold: "Toby quiere esta casilla. Púlsala para defenderla.",
		cut: "Ataca la unión, aquí.",
		town: "Toma la ciudad.",
	},

	later: "Al final gana quien tiene más puntos, y decides tú.",
	endTurn: (button) => `Planeada. Ahora pulsa ${button}.`,
	free: (left, turns, button) =>
		left > 0
			? `${orders(left)} por planear: pulsa cualquier casilla clara. ${turns === 1 ? "El último turno." : `Quedan ${plural(turns, "turno")}.`}`
			: `Todo planeado. Pulsa ${button}.`,
	markedTile: "la casilla marcada",
	keys: "Con el teclado: las flechas recorren el tablero, Intro planea una orden, E termina el turno.",
	score: (yours, theirs) => `Tú ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Esa ya es tuya.",
		theirs: "Esa es de Toby. Puede esperar.",
		free: "Terreno libre: bien, pero más tarde.",
		far: "Esa está demasiado lejos de tu territorio.",
		barren: "Esa no puede ocuparla nadie.",
		stronger: ({ strong, weak }) =>
			`Esa tiene ${number(strong)}. La otra, solo ${number(weak)}.`,
		early: "Todavía no: primero planea la orden.",
		planned: "Tu orden ya está planeada.",
	},
	again: (tile) => `Pulsa la casilla marcada, ${tile}.`,

	end: {
		won: (yours, theirs) => `Ganas, ${number(yours)} a ${number(theirs)}`,
		skipped: "Esa era la lección",
		text: "Tomar, atacar en grupo, conservar, aislar, contar las ciudades: eso es todo el juego. Los mapas de verdad son más grandes, y allí nadie te deja ganar.",
		bots: "Jugar contra bots",
		people: "Jugar contra personas",
	},
};
