/** The words of players' pages, of finished games and of ratings, in Italian. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("it");

const gamesOf = (count: number) => counted(count, "partita", "partite");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "proprio ora" : ago(ms)),

	botAccount: "account di bot",

	rating: {
		families: { march: "Marcia", classic: "Classico", free: "Libero" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, ${give} in più o in meno`,
		range: (least, most) => `da ${least} a ${most}`,
		firstGuess: "una prima stima",
		doubt: "?",
		games: (count) =>
			counted(count, "partita con punteggio", "partite con punteggio"),
		byBots: "Finora solo partite contro bot",
		graph: ({ first, last, most, least }, from, to) =>
			`Da ${first} (${from}) a ${last} (${to}), tra ${least} e ${most}`,
		table: "Gli ultimi cambiamenti in tabella",
		columns: { date: "Data", rating: "Punteggio", change: "Variazione" },
	},

	past: {
		won: (name) => `Ha vinto ${name}`,
		first: (name) => `${name} al primo posto`,
		over: {
			won: "Finita",
			"turn-cap": "Finita in anticipo",
			unattended: "Finita in anticipo, perché nessuno giocava",
			resigned: "Hanno abbandonato tutti",
		},
		place: (place, of) =>
			place === 1
				? `Vinta, 1º su ${whole(of)}`
				: `${whole(place)}º su ${whole(of)}`,
		more: (persons) =>
			persons === 1 ? `${whole(persons)} altro` : `altri ${whole(persons)}`,
		bots: (count) => counted(count, "bot", "bot"),
		turns: (count) => counted(count, "turno", "turni"),
		points: (count) => counted(count, "punto", "punti"),
		older: "Partite precedenti",
		latest: "Torna alle ultime",
		rating: "Punteggio",
		onlyYou: "lo vedi solo tu",
		onlyPlayers: "la vedono solo i suoi giocatori",
		playedOn: (turn) => `continuata dal turno ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Partite finite",
		empty:
			"Non hai ancora finito una partita. Quando ne finisci una, puoi riguardarla qui.",
		all: "La tua pagina, con tutte le tue partite",
		everybodys: "Le partite finite di tutti",
	},

	filters: {
		all: "Tutte",
		ruleset: { label: "Modalità" },
		company: { label: "Contro", people: "Persone", bots: "Solo bot" },
		outcome: { label: "Risultato", won: "Vinte", lost: "Non vinte" },
	},

	history: {
		title: "Partite finite",
		lead: "Partite pubbliche già finite, prima le ultime. Si possono riguardare tutte.",
		leadOwn:
			"Partite pubbliche già finite, e tutte le tue, prima le ultime. Si possono riguardare tutte.",
		empty: "Nessuna partita pubblica è ancora finita. Giocane una, e sarà qui.",
		emptyFiltered: "Nessuna partita corrisponde a questa scelta.",
	},

	leaderboard: {
		title: "Classifica",
		lead: "La classifica segue il punteggio che i giocatori hanno quasi certamente come minimo. È inferiore al loro punteggio finché hanno giocato poco, quindi conviene continuare a giocare. Contano solo le partite con altri account, e con lo stesso giocatore tre alla settimana.",
		botsLead:
			"I bot con un account, in classifica come le persone, per le loro partite con tutti: altri bot e persone. Ciò che una persona vince o perde contro di loro cambia appena il suo punteggio.",
		kinds: "Chi gioca",
		people: "Persone",
		bots: "Bot",
		families: "Modalità",
		columns: {
			rank: "Pos.",
			player: "Giocatore",
			sure: "Almeno",
			rating: "Punteggio",
			range: "Margine",
			games: "Partite",
		},
		you: "tu",
		empty:
			"Qui non c’è ancora nessuno. Gioca una partita con un altro account, e la prima posizione è tua.",
		more: "Altre posizioni",
		top: "Torna in cima",
		own: {
			rank: (rank, points, give) =>
				`La tua posizione: ${whole(rank)}, con ${points} ± ${give}.`,
			far: (points, give) => `Hai ${points} ± ${give}.`,
			guest: (points, give) =>
				`Hai ${points} ± ${give}. Con un account hai anche una posizione, e conservi le tue partite e il tuo punteggio.`,
			byBots: (points, give) =>
				`Hai ${points} ± ${give} da partite contro bot. La tua prima partita con un altro account ti dà una posizione.`,
			register: "Crea un account",
		},
	},

	profile: {
		since: (month) => `Qui da ${month}`,
		account: "Il tuo account",
		own: "La tua pagina e le tue partite",
		ratings: "Punteggi",
		unrated: "Ancora nessuna partita con punteggio.",
		unratedOwn:
			"Ancora nessuna partita con punteggio. Giocane una fino alla fine, e il tuo punteggio sarà qui.",
		games: "Partite",
		onlyPublic: "Agli altri si mostrano solo le partite pubbliche.",
		empty: "Ancora nessuna partita finita.",
		emptyPublic: "Ancora nessuna partita pubblica.",
		record: "Bilancio",
		publicRecord: "Bilancio nelle partite pubbliche",
		withPeople: "Con persone",
		withBots: "Solo contro bot",
		tally: (games, won) =>
			`${gamesOf(games)}, ${counted(won, "vinta", "vinte")}`,
		you: "Contro di te",
		meetings: (games, ahead) =>
			`${gamesOf(games)} insieme, in ${whole(ahead)} eri davanti tu`,
		opponents: "Avversari più frequenti",
		columns: { name: "Giocatore", games: "Partite", ahead: "Davanti" },
		aheadHint: (name) =>
			`Davanti: partite in cui ${name} ha un piazzamento migliore.`,
		leaderboard: "Classifica",
		notFound: {
			title: "Giocatore inesistente",
			heading: "Nessuno gioca con questo nome",
			text: "Forse il nome è scritto male, o il suo account è stato eliminato. Gli ospiti non hanno una pagina propria.",
			back: "Vedi la classifica",
		},
	},
};
