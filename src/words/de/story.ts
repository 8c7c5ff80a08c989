/** The line that tells the reader what a turn changed, in German. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Du: nichts geändert";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Du: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} traf ${hit}`;
		return hit === ""
			? `${name} nahm ${took}`
			: `${name} nahm ${took}, traf ${hit}`;
	},
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
