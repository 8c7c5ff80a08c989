/** The words of a game as the server writes it: its board and its page, in Portuguese. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { counted, percent, whole } from "./numbers.ts";

const tiles = (count: number) => counted(count, "casa");

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa de ${whole(cols)} por ${whole(rows)} casas, ${
				turnsPlayed === 0
					? "antes do primeiro turno"
					: `após ${counted(turnsPlayed, "turno")}`
			}`,
		seat: (name, count, share) =>
			`${name} tem ${tiles(count)}, ${percent(share)} do mapa.`,
		free: (count) =>
			count === 0 ? "Nenhuma casa está livre." : `Livres: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` de ${whole(inAll)}`}`,
		lobbyTitle: "Esperando para começar",
		phases: {
			waiting: "Os recém-chegados escolhem onde começar.",
			collecting: "Todos estão dando ordens.",
		},
		lobby: (taken, all) =>
			`A partida não começou: ${whole(taken)} de ${counted(all, "lugar ocupado", "lugares ocupados")}.`,
		leads: (name, count, share) =>
			`${name} lidera com ${tiles(count)}, ${percent(share)} do mapa.`,
		nobodyLeads: "Ninguém tem território ainda.",
		leadsByPoints: (name, points) =>
			`${name} lidera com ${counted(points, "ponto")}.`,
		toWin: (count) => `Para vencer: ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "O último turno: vence quem tem mais pontos."
				: `Faltam ${whole(turns)} turnos: vence quem tem mais pontos.`,
		playedOn: (turn, names) =>
			`Continua do turno ${whole(turnNumber(turn))} de ${names.length === 0 ? "outra partida" : `uma partida entre ${list(names)}`}`,
		unrated: "Não conta para nenhum rating.",
		needsScript:
			"Para jogar, esta página precisa de JavaScript, que está desligado ou não carregou. O mapa abaixo mostra a partida como estava quando você abriu a página.",
		reload: "Recarregar a página",
		seats: "Jogadores",
		columns: {
			rank: "Posição",
			player: "Jogador",
			points: "Pontos",
			level: "Nível",
			land: "Território",
			share: "Parte",
		},
		emptySeat: "Lugar vazio",
		you: "você",
		bots: botKinds,
		absent: "ainda não está na partida",
		dead: "fora da partida",
		resigned: "abandonou, um bot continua",
		gaveUp: "abandonou",
	},
};
