/** The words of the day's march, its ranking and its past days, in Italian. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const turnsOf = (count: number) => counted(count, "turno", "turni");
const minutesOf = (count: number) => counted(count, "minuto", "minuti");

export const dayWords: DayWords = {
	title: "La marcia del giorno",
	short: "Giornaliera",
	lead: (turns) =>
		`Una partita breve al giorno, uguale per tutti. Vediamo quanto vantaggio hai sui bot dopo ${turnsOf(turns)}.`,
	about: (date) =>
		`La marcia del giorno (${date}): una partita breve, uguale per tutti. Quanto vantaggio riesci a prendere sui bot?`,
	yourSeat: "Tu",

	facts: {
		label: "Questa marcia",
		map: "Mappa",
		maps: mapNames,
		players: "Giocatori",
		length: "Durata",
		turns: (turns, minutes) => `${turnsOf(turns)}, circa ${minutesOf(minutes)}`,
	},

	now: {
		play: "Gioca per un risultato",
		playHint: (minutes) =>
			`Hai un solo tentativo che conta. Comincia con questo clic e deve finire entro ${minutesOf(minutes)}. Dopo puoi rigiocare quante volte vuoi.`,
		goOn: "Continua",
		goOnHint: (minutes) =>
			`Il tuo tentativo è in corso. Conta se finisce entro ${minutesOf(minutes)}.`,
		again: "Gioca ancora, senza risultato",
		missed:
			"Il tuo tentativo non è finito in tempo, quindi non ha un risultato. Con la marcia di domani hai un’altra occasione.",
		past: "Questo giorno è passato: la sua marcia si può ancora giocare, ma senza risultato.",
		playPast: "Gioca questa marcia",
		needsScript:
			"Per giocare, questa pagina ha bisogno di JavaScript, che è disattivato o non è stato caricato.",
		next: (hours, minutes) =>
			hours === 0
				? `La prossima marcia arriva tra ${whole(minutes)} min.`
				: `La prossima marcia arriva tra ${whole(hours)} h ${whole(minutes)} min.`,
	},

	result: {
		label: "Il tuo risultato",
		ahead: (points) =>
			points === 1
				? "punto di vantaggio sul miglior bot"
				: "punti di vantaggio sul miglior bot",
		behind: (points) =>
			points === 1
				? "punto di distacco dal miglior bot"
				: "punti di distacco dal miglior bot",
		level: "alla pari con il miglior bot",
		details: (points, tiles) =>
			`${counted(points, "punto", "punti")} e ${counted(tiles, "casella", "caselle")} alla fine`,
		rank: (rank, of) =>
			`Posizione ${whole(rank)} su ${counted(of, "account", "account")}`,
		guestRank: (rank, of) =>
			`Posizione ${whole(rank)} su ${counted(of, "ospite", "ospiti")}`,
		register:
			"Con un account entri nella classifica degli account e conservi i tuoi giorni di fila.",
		streak: (days) => counted(days, "giorno di fila", "giorni di fila"),
		watch: "Rivedi la tua partita",
	},

	ranking: {
		title: "Classifica",
		kinds: { accounts: "Account", guests: "Ospiti" },
		columns: {
			rank: "Pos.",
			player: "Giocatore",
			lead: "Vantaggio",
			turns: "Turni",
			land: "Territorio",
			streak: "Giorni di fila",
		},
		you: "tu",
		emptyToday:
			"Qui non c’è ancora nessun risultato. Gioca la marcia di oggi, e il primo sarà il tuo.",
		empty: "In questo giorno nessuno ha avuto un risultato.",
		own: "La tua posizione",
		more: "Altre posizioni",
		top: "Torna in cima",
		order:
			"Vale prima il vantaggio maggiore; a parità, il minor numero di turni, poi il territorio più grande.",
	},

	best: {
		title: "La partita migliore",
		yesterday: "La partita migliore di ieri",
		text: (name, lead) => `${name}, con un vantaggio di ${lead}`,
		watch: "Guardala",
		none: "Quel giorno nessuno ha giocato fino alla fine.",
		nobody: "Qualcuno che non c’è più",
	},

	proof: {
		title: "La mappa è estratta a sorte, nessuno la sceglie",
		text: "Ogni giorno ha una chiave, e la chiave decide la mappa, i bot e tutto il caso. Lo SHA-256 della chiave di un giorno è la chiave del giorno prima, così nessuna chiave si poteva scegliere una volta pubblicata la prima. Di una marcia si pubblica il giorno prima uno SHA-256 di tutto ciò che contiene.",
		commitment: "Pubblicato di questa marcia il giorno prima",
		tomorrow: "Pubblicato della marcia di domani",
		key: "La sua chiave",
		noKey: "si vede quando il giorno è finito",
		before: "La chiave del giorno prima",
		first: "Pubblicato prima del primo giorno",
		isNext: "Lo SHA-256 della sua chiave è la chiave del giorno prima.",
	},

	past: {
		title: "Giorni passati",
		lead: "La marcia di ogni giorno, la sua classifica e la sua partita migliore. Si possono giocare tutte ancora, senza risultato.",
		empty: "Questo è il primo giorno. Domani la marcia di oggi sarà qui.",
		columns: {
			day: "Giorno",
			map: "Mappa",
			best: "Miglior vantaggio",
			own: "Il tuo",
		},
		notPlayed: "non giocata",
		older: "Giorni precedenti",
		latest: "Torna agli ultimi",
		today: "La marcia di oggi",
		before: "Il giorno prima",
		after: "Il giorno dopo",
	},

	home: {
		title: "La marcia del giorno",
		text: "Una partita breve, oggi uguale per tutti. Conta un solo tentativo.",
		done: (lead) => `Il tuo risultato di oggi: ${lead}`,
		underWay: "Il tuo tentativo è in corso.",
		streak: (days) =>
			`${counted(days, "giorno di fila", "giorni di fila")} finora`,
		open: "La marcia di oggi",
	},
};
