/** The words of players' pages, of finished games and of ratings, in Polish. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { of } from "./grammar.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE = 60 * 1000;
const ago = /* @__PURE__ */ agoIn("pl");

const games = (count: number) => counted(count, "partia", "partie", "partii");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE ? "przed chwilą" : ago(ms)),

	botAccount: "konto bota",

	rating: {
		families: { march: "Marsz", classic: "Klasyczna", free: "Swobodna" },
		// Ratings have no thousands separator, as after a game.
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, plus minus ${give}`,
		range: (least, most) => `od ${least} do ${most}`,
		firstGuess: "pierwsze przybliżenie",
		doubt: "?",
		games: (count) =>
			counted(
				count,
				"partia rankingowa",
				"partie rankingowe",
				"partii rankingowych",
			),
		byBots: "Na razie tylko partie z botami",
		graph: ({ first, last, most, least }, from, to) =>
			`Od ${first} (${from}) do ${last} (${to}), między ${least} a ${most}`,
		table: "Ostatnie zmiany w tabeli",
		columns: { date: "Data", rating: "Ranking", change: "Zmiana" },
	},

	past: {
		won: (name) => `Wygrywa ${name}`,
		first: (name) => `Na pierwszym miejscu ${name}`,
		over: {
			won: "Koniec",
			"turn-cap": "Koniec przed czasem",
			unattended: "Koniec przed czasem, bo nikt nie grał",
			resigned: "Wszyscy się poddali",
		},
		place: (place, of) =>
			place === 1
				? `Wygrana, 1. miejsce z ${whole(of)}`
				: `${whole(place)}. miejsce z ${whole(of)}`,
		more: (persons) => `jeszcze ${whole(persons)}`,
		bots: (count) => counted(count, "bot", "boty", "botów"),
		turns: (count) => counted(count, "tura", "tury", "tur"),
		points: (count) => counted(count, "punkt", "punkty", "punktów"),
		older: "Starsze partie",
		latest: "Wróć do najnowszych",
		rating: "Ranking",
		onlyYou: "widzisz to tylko ty",
		onlyPlayers: "widzą to tylko gracze tej partii",
		playedOn: (turn) => `dalszy ciąg od tury ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Zakończone partie",
		empty:
			"Nie masz jeszcze zakończonej partii. Gdy ją rozegrasz, możesz ją tu obejrzeć.",
		all: "Twoja strona ze wszystkimi twoimi partiami",
		everybodys: "Zakończone partie wszystkich",
	},

	filters: {
		all: "Wszystkie",
		ruleset: { label: "Tryb" },
		company: { label: "Przeciwnicy", people: "Ludzie", bots: "Same boty" },
		outcome: { label: "Wynik", won: "Wygrane", lost: "Niewygrane" },
	},

	history: {
		title: "Zakończone partie",
		lead: "Zakończone partie publiczne, od najnowszej. Każdą można obejrzeć.",
		leadOwn:
			"Zakończone partie publiczne i wszystkie twoje, od najnowszej. Każdą można obejrzeć.",
		empty:
			"Żadna partia publiczna jeszcze się nie skończyła. Zagraj, a twoja tu będzie.",
		emptyFiltered: "Żadna partia nie pasuje do tego wyboru.",
	},

	leaderboard: {
		title: "Najlepsi gracze",
		lead: "O miejscu decyduje dolna granica rankingu: tyle gracz prawie na pewno ma. Dopóki grasz mało, jest niższa od twojego rankingu, więc warto grać dalej. Liczą się tylko partie z innymi kontami, a z tym samym graczem trzy w tygodniu.",
		botsLead:
			"Boty z kontem, ułożone tak jak ludzie, według partii ze wszystkimi: z innymi botami i z ludźmi. Wygrane i przegrane z botami prawie nie zmieniają rankingu ludzi.",
		kinds: "Kto gra",
		people: "Ludzie",
		bots: "Boty",
		families: "Tryby",
		columns: {
			rank: "Miejsce",
			player: "Gracz",
			sure: "Co najmniej",
			rating: "Ranking",
			range: "Zakres",
			games: "Partie",
		},
		you: "ty",
		empty:
			"Nikogo tu jeszcze nie ma. Zagraj z innym kontem, a pierwsze miejsce będzie twoje.",
		more: "Dalsze miejsca",
		top: "Wróć na początek",
		own: {
			rank: (rank, points, give) =>
				`Masz miejsce ${whole(rank)}, ranking ${points} ± ${give}.`,
			far: (points, give) => `Masz ${points} ± ${give}.`,
			guest: (points, give) =>
				`Masz ${points} ± ${give}. Z kontem zajmiesz też miejsce i zachowasz partie oraz ranking.`,
			byBots: (points, give) =>
				`Masz ${points} ± ${give} z partii z botami. Miejsce da ci pierwsza partia z innym kontem.`,
			register: "Załóż konto",
		},
	},

	profile: {
		since: (month) => `Tutaj od: ${month}`,
		account: "Twoje konto",
		own: "Twoja strona i twoje partie",
		ratings: "Rankingi",
		unrated: "Jeszcze żadnej partii rankingowej.",
		unratedOwn:
			"Jeszcze żadnej partii rankingowej. Rozegraj partię do końca, a twój ranking tu będzie.",
		games: "Partie",
		onlyPublic: "Inni widzą tylko partie publiczne.",
		empty: "Jeszcze żadnej zakończonej partii.",
		emptyPublic: "Jeszcze żadnej partii publicznej.",
		record: "Bilans",
		publicRecord: "Bilans partii publicznych",
		withPeople: "Z ludźmi",
		withBots: "Tylko z botami",
		tally: (count, won) => `${games(count)}, wygrane: ${whole(won)}`,
		you: "Przeciw tobie",
		meetings: (count, ahead) =>
			`${counted(count, "wspólna partia", "wspólne partie", "wspólnych partii")}, wyżej jesteś w ${whole(ahead)}`,
		opponents: "Najczęstsi przeciwnicy",
		columns: { name: "Gracz", games: "Partie", ahead: "Wyżej" },
		aheadHint: (name) => `Wyżej: partie z lepszym miejscem ${of(name)}.`,
		leaderboard: "Najlepsi gracze",
		notFound: {
			title: "Nie ma takiego gracza",
			heading: "Nikt nie gra pod tą nazwą",
			text: "W nazwie może być błąd albo konto zostało usunięte. Goście nie mają własnej strony.",
			back: "Zobacz najlepszych graczy",
		},
	},
};
