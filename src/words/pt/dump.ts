/** The words of the page of games to download, in Portuguese. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "Partidas para baixar",
	lead: "Todas as partidas públicas de um dia em um arquivo, feito no dia seguinte. Cada linha é o registro de uma partida em JSON; o gzip descompacta.",
	nameless:
		"Nesses arquivos não há nomes de pessoas. Um nome está só no registro da sua partida, e some com a sua conta.",
	licence: "Livres para qualquer uso: Creative Commons CC0",
	index: "Esta lista para programas",
	columns: { day: "Dia", games: "Partidas", size: "Tamanho" },
	size: (mb: number) => `${exact(mb)}\u00a0MB`,
	empty:
		"O primeiro arquivo aparece no dia seguinte à primeira partida pública.",
};
