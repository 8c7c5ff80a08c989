/** The words of the check of a finished game, in Polish. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, plural } from "./grammar.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "Zapis nie mówi jasno, według jakich zasad rozegrano partię.",
	map: "Plansza nie jest tą, która wynika z klucza opublikowanego na początku.",
	key: "Klucz nie jest następnym w łańcuchu opublikowanym na początku.",
	origin: "Partia nie zaczęła się od pozycji, którą podaje.",
	order: "Jest rozkaz albo start, na który zasady nie pozwalają.",
	late: "Partia była już skończona.",
	hash: "Według zasad rozkazy prowadzą do innej pozycji niż zapisana.",
	final: "Według zasad partia kończy się inną pozycją niż zapisana.",
	end: "Według zasad partia nie skończyła się tutaj albo nie w ten sposób.",
	standings: "Według zasad miejsca są inne.",
};

const afterTurns = (count: number) =>
	plural(count, "turze", "turach", "turach");

export const proofWords: ProofWords = {
	why: "Przed pierwszą turą ta partia opublikowała koniec łańcucha kluczy; to, co los robi w każdej turze, wynika z następnego klucza, więc nikt, nawet my, nie mógł tego wybrać ani później zmienić. Twoja przeglądarka rozgrywa teraz wszystkie rozkazy jeszcze raz według tych samych zasad i porównuje wyniki z tym, co zapisano po każdej turze.",
	checking: (done, all) =>
		`Sprawdzono ${done} z ${plural(all, "tury", "tur", "tur")}`,
	holds: "Wszystko się zgadza.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 klucz: prowadzi do opublikowanego na początku"
				: `${plural(count, "klucz", "klucze", "kluczy")}: każdy prowadzi do poprzedniego, a pierwszy do opublikowanego na początku`,
		orders: (orders, starts) =>
			`${plural(orders, "rozkaz", "rozkazy", "rozkazów")} i ${plural(starts, "start", "starty", "startów")}: zasady pozwalają na każdy z nich`,
		origin: (turn, game) =>
			`${plural(turn, "pierwsza tura", "pierwsze tury", "pierwszych tur")}: z partii ${game}, a jej ówczesna pozycja jest tą, od której zaczęła się ta partia`,
		positions: (count) =>
			`${plural(count, "pozycja", "pozycje", "pozycji")}: każda taka sama jak zapisana`,
		result: (name, turns) =>
			`Wynik: partia skończyła się po ${afterTurns(turns)}, na pierwszym miejscu ${name}`,
	},
	fails: (turn) => `Tura ${turnNumber(turn)} się nie zgadza.`,
	failsAtEnd: "Koniec się nie zgadza.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "Niczego przed nią nie dało się sprawdzić."
			: `Wcześniej ${form(turns, { one: `zgadza się ${turns} tura`, few: `zgadzają się ${turns} tury`, other: `zgadza się ${turns} tur` })}.`,
	show: (turn) => `Pokaż turę ${turnNumber(turn)}`,
	published: "Opublikowano przed pierwszą turą",
	finalHash: "Skrót ostatniej pozycji",
	byHand: "Pobierz partię i sprawdź ją bez nas:",
	close: "Zamknij",
};
