/** The line that tells the reader what a turn changed, in Polish. */
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (won, lost) => {
		if (won === 0 && lost === 0) return "Ty: bez zmian";
		const parts = [
			...(won > 0 ? [`+${won}`] : []),
			...(lost > 0 ? [`−${lost}`] : []),
		];
		return `Ty: ${parts.join(" ")}`;
	},
	struck: (name, took, hit) => {
		if (took === "") return `${name} trafia ${hit}`;
		return hit === ""
			? `${name} zdobywa ${took}`
			: `${name} zdobywa ${took}, trafia ${hit}`;
	},
	list,
	tiles,
	cutOff: (count) => `odcięte: ${count}`,
	failed: (count) =>
		plural(count, "rozkaz przepadł", "rozkazy przepadły", "rozkazów przepadło"),
	points: (count) => `+${points(count)}`,
	out: (name) => `${name} odpada`,
	youAreOut: "Odpadasz",
	grown: (count) =>
		`Zajęto ${plural(count, "wolne pole", "wolne pola", "wolnych pól")}`,
	captured: (count) => `Odebrano innym ${tiles(count)}`,
	quiet: "Spokojna tura",
	turns: (first, last, text) =>
		`Tury od ${turnNumber(first)} do ${turnNumber(last)} · ${text}`,
};
