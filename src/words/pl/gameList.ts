/** The words of the lists of games, in Polish; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, of, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("pl");

const persons = (count: number) => counted(count, "osoba", "osoby", "osób");

export const gameListWords: GameListWords = {
	title: "Partie",
	heading: "Znajdź partię",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "Nikogo innego teraz tu nie ma."
			: `Tutaj: ${persons(online)}, ${playing === 0 ? "nikt nie gra" : `w grze: ${whole(playing)}`}.`,
	playNow: "Graj teraz",
	playNowHint: "Zacznie się w ciągu dziesięciu sekund.",
	create: "Utwórz partię",
	regions: {
		label: "Regiony",
		americas: "Ameryki",
		europe: "Europa i Afryka",
		asia: "Azja i Oceania",
	},
	games: (count) => counted(count, "partia", "partie", "partii"),
	unavailable:
		"Lista tego regionu jest teraz niedostępna. Nadal możesz grać: naciśnij „Graj teraz” albo spróbuj za chwilę.",
	open: {
		title: "Otwarte partie",
		empty:
			"Żadna partia nie czeka teraz na graczy. Naciśnij „Graj teraz”, aby ją otworzyć, w towarzystwie botów, dopóki ktoś nie przyjdzie.",
	},
	running: {
		title: "W toku",
		empty: "W tym regionie nikt teraz nie gra.",
	},
	live: {
		on: "Na żywo",
		lost: "Utracono połączenie. Próbujemy ponownie…",
		stale: "Ta lista nie jest na żywo. Odśwież stronę, aby zobaczyć aktualną.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marsz",
			"turn-by-turn": "Klasyczna",
			"free-neighbor": "Swobodna",
			"free-full": "Wolna amerykanka",
		},
		hosted: (name) => `Partia ${of(name)}`,
		hostless: "Partia bez gospodarza",
		led: (name) => `Prowadzi ${name}`,
		ledByNobody: "Same boty",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} pól`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} na turę`,
		noClock: "bez zegara",
		speed: "liczy się szybkość",
		openPlans: "jawne plany",
		openToBots: "otwarta dla botów",
		taken: (taken, seats) =>
			`Zajęte ${whole(taken)} z ${counted(seats, "miejsca", "miejsc", "miejsc")}`,
		botsFill: "resztę uzupełnią boty",
		players: (people, bots) =>
			phrases([
				persons(people),
				...(bots > 0 ? [counted(bots, "bot", "boty", "botów")] : []),
			]),
		watching: (count) => counted(count, "widz", "widzów", "widzów"),
		turn: (turn) => `Tura ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Początek za ${span(ms)}`,
		beginning: "Zaczyna się…",
		beginsWhenFull: "Początek przy komplecie",
		join: "Dołącz",
		watch: "Oglądaj",
		gone: "Koniec",
	},

	own: {
		title: "Twoje partie",
		heading: "Twoje partie",
		waiting: (count) =>
			count === 0
				? "Żadna z nich na ciebie nie czeka."
				: `${counted(count, "partia czeka", "partie czekają", "partii czeka")} na ciebie.`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join(", ")} i jeszcze ${whole(more)}`,
		all: (count) => `Pokaż wszystkie partie (${whole(count)})`,
		alone: "Jeszcze nikogo innego",
		yourTurn: "Twoja kolej",
		others: "Czekanie na innych",
		notBegun: "Jeszcze nie rozpoczęta",
		left: (ms) => `jeszcze ${span(ms)}`,
		play: "Graj",
		look: "Zobacz",
		empty: "Nie bierzesz udziału w żadnej partii. Jedno kliknięcie i grasz.",
		more: "Zobacz listę partii",
		lost: "Nie udało się odświeżyć listy. Spróbujemy ponownie.",
	},
};
