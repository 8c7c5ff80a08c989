/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Italian. */
import type { SlowWords } from "../en/slow.ts";
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { orders, plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("it");

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} è in vacanza fino a ${until}.`,
	youAreOnHoliday: (until) =>
		`Sei in vacanza fino a ${until}. Torna per giocare.`,
	back: "Eccomi di nuovo",

	ordersIn: (by) =>
		`I tuoi ordini sono arrivati. Ora puoi andare: il turno si svolge entro ${by}, o appena tutti l’hanno terminato.`,
	kept: (count, by) =>
		form(count, {
			one: `Teniamo per te ${orders(count)}. Se non termini il turno, lo giochiamo alla fine, entro ${by}. Puoi andare.`,
			other: `Teniamo per te ${orders(count)}. Se non termini il turno, li giochiamo alla fine, entro ${by}. Puoi andare.`,
		}),
	playedAhead: (count) =>
		`Per questo turno hai pianificato ${orders(count)} in anticipo. Può svolgersi appena gli altri hanno finito; cambia qualcosa per prenderti il tuo tempo.`,
	possibleNow: (possible, kept) =>
		possible === 0
			? form(kept, {
					one: "Per ora il tuo ordine in anticipo non è possibile.",
					other: `Per ora nessuno dei tuoi ${orders(kept)} in anticipo è possibile.`,
				})
			: `Per ora, dei tuoi ${orders(kept)} in anticipo ${form(possible, { one: "ne è possibile", other: "ne sono possibili" })} ${possible}.`,
	gave: (turn, given, kept) => {
		const number = turnNumber(turn);
		if (given === kept)
			return `Il turno ${number} è stato giocato con ${form(kept, { one: "il tuo ordine in anticipo", other: `i tuoi ${orders(kept)} in anticipo` })}.`;
		if (given === 0)
			return form(kept, {
				one: `Turno ${number}: il tuo ordine in anticipo non era più possibile.`,
				other: `Turno ${number}: nessuno dei tuoi ${orders(kept)} in anticipo era ancora possibile.`,
			});
		return `Turno ${number}: dei tuoi ${orders(kept)} in anticipo ${form(given, { one: "ne era possibile", other: "ne erano possibili" })} ${given}.`;
	},

	open: "Prossimi turni",
	openPlanned: (turns) =>
		`Prossimi turni (${plural(turns, "pianificato", "pianificati")})`,
	name: "Prossimi turni, in anticipo",
	turn: (turn) => `Turno ${turnNumber(turn)}, in anticipo`,
	earlier: "Turno prima",
	later: "Turno dopo",
	done: "Fatto",
	doneHint: "Torna al turno attuale; ciò che hai pianificato resta",
	status: "Pianificato in anticipo",
	explain:
		"Il tabellone come se nessun altro si muovesse. Ciò che pianifichi resta, non lo vede nessuno, e si gioca se non vieni, per quanto ancora possibile.",
	tellMe: "Avvisami quando tocca a me",
};
