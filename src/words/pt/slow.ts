/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Portuguese. */
import type { SlowWords } from "../en/slow.ts";
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("pt");
const orders = (count: number) => plural(count, "ordem", "ordens");

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} está de folga até ${until}.`,
	youAreOnHoliday: (until) =>
		`Você está de folga até ${until}. Volte para jogar.`,
	back: "Voltei",

	ordersIn: (by) =>
		`Suas ordens estão dadas. Você já pode sair: o turno acontece no máximo ${by}, ou assim que todos o encerrarem.`,
	kept: (count, by) =>
		form(count, {
			one: `Guardamos ${orders(count)} para você. Se não encerrar seu turno, nós a jogamos no fim, no máximo ${by}. Você pode sair.`,
			other: `Guardamos ${orders(count)} para você. Se não encerrar seu turno, nós as jogamos no fim, no máximo ${by}. Você pode sair.`,
		}),
	playedAhead: (count) =>
		`Você planejou ${orders(count)} com antecedência para este turno. Ele pode acontecer assim que os outros acabarem; mude algo para ter mais tempo.`,
	possibleNow: (possible, kept) => {
		const own = form(kept, {
			one: "sua ordem antecipada",
			other: `suas ${plural(kept, "ordem antecipada", "ordens antecipadas")}`,
		});
		return possible === 0
			? `Do jeito que está, nada de ${own} é possível.`
			: `Do jeito que está, de ${own}, ${possible} ${form(possible, { one: "é possível", other: "são possíveis" })}.`;
	},
	gave: (turn, given, kept) => {
		const own = form(kept, {
			one: "sua ordem antecipada",
			other: `suas ${plural(kept, "ordem antecipada", "ordens antecipadas")}`,
		});
		return given === kept
			? `O turno ${turnNumber(turn)} foi jogado com ${own}.`
			: given === 0
				? `Turno ${turnNumber(turn)}: nada de ${own} era mais possível.`
				: `Turno ${turnNumber(turn)}: de ${own}, ${given} ${form(given, { one: "era possível", other: "eram possíveis" })}.`;
	},

	open: "Próximos turnos",
	openPlanned: (turns) =>
		`Próximos turnos (${plural(turns, "planejado", "planejados")})`,
	name: "Próximos turnos, com antecedência",
	turn: (turn) => `Turno ${turnNumber(turn)}, com antecedência`,
	earlier: "Turno anterior",
	later: "Turno seguinte",
	done: "Pronto",
	doneHint: "Voltar ao turno atual; o que você planejou fica guardado",
	status: "Planejado com antecedência",
	explain:
		"O tabuleiro como se ninguém mais se mexesse. O que você planeja fica guardado, ninguém vê, e é jogado se você não vier, até onde ainda for possível.",
	tellMe: "Avisar quando for minha vez",
};
