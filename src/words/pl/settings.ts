/** The settings of a game in plain words, in Polish. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { NB, plural, turns as turnsOf } from "./grammar.ts";
import { mapNames } from "./maps.ts";

const COUNTS = [
	"",
	"Jeden gracz",
	"Dwóch graczy",
	"Trzech graczy",
	"Czterech graczy",
];

const players = (count: number) => COUNTS[count] ?? `${count} graczy`;

const afterTurns = (count: number) =>
	plural(count, "turze", "turach", "turach");

export const settingsWords: SettingsWords = {
	needsScript:
		"Miejsce możesz zająć bez JavaScriptu, ale do gry jest potrzebny. Ta strona pokazuje, kto tu był w chwili jej otwarcia.",
	title: "Partia",
	all: "Wszystkie ustawienia",
	summary: {
		live: (turns, turn, minutes) =>
			`${turnsOf(turns)} po ${turn}: najwyżej ${plural(minutes, "minuta", "minuty", "minut")}.`,
		slow: (turns, turn) => `${turnsOf(turns)}, na każdą masz ${turn}.`,
		turns: (turns) => `${turnsOf(turns)} bez zegara: każda trwa, ile chcesz.`,
		each: (turn) => `Tura trwa ${turn}.`,
		players: (count, board) => `${players(count)}, plansza: ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} na otwartej równinie.`,
			island: (count) => `${players(count)} na wyspie.`,
			ring: (count) => `${players(count)} wokół jeziora.`,
			twins: (count) =>
				`${players(count)} w dwóch krainach z nielicznymi przejściami.`,
			archipelago: (count) => `${players(count)} na archipelagu.`,
		},
		wins: {
			endless: () => "Gra się, dopóki masz ochotę.",
			"turn-limit": () => "Wygrywa najwięcej ziem.",
			points: () => "Miasta dają punkty, a wygrywa najwięcej punktów.",
			"full-map": () => "Wygrywa, kto ma całą mapę.",
			"half-map": () => "Wygrywa, kto ma połowę mapy.",
			"falling-share": () =>
				"Wygrywa pewna część mapy, z każdą turą coraz mniejsza.",
		},
	},
	labels: {
		mode: "Gra",
		board: "Plansza",
		map: "Mapa",
		pace: "Tura",
		end: "Koniec",
		tempo: "Szybkość",
		plans: "Rozkazy",
		events: "Los",
		access: "Kto może grać",
		fill: "Na pustych miejscach",
		botAccounts: "Boty z kontem",
		watch: "Kto może oglądać",
	},
	modes: {
		march: "Marsz: nasza własna gra, z końcem na horyzoncie",
		"turn-by-turn": "Klasyczna: pełna gra",
		"free-neighbor": "Swobodna: zdobywaj pola obok swoich, wszyscy naraz",
		"free-full": "Wolna amerykanka: zdobywaj pola wszędzie, wszyscy naraz",
	},
	board: (cols, rows) => `${cols} × ${rows} pól`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} pól`,
	example: "Przykład: mapa jest losowana na początku partii.",
	exampleTitle: "Przykład mapy",
	// Short units, which are the same in every case.
	seconds: (count) => `${count}${NB}s`,
	minutes: (count) => `${count}${NB}min`,
	hours: (count) => `${count}${NB}godz.`,
	days: (count) => plural(count, "dzień", "dni", "dni"),
	noClock: "Dopóki wszyscy jej nie zakończą",
	atMost: (time) => `najwyżej ${time}`,
	ends: {
		endless: () => "Nigdy sam z siebie",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Po jednej turze: wygrywa najwięcej ziem"
				: `Po ${afterTurns(turnNumber(turn))}: wygrywa najwięcej ziem`,
		points: ({ turns }) => `Po ${afterTurns(turns)}: wygrywa najwięcej punktów`,
		"full-map": () => "Gdy ktoś ma całą mapę",
		"half-map": () => "Gdy ktoś ma połowę mapy",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Gdy ktoś ma ${startPercent}% mapy; po turze ${turnNumber(fallsAfterTurn)} co turę wystarczy o ${percentPerTurn}% mniej`,
	},
	tempo: {
		even: "Nie liczy się: nie spiesz się",
		speed: "Liczy się: pierwsze rozkazy są najsilniejsze",
	},
	plans: {
		sealed: "Tajne do końca tury",
		open: "Jawne dla wszystkich od razu po wydaniu",
	},
	events: {
		on: (turn) =>
			`Pioruny, trzęsienia ziemi i spadające punkty od tury ${turnNumber(turn)}`,
		off: "Spokój: bez piorunów i trzęsień ziemi",
	},
	access: {
		solo: "Tylko ty",
		link: "Każdy, kto ma link",
		public: "Wszyscy: jest na liście otwartych partii",
	},
	fills,
	botAccounts: "Mogą dołączyć",
	watch: { anyone: "Każdy, kto ma link", nobody: "Tylko gracze" },
};
