/** The words of the page of games to download, in Italian. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Partite da scaricare",
	lead: "Tutte le partite pubbliche di un giorno in un file, fatto il giorno dopo. Ogni riga è il registro di una partita in JSON; gzip lo decomprime.",
	nameless:
		"In questi file non ci sono nomi di persone. Un nome è solo nel registro della sua partita, e sparisce con il suo account.",
	licence: "Libere per ogni uso: Creative Commons CC0",
	index: "Questo elenco per i programmi",
	columns: { day: "Giorno", games: "Partite", size: "Dimensione" },
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty: "Il primo file arriva il giorno dopo la prima partita pubblica.",
};
