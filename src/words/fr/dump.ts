/** The words of the page of games to download, in French. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Parties à télécharger",
	lead: "Toutes les parties publiques d’un jour dans un fichier, fait le lendemain. Chaque ligne est le journal d’une partie en JSON ; gzip le décompresse.",
	nameless:
		"Ces fichiers ne contiennent aucun nom de personne. Un nom n’est que dans le journal de sa partie, et disparaît avec son compte.",
	licence: "Libres pour tout usage : Creative Commons CC0",
	index: "Cette liste pour les programmes",
	columns: { day: "Jour", games: "Parties", size: "Taille" },
	size: (mb: number) => `${exact(mb)}\u00a0Mo`,
	empty:
		"Le premier fichier paraît le lendemain de la première partie publique.",
};
