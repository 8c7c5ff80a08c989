/** The words of the page "How to play", in Spanish; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { list } from "./grammar.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { counted, exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => counted(count, "casilla");
const orders = (count: number) => counted(count, "orden", "órdenes");
const points = (count: number) =>
	`${exact(count)} ${count === 1 ? "punto" : "puntos"}`;
const towns = (count: number) => counted(count, "ciudad", "ciudades");

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	list([
		...(pointsPerTown === 0
			? []
			: [`cada ciudad que tienes te da ${points(pointsPerTown)} por turno`]),
		...(pointsPerTownTaken === 0
			? []
			: [
					`tomar una a otro jugador, ${exact(pointsPerTownTaken)} más al momento`,
				]),
		...(pointsPerTile === 0
			? []
			: [`cada casilla que tienes, ${points(pointsPerTile)} por turno`]),
	]).replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Cómo se juega",
	lead: "Un mapa, unas pocas órdenes por turno y vecinos con planes propios. Ocho frases bastan para jugar; el resto de la página es para después.",
	learn: "Aprender jugando, en un minuto y medio",
	contents: "En esta página",
	before: "Antes",
	after: "Después",

	rules: {
		title: "El juego en ocho frases",
		start: (land, strength) =>
			`Empiezas con ${tiles(land)} de fuerza ${exact(strength)}, en torno a una ciudad.`,
		orders: (level, perTown, most) =>
			`Cada turno tienes ${orders(level)}, y ${whole(perTown)} más por cada ciudad que tengas${most === null ? "" : `, pero ${whole(most)} como mucho`}.`,
		grow: (strength) =>
			`En una casilla libre junto a tu territorio, una orden lo expande: la casilla es tuya, con fuerza ${exact(strength)}.`,
		attack: (damage, captured) =>
			`En una casilla de otro junto a tu territorio, ataca: la casilla pierde ${exact(damage)} por cada una de las tuyas que la toca, y a 0 es tuya, con fuerza ${exact(captured)}.`,
		defend: (gain, most) =>
			`En una casilla tuya, defiende: la casilla gana ${exact(gain)}, hasta ${exact(most)}.`,
		sealed:
			"Las órdenes de todos son secretas hasta que termina el turno; entonces se ejecutan por rondas, una de cada jugador cada vez, y el azar decide quién va primero en cada ronda.",
		cutOff:
			"Después, el terreno aislado de tu zona más grande se pierde, y queda libre para cualquiera.",
		score: (pay, turns) =>
			`${pays(pay)}; tras ${whole(turns)} turnos gana quien tiene más puntos.`,
	},

	pictures: {
		title: "Cinco imágenes",
		titles: {
			grow: "Expandirse",
			attack: "Atacar",
			defend: "Defender",
			cut: "Aislar",
			towns: "Ciudades",
			break: "Romper una casilla",
			wear: "Desgaste",
		},
		grow: (strength) =>
			`Da una orden en una casilla libre junto a tu territorio y es tuya, con fuerza ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Da una en la casilla de un vecino y pierde ${exact(damage)} por cada una de las tuyas que la toca. Aquí son ${whole(touching)}: cae en tus manos.`,
		defend: (gain, most) =>
			`Da una en una casilla tuya y gana ${exact(gain)}, hasta ${exact(most)}.`,
		cut: (count) =>
			`Lo que queda aislado de la zona más grande de su dueño se pierde al final del turno. Aquí una casilla arrastra a ${count === 1 ? "otra" : `otras ${whole(count)}`}.`,
		towns: (perTown) =>
			`Cada ciudad te da además ${orders(perTown)} más por turno.`,
		side: (isYou, land, held) =>
			`${isYou ? "Tienes" : "Tu vecino tiene"} ${tiles(land)}${held === 0 ? "" : ` y ${towns(held)}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Una casilla libre ahora es tuya, con fuerza ${exact(strength)}.`,
		attacked: (damage) =>
			`Una de las casillas de tu vecino pierde ${exact(damage)}.`,
		captured: (strength) => `La tomas, con fuerza ${exact(strength)}.`,
		paid: (count) => `Sumas ${points(count)} por la ciudad al momento.`,
		broken: "Se rompe y queda libre.",
		defended: (gain, strength) =>
			`Una de tus casillas gana ${exact(gain)}, y tiene ${exact(strength)}.`,
		cut: (count) =>
			`Tu vecino pierde ${counted(count, "casilla aislada", "casillas aisladas")}.`,
		worn: "Las casillas pierden fuerza por sus lados abiertos.",
		orders: (level) => `Ahora tienes ${orders(level)} por turno.`,
		scored: (count) => `Sumas ${points(count)}.`,
	},

	tips: {
		title: "Conviene saber",
		support: (touching) =>
			`Una casilla reciente cae con una orden si la tocan ${whole(touching)} de las tuyas. Rodea y luego ataca.`,
		cut: "Aísla, no empujes: la casilla que une dos partes de un territorio vale todo lo que cuelga de ella. Busca las tuyas, y únelas por segunda vez.",
		weak: "Una casilla débil ayuda a un ataque tanto como una fuerte. La fuerza solo la mantiene tuya.",
		twice:
			"Dos órdenes en una casilla no son un error: si la primera la toma, la segunda la defiende.",
		first:
			"Tu primera orden se ejecuta en la primera ronda. Da primero la más urgente.",
		town: "Una ciudad rinde cada turno, así que una temprana es la que más rinde. Y lo que tomas al líder, el líder lo pierde.",
		shore:
			"Nadie puede ocupar el agua ni las montañas, así que nadie puede atacar desde allí: una casilla junto a ellas tiene menos lados que vigilar.",
	},

	details: {
		title: "La letra pequeña",
		plan: "Pulsar una casilla planea una orden; pulsarla otra vez la retira; Una más planea una segunda allí. Terminar turno las da todas. Cuando se acaba el tiempo, lo que hayas planeado también se da, si la página está abierta.",
		signs:
			"Una bandera junto a una fuerza marca una casilla que puedes tomar este turno; un triángulo, una que otros pueden tomarte: relleno, con una orden; hueco, con dos.",
		ready:
			"Hasta que se ejecute el turno puedes volver a planear. Eso pasa en cuanto todos han terminado su turno, o cuando se acaba su tiempo. Ser rápido no da ventaja.",
		changed:
			"Lo que hace una orden depende de quién tiene la casilla cuando le llega el momento. Si la casilla ya no toca tu territorio, la orden no sirve de nada.",
		places:
			"Para dos o cuatro jugadores todos los lugares de inicio son iguales. Para casi todos los demás números son tan parejos como se han podido dibujar. Se reparten por sorteo.",
		out: "Si pierdes tu última casilla, estás fuera y puedes mirar el resto. Si solo queda un jugador, la partida ha terminado.",
		pay: "Las ciudades rinden al final del turno, cuando ya se ha perdido el terreno aislado.",
		equal: "De dos zonas del mismo tamaño, la más fuerte cuenta como la mayor.",
		tie: "Si dos tienen los mismos puntos al final, va delante quien tiene más territorio.",
	},

	maps: {
		title: "Mapas y minutos",
		drawn:
			"Cada partida tiene su propio mapa, dibujado al azar; tú eliges su forma y su tamaño. En él hay ciudades, y agua y montañas que nadie puede ocupar.",
		example: (land, held, starts) =>
			`${tiles(land)} de terreno y ${towns(held)}; en ${whole(starts)} de ellas empiezan jugadores.`,
		time: (seconds) =>
			`Un turno de una partida en vivo dura ${whole(seconds)} segundos, si no eliges otra cosa, y menos si todos terminan antes.`,
		size: "Tamaño",
		players: "Jugadores, como mucho",
		turns: "Turnos",
		minutes: "Minutos, como mucho",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Bots para practicar",
		ladder: "Por fuerza, los más débiles primero. Empieza donde ganes, y sube.",
		characters: "Por carácter, cada uno quiere otra cosa:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Sin ratón",
		text: "Se puede jugar a todo con el teclado.",
		march: "En la marcha",
		others: "En los otros juegos",
		key: "Tecla",
		does: "Qué hace",
	},

	fairness: {
		title: "Justo, y puedes comprobarlo",
		sealed:
			"Las órdenes van selladas: el servidor no envía las tuyas a nadie antes de que termine el turno, y los bots no saben más que tú.",
		chance:
			"Nadie puede amañar el azar. Antes de la partida, el servidor saca un secreto y le calcula el hash una y otra vez, una por cada turno posible: una cadena en la que cada eslabón da el siguiente y ninguno da el anterior. El último eslabón se publica cuando empieza la partida, y de él salen el mapa y los lugares de inicio. Después, cada turno usa el eslabón anterior al último usado.",
		check:
			"Así nadie puede prever lo que traerá el azar el turno siguiente, y cualquiera puede comprobar que estaba fijado antes de la primera orden: calcula el hash del eslabón de un turno, y tiene que salir el del turno anterior.",
		replay:
			"Tu navegador calcula cada turno por su cuenta, con las mismas reglas que el servidor, y compara los resultados.",
	},

	startPlaying: "Eso es todo. Juega una partida",
};
