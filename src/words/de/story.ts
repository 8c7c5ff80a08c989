/** The line that tells the reader what a turn changed, in German. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Du: ${change || "nichts geändert"}`,
			...deeds(
				[took, (tiles) => `nahmst ${tiles}`],
				[retook, (tiles) => `erobertest ${tiles} zurück`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `nahm ${tiles}`],
			[retook, (tiles) => `eroberte ${tiles} zurück`],
			[hit, (tiles) => `traf ${tiles}`],
		).join(", ")}`,
	list,
	tiles: (count) => plural(count, "Feld", "Felder"),
	cutOff: (count) => `${count} abgeschnitten`,
	failed: (count) => `${plural(count, "Befehl", "Befehle")} ohne Wirkung`,
	points: (count) => `+${plural(count, "Punkt", "Punkte")}`,
	out: (name) => `${name} ist ausgeschieden`,
	youAreOut: "Du bist ausgeschieden",
	grown: (count) =>
		`${plural(count, "freies Feld", "freie Felder")} eingenommen`,
	captured: (count) =>
		`${plural(count, "Feld", "Felder")} von anderen eingenommen`,
	quiet: "Eine ruhige Runde",
	turns: (first, last, text) =>
		`Runden ${turnNumber(first)} bis ${turnNumber(last)} · ${text}`,
};
