/** The words of the page of games to download, in German. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Partien zum Herunterladen",
	lead: "Alle öffentlichen Partien eines Tages in einer Datei, die am Tag danach entsteht. Jede Zeile ist das Protokoll einer Partie als JSON; gzip packt sie aus.",
	nameless:
		"In diesen Dateien stehen keine Namen von Menschen. Ein Name steht nur im Protokoll seiner Partie und verschwindet mit seinem Konto.",
	licence: "Frei für jeden Zweck: Creative Commons CC0",
	index: "Diese Liste für Programme",
	columns: { day: "Tag", games: "Partien", size: "Größe" },
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty: "Die erste Datei kommt am Tag nach der ersten öffentlichen Partie.",
};
