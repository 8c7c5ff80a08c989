/** The words of the replay of a finished game, in Portuguese. */
import type { OverReason } from "../../rules/ending.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Todos os outros estão fora.",
	"turn-cap": "A partida chegou ao último turno possível.",
	unattended: "A partida parou porque não havia mais ninguém.",
	resigned: "A partida acabou porque alguém abandonou.",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "Replay",
	titleAt: (turn) => `${turn} · replay · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} de ${inAll}`,
	after: (turns) => `Após o turno ${turns}`,
	over: "A partida acabou",
	wins: (name) => `${name} venceu`,
	youWin: "Você venceu",
	nobodyWins: "Não sobrou ninguém, então ninguém venceu",
	isAhead: (name) => `${name} está à frente`,
	youAreAhead: "Você está à frente",
	ends,
	youGaveUp: "Você abandonou.",
	lastTurn: "O último turno foi jogado.",
	wonByPoints: (points, turns) =>
		`${plural(points, "ponto")} após ${plural(turns, "turno")}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "casa")} bastaram no turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${plural(turns, "turno")}, ${plural(players, "jogador", "jogadores")}`,
	loading: "Carregando o replay…",
	failed:
		"Não foi possível carregar os turnos desta partida. Abaixo está como ela acabou; recarregue a página para tentar de novo.",
	damaged:
		"O registro desta partida não pode ser jogado de novo. Abaixo está como ela acabou.",
	otherVersion:
		"Esta partida foi jogada por uma versão das regras que esta página não conhece. Recarregue a página para obter uma mais nova.",

	chart: {
		slider: "Turno",
		leads: (name, tiles, percent) =>
			`${name} lidera com ${plural(tiles, "casa")}, ${percent} do mapa`,
		follows: (name, tiles) => `${name} ${plural(tiles, "casa")}`,
		points: (name, points) => `${name} ${plural(points, "ponto")}`,
		nobody: "ninguém tem território",
		needed: "O bastante para vencer",
	},

	controls: {
		name: "Reprodução",
		play: "Reproduzir",
		pause: "Pausar",
		back: "Um turno para trás",
		forward: "Um turno para a frente",
		first: "Ao início",
		last: "Ao fim",
		speed: "Velocidade",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Mostrar ordens",
	copy: "Copiar link",
	copied: "Copiado",
	notCopied: "Seu navegador não deixou esta página copiar o link. Copie daqui:",
	copyHint: "Um link para este turno",
	embed: "Copiar código de incorporação",
	analyse: "Analisar",
	playOn: "Continuar daqui",

	keys: {
		title: "Teclas",
		close: "Fechar",
		list: [
			["Espaço", "Reproduzir, pausar"],
			["← →", "Um turno para trás, para a frente"],
			["Page ↑ ↓", "No gráfico: dez turnos para a frente, para trás"],
			["Home, End", "Ao início, ao fim"],
			["+ −", "Mais rápido, mais devagar"],
			["O", "Mostrar ou ocultar as ordens"],
			["N", "Mostrar os números enquanto apertada"],
			["0", "Tabuleiro inteiro"],
			["← ↑ → ↓", "No tabuleiro: andar pelas casas"],
			["?", "Estas teclas"],
		],
	},

	verify: "Verificar esta partida",
};
