/** The words of the lists of games, in Portuguese; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("pt");

export const gameListWords: GameListWords = {
	title: "Partidas",
	heading: "Encontre uma partida",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "Não há mais ninguém aqui agora."
			: `${counted(online, "pessoa")} aqui, ${playing === 0 ? "ninguém joga" : `${whole(playing)} jogando`}.`,
	playNow: "Jogar agora",
	playNowHint: "Começa em até dez segundos.",
	create: "Criar uma partida",
	regions: {
		label: "Regiões",
		americas: "Américas",
		europe: "Europa e África",
		asia: "Ásia e Oceania",
	},
	games: (count) => counted(count, "partida"),
	unavailable:
		"A lista desta região não está disponível agora. Você ainda pode jogar: aperte Jogar agora, ou tente de novo em um instante.",
	open: {
		title: "Partidas abertas",
		empty:
			"Nenhuma partida espera jogadores agora. Aperte Jogar agora para abrir uma, com bots de companhia até alguém chegar.",
	},
	running: {
		title: "Em jogo",
		empty: "Ninguém está jogando nesta região no momento.",
	},
	live: {
		on: "Ao vivo",
		lost: "Conexão perdida. Tentando de novo…",
		stale: "Esta lista não está ao vivo. Recarregue a página para ver a atual.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marcha",
			"turn-by-turn": "Clássico",
			"free-neighbor": "Livre",
			"free-full": "Livre total",
		},
		hosted: (name) => `Partida de ${name}`,
		hostless: "Uma partida sem anfitrião",
		led: (name) => `${name} lidera`,
		ledByNobody: "Só bots",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} casas`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} por turno`,
		noClock: "sem relógio",
		speed: "a rapidez conta",
		openPlans: "planos à vista",
		openToBots: "aberta a bots",
		taken: (persons, seats) =>
			`${whole(persons)} de ${counted(seats, "lugar ocupado", "lugares ocupados")}`,
		botsFill: "o resto, bots",
		players: (persons, bots) =>
			phrases([
				counted(persons, "pessoa"),
				...(bots > 0 ? [counted(bots, "bot")] : []),
			]),
		watching: (count) => counted(count, "espectador", "espectadores"),
		turn: (turn) => `Turno ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Começa em ${span(ms)}`,
		beginning: "Começando…",
		beginsWhenFull: "Começa quando encher",
		join: "Entrar",
		watch: "Assistir",
		gone: "Acabou",
	},

	own: {
		title: "Suas partidas",
		heading: "Suas partidas",
		waiting: (count) =>
			count === 0
				? "Nenhuma está esperando por você."
				: `${counted(count, "partida espera", "partidas esperam")} por você.`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join(", ")} e mais ${whole(more)}`,
		all: (count) => `Mostrar as ${whole(count)} partidas`,
		alone: "Mais ninguém ainda",
		yourTurn: "Sua vez",
		others: "Esperando os outros",
		notBegun: "Ainda não começou",
		left: (ms) => `faltam ${span(ms)}`,
		play: "Jogar",
		look: "Ver",
		empty: "Você não está em nenhuma partida. Um clique, e estará.",
		more: "Ver a lista de partidas",
		lost: "Não foi possível atualizar a lista. Vamos tentar de novo.",
	},
};
