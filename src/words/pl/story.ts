/** The line that tells the reader what a turn changed, in Polish. */
import { deeds } from "../deeds.ts";
import type { StoryWords } from "../en/story.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural, points, tiles } from "./grammar.ts";

export const story: StoryWords = {
	you: (change, { took, retook }) =>
		[
			`Ty: ${change || "bez zmian"}`,
			...deeds(
				[took, (tiles) => `zdobywasz ${tiles}`],
				[retook, (tiles) => `odzyskujesz ${tiles}`],
			),
		].join(", "),
	struck: (name, { took, retook, hit }) =>
		`${name} ${deeds(
			[took, (tiles) => `zdobywa ${tiles}`],
			[retook, (tiles) => `odzyskuje ${tiles}`],
			[hit, (tiles) => `trafia ${tiles}`],
		).join(", ")}`,
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
