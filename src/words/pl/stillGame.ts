/** The words of a game as the server writes it: its board and its page, in Polish. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { counted, percent, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, "pole", "pola", "pól");

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa ${whole(cols)} na ${whole(rows)} pól, ${
				turnsPlayed === 0
					? "przed pierwszą turą"
					: `po ${counted(turnsPlayed, "turze", "turach", "turach")}`
			}`,
		seat: (name, count, share) =>
			`${name} ma ${tiles(count)}, ${percent(share)} mapy.`,
		free: (count) =>
			count === 0 ? "Żadne pole nie jest wolne." : `Wolne: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Tura ${whole(turnNumber(turn))}${inAll === null ? "" : ` z ${whole(inAll)}`}`,
		lobbyTitle: "Czekamy na początek",
		phases: {
			waiting: "Nowi gracze wybierają, gdzie zaczną.",
			collecting: "Wszyscy wydają rozkazy.",
		},
		lobby: (taken, all) =>
			`Partia jeszcze się nie zaczęła: zajęte ${whole(taken)} z ${counted(all, "miejsca", "miejsc", "miejsc")}.`,
		leads: (name, count, share) =>
			`Prowadzi ${name}: ${tiles(count)}, ${percent(share)} mapy.`,
		nobodyLeads: "Nikt jeszcze nie ma ziem.",
		leadsByPoints: (name, points) =>
			`Prowadzi ${name}: ${counted(points, "punkt", "punkty", "punktów")}.`,
		toWin: (count) => `Do wygranej potrzeba: ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "Ostatnia tura: wygrywa najwięcej punktów."
				: `Jeszcze ${counted(turns, "tura", "tury", "tur")}: wygrywa najwięcej punktów.`,
		needsScript:
			"Do gry ta strona potrzebuje JavaScriptu, który jest wyłączony albo się nie wczytał. Mapa poniżej pokazuje partię z chwili otwarcia strony.",
		reload: "Odśwież stronę",
		playedOn: (turn, names) =>
			`Dalszy ciąg od tury ${whole(turnNumber(turn))} ${names.length === 0 ? "innej partii" : `partii graczy ${list(names)}`}`,
		unrated: "Nie liczy się do rankingu.",
		seats: "Gracze",
		columns: {
			rank: "Miejsce",
			player: "Gracz",
			points: "Punkty",
			level: "Poziom",
			land: "Ziemie",
			share: "Udział",
		},
		emptySeat: "Puste miejsce",
		you: "ty",
		bots: botKinds,
		absent: "jeszcze nie w grze",
		dead: "poza grą",
		resigned: "poddane, dalej gra bot",
		gaveUp: "poddane",
	},
};
