/** The words of the page of games to download, in Polish. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Partie do pobrania",
	lead: "Wszystkie partie publiczne z jednego dnia w jednym pliku, tworzonym następnego dnia. Każdy wiersz to zapis jednej partii w JSON; rozpakuje go gzip.",
	nameless:
		"W tych plikach nie ma nazw ludzi. Nazwa jest tylko w zapisie samej partii i znika razem z kontem.",
	licence: "Do dowolnego użytku: Creative Commons CC0",
	index: "Ta lista dla programów",
	columns: { day: "Dzień", games: "Partie", size: "Rozmiar" },
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty: "Pierwszy plik pojawi się dzień po pierwszej partii publicznej.",
};
