/** The words of the page of games to download, in English. */
import { exact } from "./numbers.ts";

export const dumpWords = {
	title: "Games to download",
	lead: "All public games of a day in one file, made the day after. Each line is the log of one game as JSON; gzip unpacks it.",
	/** Why names are missing. */
	nameless:
		"There are no names of people in these files. A name is only in the log of its own game, and goes with its account.",
	/** A link to the licence. */
	licence: "Yours to use for anything: Creative Commons CC0",
	/** A link to the same list as JSON. */
	index: "This list for programs",
	columns: { day: "Day", games: "Games", size: "Size" },
	/** In millions of bytes. */
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty: "The first file appears the day after the first public game.",
};

export type DumpWords = typeof dumpWords;
