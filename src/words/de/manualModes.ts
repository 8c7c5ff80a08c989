/** The words of "How to play" about the classic and the single-step modes, in German. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "Das klassische Spiel",
	lead: "Langsamer, ohne Städte und Punkte: Land ist alles, und es nutzt sich ab.",
	aim: (share) =>
		`Du gewinnst mit ${percent(share)} der Karte, wie lange es auch dauert.`,
	start: (strength) =>
		`Am Anfang wählst du ein freies Feld. Es hat eine Stärke von ${exact(strength)}, und es zu wählen kostet einen Befehl der ersten Runde.`,
	turn: "In jeder Runde kommt erst der Zufall, dann kommen die Befehle, dann die Abnutzung.",
	ordersTitle: "Befehle",
	orders:
		"Du hast einen Befehl für jede deiner Stufen und einen mehr für jeden ganzen Punkt, den du gespart hast.",
	reachTable:
		"Wie viel ein Angriff nimmt, nach deiner Stufe und der Entfernung in Feldern",
	level: "Stufe",
	outOfReach: "außer Reichweite",
	levelsTitle: "Stufen",
	levels: (steps) =>
		`Deine Stufe folgt deinem Land: Sie steigt mit ihm und fällt mit ihm. Die Felder, die du brauchst, sind auf jedem Brett gleich: ${steps}.`,
	levelStep: (level, tiles) => `Stufe ${whole(level)} ab ${whole(tiles)}`,
	protectionTitle: "Ein ruhiger Anfang",
	protection: (turns, tiles) =>
		`In deinen ersten ${whole(turns)} Runden kann dich niemand angreifen, solange du nicht mehr als ${whole(tiles)} Felder hast. Zufall und Abnutzung können es.`,
	back: (turns) =>
		`Wer ausgeschieden ist, darf nach mehr als ${whole(turns)} Runden als Neuling zurückkommen.`,
	wearTitle: "Abnutzung",
	wear: (active) =>
		`Am Ende jeder Runde verliert ein Feld ${exact(active)} für jede seiner sechs Seiten, die kein Feld von dir berührt; auch der Rand der Karte zählt als solche. Rundes Land hält, dünne Arme bröckeln.`,
	idle: (turns, inactive) =>
		`Hast du mehr als ${whole(turns)} Runden lang keinen Befehl gegeben, verlierst du stattdessen ${exact(inactive)} je Seite.`,
	chanceTitle: "Zufall",
	chance: (turn) =>
		`Ab Runde ${whole(turnNumber(turn))} kann zu Beginn einer Runde eines davon geschehen, auf jedem Feld der Karte:`,
	lightning: (chance, least, most) =>
		`Ein Blitz (${percent(chance)} je Runde) nimmt einem Feld ${whole(least)} bis ${whole(most)}.`,
	earthquake: (chance, least, most, rim) =>
		`Ein Erdbeben (${percent(chance)}) nimmt in der Mitte ${whole(least)} bis ${whole(most)} und zum Rand hin weniger, dort ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Punkte fallen (${percent(chance)}): ${whole(least)} bis ${whole(most)} auf ein Feld. Sie gehen an seinen Besitzer oder warten auf einem freien Feld, bis jemand darauf wächst.`,
	speedTitle: "Tempo und offene Pläne",
	speed: (share) =>
		`Tempo zählt: Der erste Befehl einer Runde hat seine volle Stärke, der letzte ${percent(share)} davon, und sie werden in der Folge ausgeführt, in der sie ankamen. Darum gibt ein zweiter Druck auf ein Feld seinen Befehl sofort, statt ihn zurückzunehmen.`,
	plans: "Pläne sind offen: Alle sehen alle Befehle, sobald sie gegeben sind.",
};

export const freeManual: FreeManual = {
	title: "Frei und frei überall",
	orders: (count) =>
		`Eine Runde dauert eine Sekunde, und du hast in jeder ${whole(count)} Befehle.`,
	taking:
		"Es gibt kein Angreifen, kein Verteidigen, kein Sparen, keine Abnutzung und keinen Zufall: Ein Befehl nimmt das Feld ein, wem es auch gehört.",
	place:
		"Im freien Spiel muss das Feld dein Land berühren; bei „Frei überall“ darf es liegen, wo es will.",
	protection: (turns, tiles, seconds) =>
		`Das Land eines Neulings kann ${whole(turns)} Runden und ${whole(seconds)} Sekunden lang nicht genommen werden, bis zu ${whole(tiles)} Felder.`,
	end: "Es geht weiter, bis du genug hast, wenn du kein anderes Ende wählst.",
};
