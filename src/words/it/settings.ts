/** The settings of a game in plain words, in Italian. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { plural, the, turns as turnsOf } from "./grammar.ts";
import { mapNames } from "./maps.ts";

const COUNTS = [
	"",
	"Un giocatore",
	"Due giocatori",
	"Tre giocatori",
	"Quattro giocatori",
];

const players = (count: number) => COUNTS[count] ?? `${count} giocatori`;
const minutesOf = (count: number) => plural(count, "minuto", "minuti");

export const settingsWords: SettingsWords = {
	needsScript:
		"Puoi prendere un posto senza JavaScript, ma per giocare ti serve. Questa pagina mostra chi c’era quando l’hai aperta.",
	title: "La partita",
	all: "Tutte le impostazioni",
	summary: {
		live: (turns, turn, minutes) =>
			`${turnsOf(turns)} di ${turn}: al massimo ${minutesOf(minutes)}.`,
		slow: (turns, turn) =>
			`${turnsOf(turns)}, e per ciascuno il tempo è di ${turn}.`,
		turns: (turns) =>
			`${turnsOf(turns)} senza orologio: ciascuno dura quanto vuoi.`,
		each: (turn) => `Un turno dura ${turn}.`,
		players: (count, board) => `${players(count)} su ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} su una pianura aperta.`,
			island: (count) => `${players(count)} su un’isola.`,
			ring: (count) => `${players(count)} attorno a un lago.`,
			twins: (count) => `${players(count)} su due terre con pochi passaggi.`,
			archipelago: (count) => `${players(count)} su un arcipelago.`,
		},
		wins: {
			endless: () => "Si va avanti finché ne hai voglia.",
			"turn-limit": () => "Vince chi ha più territorio.",
			points: () => "Le città rendono punti, e vince chi ha più punti.",
			"full-map": () => "Vince chi ha tutta la mappa.",
			"half-map": () => "Vince chi ha metà della mappa.",
			"falling-share": () =>
				"Si vince con una quota della mappa, che cala turno dopo turno.",
		},
	},
	labels: {
		mode: "Gioco",
		board: "Tabellone",
		map: "Mappa",
		pace: "Un turno",
		end: "Finisce",
		tempo: "Rapidità",
		plans: "Ordini",
		events: "Caso",
		access: "Chi può giocare",
		fill: "Nei posti vuoti",
		botAccounts: "Bot con un account",
		watch: "Chi può guardare",
	},
	modes: {
		march: "Marcia: il nostro, con la fine in vista",
		"turn-by-turn": "Classico: il gioco completo",
		"free-neighbor": "Libero: prendi caselle accanto alle tue, tutti insieme",
		"free-full": "Libero ovunque: prendi caselle dappertutto, tutti insieme",
	},
	board: (cols, rows) => `${cols} × ${rows} caselle`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} caselle`,
	example: "Un esempio: la mappa si disegna quando comincia la partita.",
	exampleTitle: "Un esempio di mappa",
	seconds: (count) => plural(count, "secondo", "secondi"),
	minutes: minutesOf,
	hours: (count) => plural(count, "ora", "ore"),
	days: (count) => plural(count, "giorno", "giorni"),
	noClock: "Finché tutti non l’hanno terminato",
	atMost: (time) => `al massimo ${time}`,
	ends: {
		endless: () => "Mai da sola",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Dopo un turno: vince chi ha più territorio"
				: `Dopo ${turnNumber(turn)} turni: vince chi ha più territorio`,
		points: ({ turns }) => `Dopo ${turnsOf(turns)}: vince chi ha più punti`,
		"full-map": () => "Quando qualcuno ha tutta la mappa",
		"half-map": () => "Quando qualcuno ha metà della mappa",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Quando qualcuno ha ${the(`${startPercent}%`)} della mappa; dopo il turno ${turnNumber(fallsAfterTurn)} basta ${the(`${percentPerTurn}%`)} in meno a ogni turno`,
	},
	tempo: {
		even: "Non conta: prenditi il tuo tempo",
		speed: "Conta: i primi ordini sono i più forti",
	},
	plans: {
		sealed: "Sigillati fino alla fine del turno",
		open: "Tutti li vedono appena sono dati",
	},
	events: {
		on: (turn) =>
			`Fulmini, terremoti e punti che cadono dal turno ${turnNumber(turn)}`,
		off: "Calma: niente fulmini né terremoti",
	},
	access: {
		solo: "Solo tu",
		link: "Chiunque abbia il link",
		public: "Tutti: è nell’elenco delle partite aperte",
	},
	fills,
	botAccounts: "Possono entrare",
	watch: { anyone: "Chiunque abbia il link", nobody: "Solo i giocatori" },
};
