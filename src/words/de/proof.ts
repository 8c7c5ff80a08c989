/** The words of the check of a finished game, in German. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules:
		"Die Aufzeichnung sagt nicht klar, nach welchen Regeln die Partie gespielt wurde.",
	map: "Das Brett ist nicht das, das der anfangs veröffentlichte Schlüssel ergibt.",
	key: "Der Schlüssel ist nicht der nächste der Kette, die anfangs veröffentlicht wurde.",
	origin: "Die Partie ging nicht von der Stellung aus weiter, die sie nennt.",
	order:
		"Es gibt einen Befehl oder einen Anfang, den die Regeln nicht erlauben.",
	late: "Die Partie war schon zu Ende.",
	hash: "Nach den Regeln führen die Befehle zu einer anderen Stellung als der aufgezeichneten.",
	final:
		"Nach den Regeln endet die Partie in einer anderen Stellung als der aufgezeichneten.",
	end: "Nach den Regeln endete die Partie nicht hier oder nicht auf diese Weise.",
	standings: "Nach den Regeln sind die Plätze andere.",
};

const turnsIn = (count: number) => plural(count, "Runde", "Runden");

export const proofWords: ProofWords = {
	why: "Vor der ersten Runde hat diese Partie das Ende einer Kette von Schlüsseln veröffentlicht; der Zufall nimmt, was er in jeder Runde tut, aus dem nächsten Schlüssel der Kette, sodass niemand, auch wir nicht, es wählen oder später ändern konnte. Dein Browser spielt nun alle Befehle nach denselben Regeln noch einmal und vergleicht die Ergebnisse mit dem, was nach jeder Runde aufgezeichnet wurde.",
	checking: (done, all) => `${done} von ${turnsIn(all)} geprüft`,
	holds: "Alles stimmt.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 Schlüssel: Er führt auf den anfangs veröffentlichten zurück"
				: `${count} Schlüssel: Jeder führt auf den davor zurück, der erste auf den anfangs veröffentlichten`,
		orders: (orders, starts) =>
			`${plural(orders, "Befehl", "Befehle")} und ${plural(starts, "Anfang", "Anfänge")}: Die Regeln erlauben jeden davon`,
		origin: (turn, game) =>
			`Die ersten Runden (${turn}): aus Partie ${game}, deren damalige Stellung die ist, von der aus diese weiterging`,
		positions: (count) =>
			`${plural(count, "Stellung", "Stellungen")}: Jede gleicht der aufgezeichneten`,
		result: (name, turns) =>
			`Das Ergebnis: Die Partie war nach ${turnsIn(turns)} zu Ende, mit ${name} vorn`,
	},
	fails: (turn) => `Runde ${turnNumber(turn)} stimmt nicht.`,
	failsAtEnd: "Das Ende stimmt nicht.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "Davor ließ sich nichts prüfen."
			: turns === 1
				? "Die 1 Runde davor stimmt."
				: `Die ${turns} Runden davor stimmen.`,
	show: (turn) => `Runde ${turnNumber(turn)} zeigen`,
	published: "Vor der ersten Runde veröffentlicht",
	finalHash: "Der Hash der letzten Stellung",
	byHand: "Lade die Partie herunter, und prüf sie ohne uns:",
	close: "Schließen",
};
