/** The words of the game page, in Portuguese. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { number, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

const orders = (count: number) => plural(count, "ordem", "ordens");

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Escolha onde começar",
		othersStart: "Os outros escolhem onde começar",
		giveOrders: "Planeje suas ordens",
		allGiven: "Todas as ordens dadas",
		allPlanned: "Todas as ordens planejadas",
		youAreReady: "Turno encerrado",
		watching: "Você está assistindo",
		dead: "Você está fora",
		over: "A partida acabou",
		resolving: "O turno acontece",
		held: "Um bot joga por você",
		lobby: "Esperando jogadores",
	},
	title: (moment, turn) => `${moment} · turno ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Sua vez, turno ${turnNumber(turn)} · Hexmarch`,
	titleOver: "A partida acabou · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	timeLeftCalmly: (time) => `faltam ${time}`,

	connection: {
		connecting: "Conectando…",
		reconnecting: "Conexão perdida. Reconectando…",
		refusedVersion:
			"Esta página está desatualizada. Recarregue para continuar.",
		refusedGame: "Esta partida não existe mais.",
		refusedWatcher: "Só os jogadores podem ver esta partida.",
		refusedCrowd: "Esta partida está aberta em abas demais. Esta parou.",
	},
	ordersKept:
		"Suas ordens ficam guardadas e contam se chegarem antes de o turno acabar.",
	reload: "Recarregar",

	bar: {
		name: "Suas ordens",
		ordersLeft: (left) =>
			left === 1 ? "Falta 1 ordem" : `Faltam ${left} ordens`,
		pips: (level, banked) =>
			`Cheias: ${orders(level)} por turno, do seu nível. Com anel: dos seus ${number(banked)} pontos guardados; cada ponto inteiro é mais uma ordem.`,
		pipsByTowns: (base, perTown, most) =>
			`Você tem ${orders(base)} por turno, e mais ${number(perTown)} por cidade que tiver; ${number(most)} no máximo.`,
		planned: (count, all) => `${count} de ${all} planejadas`,
		given: (count, all) => `${count} de ${all} dadas`,
		bank: "Guardar",
		more: "Mais uma",
		undo: "Desfazer",
		reopen: "Voltar a planejar",
		confirm: "Dar",
		confirmMany: (count) => `Dar ${count}`,
		start: "Começar aqui",
		end: "Encerrar turno",
		readyByLot: "Começar ao acaso",
		waitingFor: (players) =>
			players === 0
				? "Turno encerrado"
				: `Esperando ${plural(players, "jogador", "jogadores")}`,
		cannotBank,
		bankHint: "Guarda 0,8 de uma ordem para outro turno, uma vez por turno",
		moreHint: "Planeja mais uma ordem na mesma casa (também com Shift)",
		undoHint: "Retira a última ordem planejada",
		reopenHint: "Retira suas ordens para continuar planejando",
		confirmHint: "Dá agora as ordens planejadas",
		startHint: "Começa na casa escolhida",
		endHint: "Dá todas as ordens planejadas e encerra seu turno",
		readyByLotHint: "Começa em uma casa livre ao acaso",
		endAnyway: (left) =>
			`${left === 1 ? "Falta" : "Faltam"} ${orders(left)}. Encerrar o turno?`,
		sending: "Enviando…",
	},

	watchers: (count) => plural(count, "espectador", "espectadores"),
	held: {
		text: "Um bot joga por você.",
		back: "Voltei",
	},
	talkButton: "Falar",
};
