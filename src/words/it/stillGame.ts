/** The words of a game as the server writes it: its board and its page, in Italian. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list, the } from "./grammar.ts";
import { counted, percent, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, "casella", "caselle");

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mappa di ${whole(cols)} per ${whole(rows)} caselle, ${
				turnsPlayed === 0
					? "prima del primo turno"
					: `dopo ${counted(turnsPlayed, "turno", "turni")}`
			}`,
		seat: (name, count, share) =>
			`${name} ha ${tiles(count)}, ${the(percent(share))} della mappa.`,
		free: (count) =>
			count === 0
				? "Nessuna casella è libera."
				: `${count === 1 ? "Libera" : "Libere"}: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` di ${whole(inAll)}`}`,
		lobbyTitle: "In attesa di cominciare",
		phases: {
			waiting: "Chi è appena arrivato sceglie da dove cominciare.",
			collecting: "Tutti stanno dando gli ordini.",
		},
		lobby: (taken, all) =>
			`La partita non è cominciata: ${whole(taken)} di ${counted(all, "posto", "posti")} occupati.`,
		leads: (name, count, share) =>
			`${name} è in testa con ${tiles(count)}, ${the(percent(share))} della mappa.`,
		nobodyLeads: "Nessuno ha ancora territorio.",
		leadsByPoints: (name, points) =>
			`${name} è in testa con ${counted(points, "punto", "punti")}.`,
		toWin: (count) =>
			`Per vincere ${count === 1 ? "serve" : "servono"} ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "L’ultimo turno: vince chi ha più punti."
				: `Mancano ${whole(turns)} turni: vince chi ha più punti.`,
		needsScript:
			"Per giocare, questa pagina ha bisogno di JavaScript, che è disattivato o non è stato caricato. La mappa qui sotto mostra la partita com’era quando hai aperto la pagina.",
		reload: "Ricarica la pagina",
		playedOn: (turn, names) =>
			`Continua dal turno ${whole(turnNumber(turn))} di ${names.length === 0 ? "un’altra partita" : `una partita tra ${list(names)}`}`,
		unrated: "Non conta per il punteggio.",
		seats: "Giocatori",
		columns: {
			rank: "Pos.",
			player: "Giocatore",
			points: "Punti",
			level: "Livello",
			land: "Territorio",
			share: "Quota",
		},
		emptySeat: "Posto vuoto",
		you: "tu",
		bots: botKinds,
		absent: "non ancora in partita",
		dead: "fuori dalla partita",
		resigned: "ha abbandonato, continua un bot",
		gaveUp: "ha abbandonato",
	},
};
