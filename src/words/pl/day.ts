/** The words of the day's march, its ranking and its past days, in Polish. */
import type { DayWords } from "../en/day.ts";
import { pluralIn } from "../pluralIn.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const form = /* @__PURE__ */ pluralIn("pl");
const pointsOf = (count: number) =>
	form(count, {
		one: "punkt",
		few: "punkty",
		many: "punktów",
		other: "punktu",
	});
const daysOf = (count: number) => counted(count, "dzień", "dni", "dni");

export const dayWords: DayWords = {
	title: "Marsz dnia",
	short: "Marsz dnia",
	lead: (turns) =>
		`Jedna mała partia dziennie, ta sama dla wszystkich. Zobacz, o ile wyprzedzisz boty po ${counted(turns, "turze", "turach", "turach")}.`,
	about: (date) =>
		`Marsz dnia (${date}): jedna mała partia, ta sama dla wszystkich. O ile wyprzedzisz boty?`,
	yourSeat: "Ty",

	facts: {
		label: "Ten marsz",
		map: "Mapa",
		maps: mapNames,
		players: "Gracze",
		length: "Długość",
		turns: (turns, minutes) =>
			`${counted(turns, "tura", "tury", "tur")}, około ${counted(minutes, "minuty", "minut", "minut")}`,
	},

	now: {
		play: "Graj na wynik",
		playHint: (minutes) =>
			`Masz jedną próbę, która się liczy. Zaczyna się z chwilą naciśnięcia i musi się skończyć w ciągu ${counted(minutes, "minuty", "minut", "minut")}. Potem możesz grać ponownie, ile chcesz.`,
		goOn: "Graj dalej",
		goOnHint: (minutes) =>
			`Twoja próba trwa. Liczy się, jeśli skończy się w ciągu ${counted(minutes, "minuty", "minut", "minut")}.`,
		again: "Zagraj ponownie, bez wyniku",
		missed:
			"Twoja próba nie skończyła się na czas, więc nie ma wyniku. Jutrzejszy marsz to nowa szansa.",
		past: "Ten dzień minął: w jego marsz można jeszcze zagrać, ale bez wyniku.",
		playPast: "Zagraj ten marsz",
		needsScript:
			"Do gry ta strona potrzebuje JavaScriptu, który jest wyłączony albo się nie wczytał.",
		next: (hours, minutes) =>
			hours === 0
				? `Następny marsz za ${whole(minutes)} min.`
				: `Następny marsz za ${whole(hours)} godz. ${whole(minutes)} min.`,
	},

	result: {
		label: "Twój wynik",
		ahead: (points) => `${pointsOf(points)} przed najlepszym botem`,
		behind: (points) => `${pointsOf(points)} za najlepszym botem`,
		level: "remis z najlepszym botem",
		details: (points, tiles) =>
			`${whole(points)} ${pointsOf(points)} i ${counted(tiles, "pole", "pola", "pól")} na koniec`,
		rank: (rank, of) =>
			`Miejsce ${whole(rank)} na ${counted(of, "konto", "konta", "kont")}`,
		guestRank: (rank, of) =>
			`Miejsce ${whole(rank)} na ${counted(of, "gościa", "gości", "gości")}`,
		register:
			"Z kontem trafiasz do klasyfikacji kont i zachowujesz swoją serię.",
		streak: (days) => `${daysOf(days)} z rzędu`,
		watch: "Obejrzyj swoją partię",
	},

	ranking: {
		title: "Klasyfikacja",
		kinds: { accounts: "Konta", guests: "Goście" },
		columns: {
			rank: "Miejsce",
			player: "Gracz",
			lead: "Przewaga",
			turns: "Tury",
			land: "Ziemie",
			streak: "Dni z rzędu",
		},
		you: "ty",
		emptyToday:
			"Nikt nie ma tu jeszcze wyniku. Zagraj dzisiejszy marsz, a twój będzie pierwszy.",
		empty: "Tego dnia nikt nie miał tu wyniku.",
		own: "Twoje miejsce",
		more: "Dalsze miejsca",
		top: "Wróć na początek",
		order:
			"Wyżej jest większa przewaga; przy równej mniej tur, a potem większe ziemie.",
	},

	best: {
		title: "Najlepsza partia",
		yesterday: "Najlepsza partia wczoraj",
		text: (name, lead) => `${name}, przewaga ${lead}`,
		watch: "Obejrzyj",
		none: "Tego dnia nikt nie dograł do końca.",
		nobody: "Gracz, którego już nie ma",
	},

	proof: {
		title: "Mapę wyznacza los, nikt jej nie wybiera",
		text: "Każdy dzień ma klucz, a klucz decyduje o mapie, botach i całym losie. SHA-256 klucza danego dnia to klucz dnia poprzedniego, więc od publikacji pierwszego nie można było wybrać żadnego klucza. Dzień przed marszem publikujemy SHA-256 wszystkiego, co w nim jest.",
		commitment: "Opublikowano o tym marszu dzień wcześniej",
		tomorrow: "Opublikowano o jutrzejszym marszu",
		key: "Jego klucz",
		noKey: "pokażemy, gdy dzień minie",
		before: "Klucz dnia poprzedniego",
		first: "Opublikowano przed pierwszym dniem",
		isNext: "SHA-256 jego klucza to klucz dnia poprzedniego.",
	},

	past: {
		title: "Minione dni",
		lead: "Marsz każdego dnia, jego klasyfikacja i najlepsza partia. W każdy można jeszcze zagrać, bez wyniku.",
		empty: "To pierwszy dzień. Jutro będzie tu dzisiejszy marsz.",
		columns: {
			day: "Dzień",
			map: "Mapa",
			best: "Największa przewaga",
			own: "Twoja",
		},
		notPlayed: "bez gry",
		older: "Starsze dni",
		latest: "Wróć do najnowszych",
		today: "Dzisiejszy marsz",
		before: "Dzień wcześniej",
		after: "Dzień później",
	},

	home: {
		title: "Marsz dnia",
		text: "Jedna mała partia, dziś ta sama dla wszystkich. Liczy się jedna próba.",
		done: (lead) => `Twój dzisiejszy wynik: ${lead}`,
		underWay: "Twoja próba trwa.",
		streak: (days) => `na razie ${daysOf(days)} z rzędu`,
		open: "Dzisiejszy marsz",
	},
};
