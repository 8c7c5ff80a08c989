/** The words of the board and its orders, in Spanish. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, plural } from "./grammar.ts";
import { outcomes } from "./orders.ts";

const orders = (count: number) => plural(count, "orden", "órdenes");

export const boardWords: ShownWords["board"] = {
	name: "Tablero",
	roleDescription: "tablero de hexágonos",
	cutOff: "aislado",
};

export const tileWords: NoteWords["tile"] = {
	free: "Casilla libre",
	freeTown: "Ciudad libre",
	town: "Ciudad",
	water: "Agua: nadie puede ocuparla",
	mountain: "Montaña: nadie puede ocuparla",
	theTown: (tile) => `la ciudad ${tile}`,
	yours: "Tu territorio",
	landOf: (name) => `Territorio de ${name}`,
	drop: (amount) => `${plural(amount, "punto")} por recoger`,
	nextToYours: "junto a tu territorio",
	strengthOf: (strength) => `fuerza ${number(strength)}`,
	planned: (count) => `con ${orders(count)}`,
	drafted: "planeada",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Empezar aquí con ${number(strength)}`,
	outcomes,
	captures: (damage, strength, points) =>
		`Ataque −${number(damage)}: tuya, con ${number(strength)}${points > 0 ? `, +${plural(points, "punto")}` : ""}`,
	fullNow: (gain) => `Al máximo: +${number(gain)} solo si antes la atacan`,
	planned: (count, strength, isYours) =>
		`${orders(count)}: ${isYours ? "tuya, con " : "le quedan "}${number(strength)}`,
	cutsOff: (tiles) =>
		`Sin ella, ${plural(tiles, "casilla aislada", "casillas aisladas")}`,
	inDanger: (name, count, isAlone) =>
		`${name}${isAlone ? " puede tomarla" : " y otros pueden tomarla"} con ${orders(count)}`,
	inReach: (count) => `Puedes tomarla con ${orders(count)}`,
	withDrop: (text, amount) => `${text}, recoge ${plural(amount, "punto")}`,
	upTo: (text) => `${text} (como mucho: las primeras órdenes son más fuertes)`,
	allPlanned: (count) =>
		count === 1
			? "Tu orden ya está planeada: retírala antes"
			: `Las ${count} órdenes ya están planeadas: retira una antes`,
	takeBack: "Pulsa otra vez para retirarla",
	again: "Pulsa otra vez para dar la orden",
	againStart: "Pulsa otra vez para empezar aquí",
};
