/** The words of the forms that begin a game, in Italian. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const perTurn = (count: number, one: string, other: string) =>
	`${counted(count, one, other)} per turno`;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords: FormsWords = {
	options: "Bot a modo tuo",
	optionsHint: "Cambia il tabellone, i bot o le regole",
	playWithThese: "Gioca con queste opzioni",
	hasProblems: "Qui sotto c’è qualcosa da rivedere:",

	ruleset: {
		label: "Gioco",
		help: "Una marcia è breve: finisce dopo un numero fisso di turni.",
		choices: {
			march: "Marcia: il nostro, con la fine in vista",
			"turn-by-turn": "Classico: il gioco completo, fino a metà mappa",
			"free-neighbor":
				"Libero: prendi caselle accanto alle tue, un turno al secondo",
			"free-full":
				"Libero ovunque: prendi caselle dappertutto, un turno al secondo",
		},
	},
	board: {
		label: "Tabellone",
		help: "Colonne per righe. Con più caselle la partita è più lunga.",
		sizes: {
			"7x7": "Minuscolo, 7 × 7: un duello breve",
			"9x7": "Molto piccolo, 9 × 7: un duello",
			"11x9": "Piccolo, 11 × 9",
			"17x9": "Medio, 17 × 9",
			"25x20": "Grande, 25 × 20",
			"40x30": "Enorme, 40 × 30",
		},
		own: "Una misura a scelta",
	},
	cols: { label: "Colonne" },
	rows: { label: "Righe" },
	range: (least, most) => `Da ${whole(least)} a ${whole(most)}.`,
	map: {
		label: "Mappa",
		help: "Disegnata da capo per ogni partita, il più equa possibile per tutti.",
		choices: mapChoices,
	},
	bots: {
		label: "Bot",
		help: "Quanti giocano contro di te.",
	},
	strength: {
		label: "Quanto sono forti",
		help: "Con «Misti» ne affronti uno di ogni forza, via via.",
		ladder: "Per forza",
		characters: "Per carattere",
		choices: strengths,
	},
	botAccounts: {
		label: "Bot con un account",
		help: "Programmi di altri giocatori, segnalati come bot.",
		choices: { no: "Non possono entrare", yes: "Possono entrare" },
	},
	end: {
		label: "La partita finisce",
		help: "Una marcia finisce dopo un certo numero di turni, e vince chi ha più punti.",
		all: "Tutti i giochi",
		others: "Giochi classico e liberi",
		choices: {
			ruleset: "Come nel gioco scelto sopra",
			"turn-limit": "Dopo un certo numero di turni",
			"half-map": "Quando qualcuno ha metà della mappa",
			"full-map": "Quando qualcuno ha tutta la mappa",
			endless: "Mai",
		},
	},
	turns: {
		label: "Turni",
		help: "Conta solo se la partita finisce dopo un certo numero di turni.",
	},
	tempo: {
		label: "Rapidità",
		help: "Dove la rapidità conta, il primo ordine è il più forte e l’ultimo vale la metà.",
		choices: {
			ruleset: "Come nel gioco scelto sopra",
			even: "Non conta",
			speed: "Conta",
		},
	},
	plans: {
		label: "Piani",
		help: "Gli ordini sigillati restano nascosti fino alla fine del turno.",
		choices: {
			ruleset: "Ciò che si addice al gioco",
			sealed: "Sigillati",
			open: "Scoperti per tutti",
		},
	},
	events: {
		label: "Fulmini, terremoti e punti che cadono",
		help: "Ogni tanto, a partita ben avviata.",
		choices: { on: "Sì", off: "No" },
	},
	clock: {
		label: "Orologio",
		help: "Senza orologio, un turno finisce quando lo termini tu.",
		none: "Senza orologio",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "giorno", "giorni");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "ora", "ore");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "minuto", "minuti")
			: perTurn(seconds, "secondo", "secondi");
	},

	access: {
		label: "Chi può entrare",
		help: "In ogni caso ricevi un link da condividere.",
		choices: {
			public: "Chiunque, dall’elenco delle partite o con il link",
			link: "Solo chi ha il link",
		},
	},
	seats: {
		label: "Giocatori",
		range: (most, mostFree) =>
			`Contando anche te. Da 2 a ${whole(most)}, nei giochi liberi fino a ${whole(mostFree)}. I tabelloni piccoli ne accolgono meno.`,
	},
	fill: {
		label: "Posti vuoti",
		help: "Che cosa succede ai posti che nessuno ha preso.",
		choices: fillChoices,
	},
	start: {
		label: "La partita comincia",
		help: "Puoi sempre farla cominciare prima.",
		choices: {
			full: "Al completo, o quando lo dico io",
			"10": "Da sola dopo 10 secondi",
			"60": "Da sola dopo 1 minuto",
			"300": "Da sola dopo 5 minuti",
		},
	},
	watch: {
		label: "Chi può guardare",
		help: "Gli ordini sono nascosti agli spettatori come ai giocatori.",
		choices: { anyone: "Chiunque", players: "Solo i giocatori" },
	},
	pace: {
		label: "Ritmo",
		help: "Un turno finisce prima se tutti hanno terminato il proprio. I giochi liberi hanno un turno al secondo.",
		live: "Dal vivo, tutti al tavolo",
		correspondence: "Per corrispondenza, quando hai tempo",
	},

	problems: {
		unknown_choice: "Non è una delle scelte. Prendine una dall’elenco.",
		not_a_number: "Qui serve un numero intero, per esempio 5.",
		bad_board: "Scrivi il tabellone come colonne x righe, per esempio 17x9.",
		cols_range: (least, most) =>
			`Un tabellone ha da ${whole(least)} a ${whole(most)} colonne.`,
		rows_range: (least, most) =>
			`Un tabellone ha da ${whole(least)} a ${whole(most)} righe.`,
		bots_range: (most) =>
			`In questa partita entrano da 1 a ${whole(most)} bot.`,
		bots_board: (most) =>
			most < 1
				? "Su questo tabellone non c’è posto per i bot. Scegline uno più grande."
				: `Su questo tabellone c’è posto al massimo per ${whole(most)} bot. Scegline meno, o un tabellone più grande.`,
		seats_range: (most) =>
			`In questa partita entrano da 2 a ${whole(most)} giocatori.`,
		seats_board: (most) =>
			`Su questo tabellone c’è posto al massimo per ${counted(most, "giocatore", "giocatori")}. Scegline meno, o un tabellone più grande.`,
		turns_range: (least, most) =>
			`Questa partita dura da ${whole(least)} a ${whole(most)} turni.`,
		end_points:
			"Una marcia finisce dopo un certo numero di turni. Scegli questo, o un altro gioco.",
		pace_range:
			"Un turno dura da 5 secondi a 3 minuti, o da 1 ora a 3 giorni. Prendine uno dall’elenco.",
	},
};
