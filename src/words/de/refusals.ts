/** Why something can’t be done in a game, in German. */
import type { refusals as en } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof en = {
	...lobbyRefusals,
	no_bots:
		"Diese Partie ist für Menschen: Bots mit Konto können nicht beitreten.",
	not_playing: "Die Partie wird nicht gespielt.",
	not_json: "Der Server konnte das nicht lesen. Lade die Seite neu.",
	unknown_message: "Der Server kennt das nicht. Lade die Seite neu.",
	no_tile: "Dieses Feld gibt es nicht. Wähle eines auf dem Brett.",
	not_in_game: "Du bist noch nicht auf dem Brett.",
	no_bank: "In dieser Partie wird nicht gespart.",
	game_full: "Vorerst sind alle Plätze besetzt.",
	still_dead: "Du kannst noch nicht zurückkommen.",
	no_action_left: "Du hast in dieser Runde keine Befehle mehr.",
	bank_first: "Halte erst ein Feld, dann kannst du sparen.",
	already_in: "Du bist schon auf dem Brett.",
	closed: "In dieser Partie wählt niemand, wo er beginnt.",
	bad_first: "Dieses Feld ist besetzt. Wähle ein freies.",
	wrong_phase: "Das kam zu spät für diese Phase.",
	wrong_turn: "Das kam erst nach dem Ende der Runde.",
	not_kept: "Befehle im Voraus gibt es nur in Fernpartien.",
	on_holiday: "Du hast frei. Komm erst zurück, dann spiel.",
	resigned: "Du hast diesen Platz aufgegeben. Du kannst weiter zuschauen.",
	orders_late:
		"Die Runde endete, bevor die Verbindung zurück war: Befehle, die nicht rechtzeitig ankamen, wurden nicht gespielt.",
	unseated:
		"In diesem Browser bist du jetzt jemand anderes oder abgemeldet, darum ist dieser Platz hier nicht deiner. Melde dich an wie zuvor und lade dann die Seite neu.",
};
