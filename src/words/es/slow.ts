/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Spanish. */
import type { SlowWords } from "../en/slow.ts";
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("es");
const orders = (count: number) => plural(count, "orden", "órdenes");

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} está de vacaciones hasta el ${until}.`,
	youAreOnHoliday: (until) =>
		`Estás de vacaciones hasta el ${until}. Vuelve para jugar.`,
	back: "Ya he vuelto",

	ordersIn: (by) =>
		`Tus órdenes están dadas. Ya puedes irte: el turno se juega a más tardar el ${by}, o en cuanto todos lo terminen.`,
	kept: (count, by) =>
		form(count, {
			one: `Te guardamos ${orders(count)}. Si no terminas tu turno, la jugamos al final, a más tardar el ${by}. Puedes irte.`,
			other: `Te guardamos ${orders(count)}. Si no terminas tu turno, las jugamos al final, a más tardar el ${by}. Puedes irte.`,
		}),
	playedAhead: (count) =>
		`Planeaste ${orders(count)} por adelantado para este turno. Puede jugarse en cuanto los demás acaben; cambia algo para tomarte tu tiempo.`,
	possibleNow: (possible, kept) => {
		const own = form(kept, {
			one: "tu orden por adelantado",
			other: `tus ${orders(kept)} por adelantado`,
		});
		return possible === 0
			? `Tal como está el tablero, no es posible nada de ${own}.`
			: `Tal como está el tablero, de ${own} ${form(possible, { one: "es posible", other: "son posibles" })} ${possible}.`;
	},
	gave: (turn, given, kept) => {
		const own = form(kept, {
			one: "tu orden por adelantado",
			other: `tus ${orders(kept)} por adelantado`,
		});
		return given === kept
			? `El turno ${turnNumber(turn)} se jugó con ${own}.`
			: given === 0
				? `Turno ${turnNumber(turn)}: ya no era posible nada de ${own}.`
				: `Turno ${turnNumber(turn)}: de ${own} ${form(given, { one: "era posible", other: "eran posibles" })} ${given}.`;
	},

	open: "Turnos siguientes",
	openPlanned: (turns) =>
		`Turnos siguientes (${plural(turns, "planeado", "planeados")})`,
	name: "Turnos siguientes, por adelantado",
	turn: (turn) => `Turno ${turnNumber(turn)}, por adelantado`,
	earlier: "Turno anterior",
	later: "Turno posterior",
	done: "Listo",
	doneHint: "Volver al turno actual; lo que planeaste queda guardado",
	status: "Planeado por adelantado",
	explain:
		"El tablero como si nadie más se moviera. Lo que planeas se guarda, no lo ve nadie, y se juega si no vienes, en la medida en que aún sea posible.",
	tellMe: "Avisarme cuando me toque",
};
