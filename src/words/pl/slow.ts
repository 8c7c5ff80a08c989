/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Polish. */
import type { SlowWords } from "../en/slow.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, orders, plural } from "./grammar.ts";

/** In the genitive. */
const ofOrders = (count: number) =>
	plural(count, "rozkazu", "rozkazów", "rozkazów");

export const slowWords: SlowWords = {
	// Days and times come in the nominative.
	onHoliday: (name, until) => `${name} ma urlop (do: ${until}).`,
	youAreOnHoliday: (until) => `Masz urlop (do: ${until}). Wróć, aby grać.`,
	back: "Wracam",

	ordersIn: (by) =>
		`Twoje rozkazy dotarły. Możesz wyjść: tura rozegra się, gdy zakończą ją wszyscy, a najpóźniej: ${by}.`,
	kept: (count, by) =>
		`Masz zapisane: ${orders(count)}. Jeśli nie zakończysz tury, zagramy ${form(count, { one: "go", other: "je" })} na jej koniec, najpóźniej: ${by}. Możesz wyjść.`,
	playedAhead: (count) =>
		`Masz na tę turę ${orders(count)} z wyprzedzeniem. Może się rozegrać, gdy inni skończą; zmień coś, aby zyskać czas.`,
	possibleNow: (possible, kept) =>
		possible === 0
			? `Na razie z twoich rozkazów z wyprzedzeniem (${kept}) żaden nie jest możliwy.`
			: `Na razie możliwe z twoich rozkazów z wyprzedzeniem: ${possible} z ${kept}.`,
	gave: (turn, given, kept) =>
		given === kept
			? `Tura ${turnNumber(turn)}: zagrano za ciebie ${orders(kept)} z wyprzedzeniem.`
			: given === 0
				? `Tura ${turnNumber(turn)}: z twoich rozkazów z wyprzedzeniem (${kept}) żaden nie był już możliwy.`
				: `Tura ${turnNumber(turn)}: zagrano ${given} z ${ofOrders(kept)} z wyprzedzeniem, inne nie były już możliwe.`,

	open: "Następne tury",
	openPlanned: (turns) => `Następne tury (w planie ${turns})`,
	name: "Następne tury, z wyprzedzeniem",
	turn: (turn) => `Tura ${turnNumber(turn)}, z wyprzedzeniem`,
	earlier: "Poprzednia tura",
	later: "Następna tura",
	done: "Gotowe",
	doneHint: "Wróć do obecnej tury; twój plan zostaje zapisany",
	status: "Plan z wyprzedzeniem",
	explain:
		"Plansza tak, jakby nikt inny się nie ruszał. Twój plan jest zapisany, nikt go nie widzi, a jeśli nie przyjdziesz, zagramy go, o ile będzie jeszcze możliwy.",
	tellMe: "Powiadom mnie, gdy będzie moja kolej",
};
