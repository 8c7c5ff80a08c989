/** The words of games by correspondence: days off, orders in advance, and when one may leave, in German. */
import type { SlowWords } from "../en/slow.ts";
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("de");
const orders = (count: number) => plural(count, "Befehl", "Befehle");

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name} hat frei bis ${until}.`,
	youAreOnHoliday: (until) =>
		`Du hast frei bis ${until}. Komm zurück, um zu spielen.`,
	back: "Ich bin zurück",

	ordersIn: (by) =>
		`Deine Befehle sind da. Du kannst jetzt gehen: Die Runde läuft spätestens ${by} ab, oder sobald alle sie beendet haben.`,
	kept: (count, by) =>
		form(count, {
			one: `${orders(count)} ist für dich hinterlegt. Beendest du deine Runde nicht, spielen wir ihn am Ende, spätestens ${by}. Du kannst gehen.`,
			other: `${orders(count)} sind für dich hinterlegt. Beendest du deine Runde nicht, spielen wir sie am Ende, spätestens ${by}. Du kannst gehen.`,
		}),
	playedAhead: (count) =>
		`Du hast für diese Runde ${orders(count)} im Voraus geplant. Sie kann ablaufen, sobald die anderen fertig sind; ändere etwas, um dir Zeit zu lassen.`,
	possibleNow: (possible, kept) => {
		const own = form(kept, {
			one: "deinem Befehl im Voraus",
			other: `deinen ${plural(kept, "Befehl", "Befehlen")} im Voraus`,
		});
		return possible === 0
			? `So wie es steht, ist von ${own} nichts möglich.`
			: `So wie es steht, ${form(possible, { one: "ist", other: "sind" })} von ${own} ${possible} möglich.`;
	},
	gave: (turn, given, kept) => {
		const own = form(kept, {
			one: "deinem Befehl im Voraus",
			other: `deinen ${plural(kept, "Befehl", "Befehlen")} im Voraus`,
		});
		return given === kept
			? `Runde ${turnNumber(turn)} wurde mit ${own} gespielt.`
			: given === 0
				? `Runde ${turnNumber(turn)}: Von ${own} war nichts mehr möglich.`
				: `Runde ${turnNumber(turn)}: Von ${own} ${form(given, { one: "war", other: "waren" })} ${given} möglich.`;
	},

	open: "Nächste Runden",
	openPlanned: (turns) => `Nächste Runden (${turns} geplant)`,
	name: "Nächste Runden, im Voraus",
	turn: (turn) => `Runde ${turnNumber(turn)}, im Voraus`,
	earlier: "Runde davor",
	later: "Runde danach",
	done: "Fertig",
	doneHint: "Zurück zur jetzigen Runde; was du geplant hast, bleibt",
	status: "Im Voraus geplant",
	explain:
		"Das Brett, als bewegte sich sonst niemand. Was du planst, bleibt erhalten, niemand sieht es, und es wird gespielt, wenn du nicht kommst, soweit es noch möglich ist.",
	tellMe: "Mitteilen, wenn ich dran bin",
};
