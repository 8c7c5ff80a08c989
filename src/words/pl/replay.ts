/** The words of the replay of a finished game, in Polish. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { form, plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Wszyscy inni odpadli.",
	"turn-cap": "Partia doszła do ostatniej możliwej tury.",
	unattended: "Partia się zatrzymała, bo nikogo już nie było.",
	resigned: "Partia się skończyła, bo poddała się ostatnia osoba.",
};

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

const turnsIn = (count: number) => plural(count, "tura", "tury", "tur");
const afterTurns = (count: number) =>
	plural(count, "turze", "turach", "turach");
const tilesIn = (count: number) => plural(count, "pole", "pola", "pól");
const pointsIn = (count: number) =>
	plural(count, "punkt", "punkty", "punktów", "punktu");

export const replayWords: ReplayWords = {
	menuItems,
	title: "Powtórka",
	titleAt: (turn) => `${turn} · powtórka · Hexmarch`,
	turnOf: (turn, inAll) => `Tura ${turnNumber(turn)} z ${inAll}`,
	after: (turns) => `Po turze ${turns}`,
	over: "Koniec partii",
	wins: (name) => `Wygrywa ${name}`,
	nobodyWins: "Nikt nie został, więc nikt nie wygrywa",
	isAhead: (name) => `Prowadzi ${name}`,
	ends,
	lastTurn: "Ostatnia tura rozegrana.",
	wonByPoints: (points, turns) =>
		`${pointsIn(points)} po ${afterTurns(turns)}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "pole wystarczyło", "pola wystarczyły", "pól wystarczyło")} w turze ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${turnsIn(turns)}, ${plural(players, "gracz", "graczy", "graczy")}`,
	needsScript:
		"Aby obejrzeć partię tura po turze i ją sprawdzić, ta strona potrzebuje JavaScriptu. Poniżej widać, jak się skończyła.",
	loading: "Wczytujemy powtórkę…",
	failed:
		"Nie udało się wczytać tur tej partii. Poniżej widać, jak się skończyła; odśwież stronę, aby spróbować ponownie.",
	damaged:
		"Zapisu tej partii nie da się odtworzyć. Poniżej widać, jak się skończyła.",
	otherVersion:
		"Tę partię rozegrano według wersji zasad, której ta strona nie zna. Odśwież stronę, aby dostać nowszą.",

	chart: {
		name: "Ziemie w kolejnych turach",
		slider: "Tura",
		after: "Po turze",
		start: "Początek",
		leads: (name, tiles, percent) =>
			`Prowadzi ${name}: ${tilesIn(tiles)}, ${percent} mapy`,
		follows: (name, tiles) => `${name} ${tilesIn(tiles)}`,
		points: (name, points) => `${name} ${pointsIn(points)}`,
		nobody: "nikt nie ma ziem",
		needed: "Wystarczy do wygranej",
		table: "Ziemie w kolejnych turach w tabeli",
	},

	controls: {
		name: "Odtwarzanie",
		play: "Odtwórz",
		pause: "Pauza",
		back: "Turę wstecz",
		forward: "Turę dalej",
		first: "Na początek",
		last: "Na koniec",
		speed: "Szybkość",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Pokaż rozkazy",
	copy: "Kopiuj link",
	copied: "Skopiowano",
	notCopied: "Przeglądarka nie pozwoliła skopiować linku. Skopiuj go stąd:",
	copyHint: "Link do tej tury",
	analyse: "Analizuj",
	playOn: "Graj dalej stąd",
	download: "Pobierz",
	downloadHint: "Cała partia jako JSON",
	newGame: "Nowa partia",

	keys: {
		title: "Klawisze",
		close: "Zamknij",
		list: [
			["Spacja", "Odtwórz, pauza"],
			["← →", "Turę wstecz, dalej"],
			["Page ↑ ↓", "Na wykresie: dziesięć tur dalej, wstecz"],
			["Home, End", "Na początek, na koniec"],
			["+ −", "Szybciej, wolniej"],
			["O", "Pokaż lub ukryj rozkazy"],
			["N", "Pokazuj liczby, dopóki trzymasz"],
			["0", "Cała plansza"],
			["← ↑ → ↓", "Na planszy: ruch po polach"],
			["?", "Te klawisze"],
		],
	},

	proof: {
		title: "Sprawdź tę partię",
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
	},
};
