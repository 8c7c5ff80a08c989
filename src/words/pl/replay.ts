/** The words of the replay of a finished game, in Polish. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Wszyscy inni odpadli.",
	"turn-cap": "Partia doszła do ostatniej możliwej tury.",
	unattended: "Partia się zatrzymała, bo nikogo już nie było.",
	resigned: "Partia się skończyła, bo ktoś się poddał.",
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
	youWin: "Wygrywasz",
	nobodyWins: "Nikt nie został, więc nikt nie wygrywa",
	isAhead: (name) => `Prowadzi ${name}`,
	youAreAhead: "Prowadzisz",
	ends,
	youGaveUp: "Poddajesz partię.",
	lastTurn: "Ostatnia tura rozegrana.",
	wonByPoints: (points, turns) =>
		`${pointsIn(points)} po ${afterTurns(turns)}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "pole wystarczyło", "pola wystarczyły", "pól wystarczyło")} w turze ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${turnsIn(turns)}, ${plural(players, "gracz", "graczy", "graczy")}`,
	loading: "Wczytujemy powtórkę…",
	failed:
		"Nie udało się wczytać tur tej partii. Poniżej widać, jak się skończyła; odśwież stronę, aby spróbować ponownie.",
	damaged:
		"Zapisu tej partii nie da się odtworzyć. Poniżej widać, jak się skończyła.",
	otherVersion:
		"Tę partię rozegrano według wersji zasad, której ta strona nie zna. Odśwież stronę, aby dostać nowszą.",

	chart: {
		slider: "Tura",
		leads: (name, tiles, percent) =>
			`Prowadzi ${name}: ${tilesIn(tiles)}, ${percent} mapy`,
		follows: (name, tiles) => `${name} ${tilesIn(tiles)}`,
		points: (name, points) => `${name} ${pointsIn(points)}`,
		nobody: "nikt nie ma ziem",
		needed: "Wystarczy do wygranej",
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
	embed: "Kopiuj kod do osadzenia",
	analyse: "Analizuj",
	playOn: "Graj dalej stąd",

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

	verify: "Sprawdź tę partię",
};
