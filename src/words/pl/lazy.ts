/** The words of those parts of the game page that are loaded on first use, in Polish. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import {
	does,
	form,
	list,
	orders as ordersOf,
	plural,
	points as pointsOf,
	tiles as tilesOf,
} from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string, yours: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb, yours),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Cześć!"),
	goodLuck: said("Powodzenia!"),
	wellPlayed: said("Dobrze zagrane!"),
	thanks: said("Dzięki!"),
	sorry: said("Przepraszam!"),
	peace: said("Pokój?"),
	leader: said("Uwaga na lidera!"),
	goOn: said("Gramy dalej?"),
	goodGame: said("Dobra partia!"),
	again: said("Jeszcze raz?"),
	wave: done("Pomachaj", "macha", "Machasz"),
	bow: done("Ukłoń się", "kłania się", "Kłaniasz się"),
	laugh: done("Zaśmiej się", "śmieje się", "Śmiejesz się"),
	gasp: done("Zdziw się", "dziwi się", "Dziwisz się"),
	cheer: done("Wiwatuj", "wiwatuje", "Wiwatujesz"),
	sigh: done("Westchnij", "wzdycha", "Wzdychasz"),
};

const overReasons: Record<OverReason, string> = {
	won: "Wszyscy inni odpadli.",
	"turn-cap": "Ostatnia tura rozegrana.",
	unattended: "Partia się zatrzymała, bo nikogo już nie było.",
	resigned: "Partia się skończyła, bo ktoś się poddał.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Poddajesz partię.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave: "Pozostali grają dalej. Możesz wyjść: partia i tak się liczy.",
		toResult: "Pokaż wynik",
		allAsk:
			"Wynik pojawi się od razu, gdy poproszą o niego wszyscy, którzy odpadli i nadal oglądają.",
	},
	watching: "Oglądasz tę partię.",
	takeOver: {
		offer: "Dołącz do gry",
		text: "W pierwszych turach możesz przejąć miejsce prowadzącego bota. Wszystko, co ma, będzie twoje i grasz dalej od tego miejsca.",
		yes: "Przejmij miejsce bota",
	},
	leave: "Nowa partia",
	otherGames: (count) =>
		count === 1
			? "Czeka na ciebie inna partia"
			: form(count, {
					few: `Czekają na ciebie ${count} inne partie`,
					other: `Czeka na ciebie ${count} innych partii`,
				}),

	talk: {
		name: "Powiedz coś",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Ty" : name}: „${text}”`,
		mute: "Wycisz",
		muteHint: (name) => `Wycisz: ${name}`,
	},

	hints: {
		close: "Zamknij podpowiedź",
		lesson: "Pierwsza partia? Wypróbuj samouczek, to półtorej minuty.",
		lessonLink: "Naucz się, grając",
		attacked: (gain) =>
			`Ktoś atakuje twoje ziemie. Rozkaz na własne pole je broni: ${signed(gain)}.`,
		cutOff:
			"Pola odcięte od reszty twoich ziem przepadają. Dla bezpieczeństwa połącz je w dwóch miejscach.",
		town: (tile, points, orders) =>
			`Miasto ${tile} jest w zasięgu. Miasto daje ${pointsOf(points)} i o ${ordersOf(orders)} więcej na turę.`,
		townPays: (tile, points, taken) =>
			`Miasto ${tile} jest w zasięgu. Miasto daje ${pointsOf(points)} na turę, a zdobyte na innym graczu od razu jeszcze ${taken}.`,
		level: (level) =>
			`Poziom ${level}: masz teraz ${ordersOf(level)} na turę, a twoje ataki sięgają na ${tilesOf(level)}.`,
	},

	result: {
		wonByPoints: (points, turns) =>
			`${pointsOf(points)} po ${plural(turns, "turze", "turach", "turach")}.`,
		wonByLand: (tiles, turn) =>
			`${plural(tiles, "pole wystarczyło", "pola wystarczyły", "pól wystarczyło")} w turze ${turnNumber(turn)}.`,
		title: "Koniec partii",
		winner: (who) => (who.isYou ? "Wygrywasz!" : `Wygrywa ${who.name}`),
		yourPlace: (place, of) => `Kończysz na miejscu ${place} z ${of}`,
		ranking: "Klasyfikacja",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Twój ranking: ${rated}`,
		start: "Początek",
		after: (turns) => `Po turze ${turns}`,
		chart: "Ziemie w kolejnych turach",
		table: "Ziemie w kolejnych turach w tabeli",
		pointChart: "Punkty w kolejnych turach",
		pointTable: "Punkty w kolejnych turach w tabeli",
		again: "Zagraj ponownie",
		rematch: "Rewanż",
		joinRematch: "Dołącz do rewanżu",
		watchRematch: "Zobacz rewanż",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "chce" : "chcą"} rewanżu.`,
		youWantRematch: "Prosisz o rewanż.",
		newGame: "Nowa partia",
		replay: "Obejrzyj powtórkę",
		back: "Zobacz planszę",
	},

	keys: {
		title: "Klawisze",
		close: "Zamknij",
		together: [
			["← ↑ → ↓", "Ruch po polach"],
			["Home, End", "Pierwsze i ostatnie pole wiersza"],
			["Enter", "Zaplanuj rozkaz; ponownie, aby cofnąć"],
			["A, Shift + Enter", "Zaplanuj jeszcze jeden na to samo pole"],
			...Object.values(orderKeys),
			["U, Backspace", "Cofnij ostatni zaplanowany rozkaz albo koniec tury"],
			["E", "Zakończ turę: wydaj wszystkie zaplanowane rozkazy"],
			["N", "Pokazuj liczby, dopóki trzymasz"],
			["+ − 0", "Przybliż, oddal, cała plansza"],
			["Spacja, Escape", "Pomiń animację tury; zamknij kartę"],
			["S", "Jak szybko rozgrywa się tura"],
			["M", "Włącz lub wyłącz dźwięk"],
			["?", "Te klawisze"],
		],
		list: [
			["← ↑ → ↓", "Ruch po polach"],
			["Home, End", "Pierwsze i ostatnie pole wiersza"],
			["Enter", "Zaplanuj rozkaz; ponownie, aby wydać"],
			["C", "Wydaj wszystkie zaplanowane rozkazy"],
			...Object.values(orderKeys),
			["U, Backspace", "Cofnij ostatni zaplanowany rozkaz"],
			["E", "Zakończ turę"],
			["N", "Pokazuj liczby, dopóki trzymasz"],
			["+ − 0", "Przybliż, oddal, cała plansza"],
			["Spacja, Escape", "Pomiń animację tury; zamknij kartę"],
			["S", "Jak szybko rozgrywa się tura"],
			["M", "Włącz lub wyłącz dźwięk"],
			["?", "Te klawisze"],
		],
	},
};
