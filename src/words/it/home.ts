/** The words of the home page, in Italian. */
import type { HomeWords } from "../en/home.ts";
import { counted, whole } from "./numbers.ts";

export const homeWords: HomeWords = {
	title: "Hexmarch: un gioco di conquista su esagoni",
	heading: "In marcia, una casella alla volta",
	lead: "Hexmarch è un gioco di conquista su una mappa di esagoni, dove tutti pianificano in segreto e ogni turno si svolge per tutti insieme.",
	gameWaits: "La tua partita ti aspetta",
	gamesWait: (count) => `${whole(count)} partite ti aspettano`,
	playNow: "Gioca subito",
	playNowHint: (minutes) =>
		`Con gente da ogni dove, entro dieci secondi, per ${whole(minutes)} minuti al massimo. I bot prendono i posti che restano vuoti.`,
	play: "Gioca contro i bot",
	oneClick: (bots, cols, rows) =>
		`Contro ${counted(bots, "bot", "bot")} su ${whole(cols)} × ${whole(rows)} caselle. Senza orologio, senza account.`,
	lesson: "Impara giocando",
	lessonHint: "Mai giocato? Una prima partita guidata, in un minuto e mezzo.",
	noLesson: "No, grazie",
	ways: "Altri modi di giocare",
	openGames: "Vedi le partite aperte",
	howTitle: "Come si gioca, in cinque immagini",
	allRules: "Leggi tutte le regole",
	demo: "Una partita tra bot",
};
