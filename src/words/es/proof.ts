/** The words of the check of a finished game, in Spanish. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "El registro no dice con claridad con qué reglas se jugó la partida.",
	map: "El tablero no es el que da la clave publicada al principio.",
	key: "La clave no es la siguiente de la cadena publicada al principio.",
	origin: "La partida no siguió desde la posición que nombra.",
	order: "Hay una orden, o un inicio, que las reglas no permiten.",
	late: "La partida ya había terminado.",
	hash: "Según las reglas, las órdenes llevan a una posición distinta de la registrada.",
	final:
		"Según las reglas, la partida termina en una posición distinta de la registrada.",
	end: "Según las reglas, la partida no terminó aquí, o no de este modo.",
	standings: "Según las reglas, los puestos son otros.",
};

const orders = (count: number) => plural(count, "orden", "órdenes");

export const proofWords: ProofWords = {
	why: "Antes del primer turno, esta partida publicó el final de una cadena de claves; el azar saca lo que hace en cada turno de la siguiente clave de la cadena, así que nadie, ni siquiera nosotros, podía elegirlo ni cambiarlo después. Tu navegador vuelve a jugar ahora todas las órdenes con las mismas reglas, y compara los resultados con lo registrado tras cada turno.",
	checking: (done, all) =>
		`${done} de ${plural(all, "turno comprobado", "turnos comprobados")}`,
	holds: "Todo es correcto.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 clave: lleva a la publicada al principio"
				: `${count} claves: cada una lleva a la anterior, y la primera a la publicada al principio`,
		orders: (count, starts) =>
			`${orders(count)} y ${plural(starts, "inicio")}: las reglas permiten cada uno`,
		origin: (turn, game) =>
			turn === 1
				? `El primer turno (1): es de la partida ${game}, cuya posición de entonces es aquella desde la que siguió esta`
				: `Los primeros ${turn} turnos: son de la partida ${game}, cuya posición de entonces es aquella desde la que siguió esta`,
		positions: (count) =>
			`${plural(count, "posición", "posiciones")}: cada una es igual a la registrada`,
		result: (name, turns) =>
			`El resultado: la partida terminó tras ${plural(turns, "turno")}, con ${name} en cabeza`,
	},
	fails: (turn) => `El turno ${turnNumber(turn)} no es correcto.`,
	failsAtEnd: "El final no es correcto.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "Antes no se ha podido comprobar nada."
			: turns === 1
				? "El turno 1, anterior, es correcto."
				: `Los ${turns} turnos anteriores son correctos.`,
	show: (turn) => `Mostrar el turno ${turnNumber(turn)}`,
	published: "Publicado antes del primer turno",
	finalHash: "El hash de la última posición",
	byHand: "Descarga la partida y compruébala sin nosotros:",
	close: "Cerrar",
};
