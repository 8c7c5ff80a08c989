/** The words of the board and its orders, in Portuguese. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, plural } from "./grammar.ts";
import { outcomes } from "./orders.ts";

const orders = (count: number) => plural(count, "ordem", "ordens");

export const boardWords: ShownWords["board"] = {
	name: "Tabuleiro",
	roleDescription: "tabuleiro de hexágonos",
	cutOff: "isolado",
};

export const tileWords: NoteWords["tile"] = {
	free: "Casa livre",
	freeTown: "Cidade livre",
	town: "Cidade",
	water: "Água: ninguém pode ocupá-la",
	mountain: "Montanha: ninguém pode ocupá-la",
	theTown: (tile) => `a cidade ${tile}`,
	yours: "Seu território",
	landOf: (name) => `Território de ${name}`,
	drop: (amount) => `${plural(amount, "ponto")} a recolher`,
	nextToYours: "ao lado do seu território",
	strengthOf: (strength) => `força ${number(strength)}`,
	planned: (count) => `com ${orders(count)}`,
	drafted: "planejada",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `Começar aqui com ${number(strength)}`,
	outcomes,
	captures: (damage, strength, points) =>
		`Ataque −${number(damage)}: sua, com ${number(strength)}${points > 0 ? `, +${plural(points, "ponto")}` : ""}`,
	fullNow: (gain) => `No máximo: +${number(gain)} só se for atacada antes`,
	planned: (count, strength, isYours) =>
		`${orders(count)}: ${isYours ? "sua, com " : "ficam "}${number(strength)}`,
	cutsOff: (tiles) =>
		`Sem ela, ${plural(tiles, "casa isolada", "casas isoladas")}`,
	inDanger: (name, count, isAlone) =>
		`${name}${isAlone ? " pode" : " e outros podem"} tomá-la com ${orders(count)}`,
	inReach: (count) => `Você pode tomá-la com ${orders(count)}`,
	withDrop: (text, amount) => `${text}, recolhe ${plural(amount, "ponto")}`,
	upTo: (text) => `${text} (no máximo: as primeiras ordens são mais fortes)`,
	allPlanned: (count) =>
		count === 1
			? "Sua ordem já está planejada: retire-a antes"
			: `As ${count} ordens já estão planejadas: retire uma antes`,
	takeBack: "Aperte de novo para retirá-la",
	again: "Aperte de novo para dar a ordem",
	againStart: "Aperte de novo para começar aqui",
};
