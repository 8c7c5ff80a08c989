/** The words of the lists of games, in Italian; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("it");

export const gameListWords: GameListWords = {
	title: "Partite",
	heading: "Trova una partita",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "In questo momento non c’è nessun altro."
			: `${counted(online, "persona", "persone")} qui, ${playing === 0 ? "nessuno gioca" : `${whole(playing)} in gioco`}.`,
	playNow: "Gioca subito",
	playNowHint: "Comincia entro dieci secondi.",
	create: "Crea una partita",
	regions: {
		label: "Regioni",
		americas: "Americhe",
		europe: "Europa e Africa",
		asia: "Asia e Oceania",
	},
	games: (count) => counted(count, "partita", "partite"),
	unavailable:
		"L’elenco di questa regione ora non è disponibile. Puoi giocare lo stesso: premi «Gioca subito», o riprova tra un momento.",
	open: {
		title: "Partite aperte",
		empty:
			"Al momento nessuna partita aspetta giocatori. Premi «Gioca subito» per aprirne una, in compagnia dei bot finché non arriva qualcuno.",
	},
	running: {
		title: "In corso",
		empty: "Al momento nessuno gioca in questa regione.",
	},
	live: {
		on: "In diretta",
		lost: "Connessione persa. Nuovo tentativo…",
		stale:
			"Questo elenco non è in diretta. Ricarica la pagina per vedere quello attuale.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marcia",
			"turn-by-turn": "Classico",
			"free-neighbor": "Libero",
			"free-full": "Libero ovunque",
		},
		hosted: (name) => `Partita di ${name}`,
		hostless: "Una partita senza host",
		led: (name) => `${name} è in testa`,
		ledByNobody: "Solo bot",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} caselle`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} per turno`,
		noClock: "senza orologio",
		speed: "la rapidità conta",
		openPlans: "piani scoperti",
		openToBots: "aperta ai bot",
		taken: (persons, seats) =>
			`${whole(persons)} di ${counted(seats, "posto", "posti")} occupati`,
		botsFill: "il resto ai bot",
		players: (persons, bots) =>
			phrases([
				counted(persons, "persona", "persone"),
				...(bots > 0 ? [counted(bots, "bot", "bot")] : []),
			]),
		watching: (count) => counted(count, "spettatore", "spettatori"),
		turn: (turn) => `Turno ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Comincia tra ${span(ms)}`,
		beginning: "Comincia…",
		beginsWhenFull: "Comincia al completo",
		join: "Entra",
		watch: "Guarda",
		gone: "Finita",
	},

	own: {
		title: "Le tue partite",
		heading: "Le tue partite",
		waiting: (count) =>
			count === 0
				? "Nessuna ti aspetta."
				: `${counted(count, "partita ti aspetta", "partite ti aspettano")}.`,
		against: (names, more) =>
			more === 0
				? list(names)
				: `${names.join(", ")} e ${more === 1 ? `${whole(more)} altro` : `altri ${whole(more)}`}`,
		all: (count) => `Mostra tutte le ${whole(count)} partite`,
		alone: "Ancora nessun altro",
		yourTurn: "Tocca a te",
		others: "Si aspettano gli altri",
		notBegun: "Non ancora cominciata",
		left: (ms) => `ancora ${span(ms)}`,
		play: "Gioca",
		look: "Vedi",
		empty: "Non sei in nessuna partita. Basta un clic per esserci.",
		more: "Vedi l’elenco delle partite",
		lost: "Non è stato possibile aggiornare l’elenco. Riproviamo tra poco.",
	},
};
