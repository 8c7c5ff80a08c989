/** The words of the page of games to download, in Spanish. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Partidas para descargar",
	lead: "Todas las partidas públicas de un día en un archivo, hecho al día siguiente. Cada línea es el registro de una partida en JSON; gzip lo descomprime.",
	nameless:
		"En estos archivos no hay nombres de personas. Un nombre solo está en el registro de su partida, y desaparece con su cuenta.",
	licence: "Libres para cualquier uso: Creative Commons CC0",
	index: "Esta lista para programas",
	columns: { day: "Día", games: "Partidas", size: "Tamaño" },
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty:
		"El primer archivo aparece al día siguiente de la primera partida pública.",
};
