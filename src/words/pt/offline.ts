/** The words of what works without a network, in Portuguese. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Sem conexão",
	heading: "Você está sem conexão",
	lead: "Você pode jogar contra bots, fazer a primeira partida guiada e ver o que este aparelho guarda. Partidas com pessoas, listas e sua conta voltam com a rede.",
	playHint:
		"Contra 3 bots, sem relógio. Fica guardada neste aparelho, sem rating.",
	needsNetwork: {
		heading: "Esta página precisa da rede",
		text: "Você está sem conexão. A página abre sozinha assim que a rede voltar.",
		again: "Tentar de novo",
		whatWorks: "O que funciona sem conexão",
	},
	back: "A conexão voltou.",
	goOn: "Continuar",
	games: {
		title: "Partidas neste aparelho",
		note: "Ficam guardadas só aqui, e sem rating.",
		none: "Nada ainda. Partidas que você começa sem conexão aparecem aqui.",
		against: (names) => `Contra ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Turno ${whole(turnNumber(turn))}`
				: `Turno ${whole(turnNumber(turn))} de ${whole(turns)}`,
		over: "Encerrada",
		playOn: "Continuar jogando",
		watch: "Assistir",
		remove: "Excluir",
		reallyRemove: "Excluir mesmo?",
	},
	day: {
		title: "A marcha do dia",
		goOn: "Continuar",
		goOnNote:
			"Sua tentativa ainda conta. O resultado é enviado assim que você estiver online.",
		again: "Jogar de novo, sem resultado",
	},
	replays: "Replays que você viu",
	kept: "Guardada neste aparelho, sem rating",
	notKept:
		"Este aparelho não tem espaço para guardar a partida. Ela acaba quando você sai da página.",
	opening: "Abrindo a partida.",
	needsScript: "Esta partida é jogada com JavaScript, que está desligado.",
	missing: {
		title: "Nenhuma partida",
		heading: "Esta partida não está neste aparelho",
		text: "Uma partida começada sem conexão fica no aparelho onde começou, até você excluí-la.",
	},
	newer: {
		heading: "Esta partida precisa de outra versão",
		text: "Esta página não consegue ler como a partida foi guardada. Abra-a de novo quando estiver com conexão.",
	},
	home: "Início",
	you: "Você",
};
