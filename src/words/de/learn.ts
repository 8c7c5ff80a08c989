/** The words of the guided first game, in German. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, plural, sentences } from "./grammar.ts";

const orders = (count: number) => plural(count, "Befehl", "Befehle");

export const learnWords: LearnWords = {
	sentences,
	title: "Spielend lernen",
	lead: "Deine erste Partie, gegen Toby, einen Bot, der gern verliert. Sie dauert anderthalb Minuten, und nichts kann schiefgehen.",
	needsScript:
		"Um sie zu spielen, braucht es JavaScript, das ausgeschaltet oder nicht geladen ist. Hier ist stattdessen die ganze Lektion in Bildern.",

	progress: (step, all) => `${step} von ${all}`,
	back: "Zurück",
	skip: "Überspringen",
	restart: "Von vorn",
	steps: {
		take: {
			title: "Nimm Land ein",
			text: () =>
				"Das blaue Land gehört dir. Ein Befehl auf ein freies Feld daneben, und auch dieses Feld ist deins.",
		},
		read: {
			title: "Lies die Zahlen",
			text: ({ newStrength }) =>
				`Es ist deins! Die Zahl auf einem Feld ist seine Stärke: Neues Land hat ${number(newStrength)}. Und da kommt Toby, in Rot.`,
		},
		attack: {
			title: "Greif gemeinsam an",
			text: ({ attackDamage, weak, support }) =>
				`Ein Angriff nimmt ${number(attackDamage)} für jedes deiner Felder, die das Ziel berühren. Dieses berühren ${number(support)} von dir, und es hat ${number(weak)}: Es wird deins.`,
		},
		hold: {
			title: "Halte, was du hast",
			text: ({ threat, defendGain }) =>
				`Gut gemacht! Das rote Zeichen warnt dich: ${number(threat)} von Tobys Feldern berühren dein neues, und ein Angriff holte es zurück. Ein Befehl auf ein eigenes Feld gibt ihm ${number(defendGain)} dazu.`,
		},
		cut: {
			title: "Schneide ein Stück ab",
			text: ({ held, fortress }) =>
				`Toby hat angegriffen, und dein Feld hat gehalten, mit ${number(held)}. Eine von Tobys Städten hat ${number(fortress)}, viel zu viel. Aber nur ein einziges Feld verbindet sie mit dem übrigen Land.`,
		},
		town: {
			title: "Städte lohnen sich",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`Schnipp! Abgeschnittenes Land ist verloren: ${plural(cut, "Feld", "Felder")} auf einmal. Die Stadt ist nun frei. Eine Stadt gibt jede Runde ${plural(pointsPerTown, "Punkt", "Punkte")} und ${orders(levelPerTown)} mehr.`,
		},
		goal: {
			title: "Jetzt gewinne",
			text: ({ ownTurns, orders: perTurn, theirTown, pointsPerTownTaken }) =>
				`Am Ende gewinnen die meisten Punkte. Noch ${plural(ownTurns, "Runde", "Runden")}, ${orders(perTurn)} je Runde, und du entscheidest. Eine Idee: Tobys letzte Stadt hat ${number(theirTown)}. Drück auf sie, dann auf „${gameWords.bar.more} (+1)“: Zwei Angriffe nehmen sie ein, und das bringt sofort ${number(pointsPerTownTaken)}.`,
		},
	},
	asks: {
		take: "Drück auf dieses freie Feld.",
		read: "Welches der beiden ist schwächer? Drück darauf.",
		attack: "Drück auf dieses Feld, um es anzugreifen.",
		hold: "Toby will dieses Feld. Drück darauf, um es zu verteidigen.",
		cut: "Greif die Verbindung an, hier.",
		town: "Nimm die Stadt ein.",
	},

	later: "Am Ende gewinnen die meisten Punkte, und du entscheidest.",
	endTurn: (button) => `Geplant. Drück jetzt auf „${button}“.`,
	free: (left, turns, button) =>
		left > 0
			? `Noch ${orders(left)} zu planen: Drück auf ein helles Feld. ${turns === 1 ? "Die letzte Runde." : `Noch ${plural(turns, "Runde", "Runden")}.`}`
			: `Alles geplant. Drück auf „${button}“.`,
	markedTile: "das markierte Feld",
	keys: "Mit der Tastatur: Die Pfeiltasten gehen über das Brett, Eingabe plant einen Befehl, E beendet die Runde.",
	score: (yours, theirs) => `Du ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Das ist schon deins.",
		theirs: "Das ist Tobys. Es kann warten.",
		free: "Freies Land: gut, aber später.",
		far: "Das ist zu weit von deinem Land.",
		barren: "Das kann niemand einnehmen.",
		stronger: ({ strong, weak }) =>
			`Das hat ${number(strong)}. Das andere hat nur ${number(weak)}.`,
		early: "Noch nicht: Plane erst den Befehl.",
		planned: "Dein Befehl ist schon geplant.",
	},
	again: (tile) => `Drück auf das markierte Feld, ${tile}.`,

	end: {
		won: (yours, theirs) =>
			`Du gewinnst, ${number(yours)} zu ${number(theirs)}`,
		skipped: "Das war die Lektion",
		text: "Einnehmen, gemeinsam angreifen, halten, abschneiden, Städte zählen: Das ist das ganze Spiel. Echte Karten sind größer, und dort lässt dich niemand gewinnen.",
		bots: "Gegen Bots spielen",
		people: "Gegen Menschen spielen",
	},
};
