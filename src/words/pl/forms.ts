/** The words of the forms that begin a game, in Polish. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const span = (seconds: number) => {
	if (seconds >= DAY_S) return counted(seconds / DAY_S, "dzień", "dni", "dni");
	if (seconds >= HOUR_S)
		return counted(seconds / HOUR_S, "godzina", "godziny", "godzin");
	return seconds % MINUTE_S === 0
		? counted(seconds / MINUTE_S, "minuta", "minuty", "minut")
		: counted(seconds, "sekunda", "sekundy", "sekund");
};

export const formsWords: FormsWords = {
	options: "Boty po twojemu",
	optionsHint: "Zmień planszę, boty albo zasady",
	playWithThese: "Graj z tymi opcjami",
	hasProblems: "Coś poniżej wymaga poprawki:",

	ruleset: {
		label: "Gra",
		help: "Marsz jest krótki: kończy się po ustalonej liczbie tur.",
		choices: {
			march: "Marsz: nasza własna gra, z końcem na horyzoncie",
			"turn-by-turn": "Klasyczna: pełna gra, do połowy mapy",
			"free-neighbor": "Swobodna: zdobywaj pola obok swoich, tura co sekundę",
			"free-full": "Wolna amerykanka: zdobywaj pola wszędzie, tura co sekundę",
		},
	},
	board: {
		label: "Plansza",
		help: "Kolumny na wiersze. Im więcej pól, tym dłuższa partia.",
		sizes: {
			"7x7": "Maleńka, 7 × 7: krótki pojedynek",
			"9x7": "Bardzo mała, 9 × 7: pojedynek",
			"11x9": "Mała, 11 × 9",
			"17x9": "Średnia, 17 × 9",
			"25x20": "Duża, 25 × 20",
			"40x30": "Ogromna, 40 × 30",
		},
		own: "Własny rozmiar",
	},
	cols: { label: "Kolumny" },
	rows: { label: "Wiersze" },
	range: (least, most) => `Od ${whole(least)} do ${whole(most)}.`,
	map: {
		label: "Mapa",
		help: "Losowana od nowa do każdej partii, możliwie równa dla wszystkich.",
		choices: mapChoices,
	},
	bots: {
		label: "Boty",
		help: "Ile ich gra przeciw tobie.",
	},
	strength: {
		label: "Siła botów",
		help: "Różna daje ci po kolei jednego z każdej siły.",
		ladder: "Według siły",
		characters: "Według charakteru",
		choices: strengths,
	},
	botAccounts: {
		label: "Boty z kontem",
		help: "Programy innych graczy, oznaczone jako boty.",
		choices: { no: "Nie mogą dołączyć", yes: "Mogą dołączyć" },
	},
	end: {
		label: "Koniec partii",
		help: "Marsz kończy się po ustalonej liczbie tur, a wygrywa najwięcej punktów.",
		all: "Każda gra",
		others: "Klasyczna i swobodne",
		choices: {
			ruleset: "Jak w grze wybranej wyżej",
			"turn-limit": "Po ustalonej liczbie tur",
			"half-map": "Gdy ktoś ma połowę mapy",
			"full-map": "Gdy ktoś ma całą mapę",
			endless: "Nigdy",
		},
	},
	turns: {
		label: "Tury",
		help: "Liczy się tylko, gdy partia kończy się po ustalonej liczbie tur.",
	},
	tempo: {
		label: "Szybkość",
		help: "Gdzie liczy się szybkość, pierwszy rozkaz jest najsilniejszy, a ostatni o połowę słabszy.",
		choices: {
			ruleset: "Jak w grze wybranej wyżej",
			even: "Nie liczy się",
			speed: "Liczy się",
		},
	},
	plans: {
		label: "Plany",
		help: "Tajne rozkazy są ukryte do końca tury.",
		choices: {
			ruleset: "Jak pasuje do gry",
			sealed: "Tajne",
			open: "Jawne dla wszystkich",
		},
	},
	events: {
		label: "Pioruny, trzęsienia ziemi i spadające punkty",
		help: "Od czasu do czasu, gdy partia już się rozkręci.",
		choices: { on: "Tak", off: "Nie" },
	},
	clock: {
		label: "Zegar",
		help: "Bez zegara tura kończy się, gdy ją zakończysz.",
		none: "Bez zegara",
	},
	time: (seconds) => `${span(seconds)} na turę`,

	access: {
		label: "Kto może dołączyć",
		help: "W obu przypadkach dostaniesz link do wysłania.",
		choices: {
			public: "Każdy, z listy partii albo przez link",
			link: "Tylko osoby, które mają link",
		},
	},
	seats: {
		label: "Gracze",
		range: (most, mostFree) =>
			`Razem z tobą. Od 2 do ${whole(most)}, w grach swobodnych do ${whole(mostFree)}. Na małych planszach mniej.`,
	},
	fill: {
		label: "Puste miejsca",
		help: "Co dzieje się z miejscami, których nikt nie zajął.",
		choices: fillChoices,
	},
	start: {
		label: "Początek partii",
		help: "Zawsze możesz zacząć wcześniej.",
		choices: {
			full: "Gdy będzie komplet albo gdy zdecyduję",
			"10": "Automatycznie po 10 sekundach",
			"60": "Automatycznie po 1 minucie",
			"300": "Automatycznie po 5 minutach",
		},
	},
	watch: {
		label: "Kto może oglądać",
		help: "Rozkazy są ukryte przed widzami tak samo jak przed graczami.",
		choices: { anyone: "Każdy", players: "Tylko gracze" },
	},
	pace: {
		label: "Tempo",
		help: "Tura kończy się wcześniej, gdy zakończą ją wszyscy. Gry swobodne mają turę co sekundę.",
		live: "Na żywo, wszyscy przy stole",
		correspondence: "Korespondencyjnie, kiedy masz czas",
	},

	problems: {
		unknown_choice: "Nie ma takiej możliwości. Wybierz coś z listy.",
		not_a_number: "Tu potrzebna jest liczba całkowita, na przykład 5.",
		bad_board: "Wpisz planszę jako kolumny x wiersze, na przykład 17x9.",
		cols_range: (least, most) =>
			`Plansza ma od ${whole(least)} do ${whole(most)} kolumn.`,
		rows_range: (least, most) =>
			`Plansza ma od ${whole(least)} do ${whole(most)} wierszy.`,
		bots_range: (most) => `W tej grze może być od 1 do ${whole(most)} botów.`,
		bots_board: (most) =>
			most < 1
				? "Na tej planszy nie ma miejsca na boty. Wybierz większą."
				: `Na tej planszy jest miejsce najwyżej na ${counted(most, "bota", "boty", "botów")}. Wybierz mniej albo większą planszę.`,
		seats_range: (most) => `W tej grze może być od 2 do ${whole(most)} graczy.`,
		seats_board: (most) =>
			`Na tej planszy jest miejsce najwyżej na ${counted(most, "gracza", "graczy", "graczy")}. Wybierz mniej albo większą planszę.`,
		turns_range: (least, most) =>
			`Ta partia trwa od ${whole(least)} do ${whole(most)} tur.`,
		end_points:
			"Marsz kończy się po ustalonej liczbie tur. Wybierz to albo inną grę.",
		pace_range:
			"Tura trwa od 5 sekund do 3 minut albo od 1 godziny do 3 dni. Wybierz coś z listy.",
	},
};
