/** The words of the forms that begin a game, in Portuguese. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const perTurn = (count: number, one: string) =>
	`${counted(count, one)} por turno`;

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

export const formsWords: FormsWords = {
	options: "Bots do seu jeito",
	optionsHint: "Mude o tabuleiro, os bots ou as regras",
	playWithThese: "Jogar com estas opções",
	hasProblems: "Confira o seguinte:",

	ruleset: {
		label: "Jogo",
		help: "Uma marcha é curta: acaba depois de um número fixo de turnos.",
		choices: {
			march: "Marcha: o nosso, com o fim à vista",
			"turn-by-turn": "Clássico: o jogo completo, até metade do mapa",
			"free-neighbor":
				"Livre: tome casas ao lado das suas, um turno por segundo",
			"free-full":
				"Livre total: tome casas em qualquer lugar, um turno por segundo",
		},
	},
	board: {
		label: "Tabuleiro",
		help: "Colunas por linhas. Mais casas fazem a partida mais longa.",
		sizes: {
			"7x7": "Minúsculo, 7 × 7: um duelo curto",
			"9x7": "Muito pequeno, 9 × 7: um duelo",
			"11x9": "Pequeno, 11 × 9",
			"17x9": "Médio, 17 × 9",
			"25x20": "Grande, 25 × 20",
			"40x30": "Enorme, 40 × 30",
		},
		own: "Um tamanho próprio",
	},
	cols: { label: "Colunas" },
	rows: { label: "Linhas" },
	range: (least, most) => `De ${whole(least)} a ${whole(most)}.`,
	map: {
		label: "Mapa",
		help: "Desenhado de novo para cada partida, o mais justo possível para todos.",
		choices: mapChoices,
	},
	bots: {
		label: "Bots",
		help: "Quantos jogam contra você.",
	},
	strength: {
		label: "A força deles",
		help: "Variados dá um de cada força, em ordem.",
		ladder: "Por força",
		characters: "Por caráter",
		choices: strengths,
	},
	botAccounts: {
		label: "Bots com conta",
		help: "Programas de outros jogadores, marcados como bots.",
		choices: { no: "Não podem entrar", yes: "Podem entrar" },
	},
	end: {
		label: "A partida acaba",
		help: "Uma marcha acaba depois de um número de turnos, e vence quem tem mais pontos.",
		all: "Qualquer jogo",
		others: "Jogos clássico e livres",
		choices: {
			ruleset: "Como no jogo escolhido acima",
			"turn-limit": "Depois de um número de turnos",
			"half-map": "Quando alguém tem metade do mapa",
			"full-map": "Quando alguém tem o mapa todo",
			endless: "Nunca",
		},
	},
	turns: {
		label: "Turnos",
		help: "Só conta se a partida acaba depois de um número de turnos.",
	},
	tempo: {
		label: "Rapidez",
		help: "Onde a rapidez conta, a primeira ordem é a mais forte e a última vale metade.",
		choices: {
			ruleset: "Como no jogo escolhido acima",
			even: "Não conta",
			speed: "Conta",
		},
	},
	plans: {
		label: "Planos",
		help: "Ordens seladas ficam ocultas até o turno acabar.",
		choices: {
			ruleset: "O que combinar com o jogo",
			sealed: "Selados",
			open: "À vista de todos",
		},
	},
	events: {
		label: "Raios, terremotos e pontos que caem",
		help: "De vez em quando, com a partida já avançada.",
		choices: { on: "Sim", off: "Não" },
	},
	clock: {
		label: "Relógio",
		help: "Sem relógio, um turno acaba quando você o encerra.",
		none: "Sem relógio",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "dia");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "hora");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole
			? perTurn(seconds / MINUTE_S, "minuto")
			: perTurn(seconds, "segundo");
	},

	access: {
		label: "Quem pode entrar",
		help: "Nos dois casos você recebe um link para compartilhar.",
		choices: {
			public: "Qualquer pessoa, pela lista de partidas ou pelo link",
			link: "Só quem tem o link",
		},
	},
	seats: {
		label: "Jogadores",
		range: (most, mostFree) =>
			`Contando você. De 2 a ${whole(most)}; nos jogos livres, até ${whole(mostFree)}. Em tabuleiros pequenos cabem menos.`,
	},
	fill: {
		label: "Lugares vazios",
		help: "O que acontece com os lugares que ninguém ocupou.",
		choices: fillChoices,
	},
	start: {
		label: "A partida começa",
		help: "Você sempre pode começá-la antes.",
		choices: {
			full: "Quando estiver completa, ou quando eu disser",
			"10": "Sozinha, depois de 10 segundos",
			"60": "Sozinha, depois de 1 minuto",
			"300": "Sozinha, depois de 5 minutos",
		},
	},
	watch: {
		label: "Quem pode assistir",
		help: "As ordens ficam tão ocultas para os espectadores quanto para os jogadores.",
		choices: { anyone: "Qualquer pessoa", players: "Só os jogadores" },
	},
	pace: {
		label: "Ritmo",
		help: "Um turno acaba antes se todos encerraram o seu. Jogos livres têm um turno por segundo.",
		live: "Ao vivo, todos à mesa",
		correspondence: "Por correspondência, quando você tiver tempo",
	},

	problems: {
		unknown_choice: "Esta não é uma das opções. Escolha uma da lista.",
		not_a_number: "Aqui vai um número inteiro, por exemplo 5.",
		bad_board: "Digite o tabuleiro como colunas x linhas, por exemplo 17x9.",
		cols_range: (least, most) =>
			`Um tabuleiro tem de ${whole(least)} a ${whole(most)} colunas.`,
		rows_range: (least, most) =>
			`Um tabuleiro tem de ${whole(least)} a ${whole(most)} linhas.`,
		bots_range: (most) => `Nesta partida cabem de 1 a ${whole(most)} bots.`,
		bots_board: (most) =>
			most < 1
				? "Neste tabuleiro não cabem bots. Escolha um maior."
				: `Neste tabuleiro cabem no máximo ${counted(most, "bot")}. Escolha menos, ou um tabuleiro maior.`,
		seats_range: (most) =>
			`Nesta partida cabem de 2 a ${whole(most)} jogadores.`,
		seats_board: (most) =>
			`Neste tabuleiro cabem no máximo ${counted(most, "jogador", "jogadores")}. Escolha menos, ou um tabuleiro maior.`,
		turns_range: (least, most) =>
			`Esta partida dura de ${whole(least)} a ${whole(most)} turnos.`,
		end_points:
			"Uma marcha acaba depois de um número de turnos. Escolha isso, ou outro jogo.",
		pace_range:
			"Um turno dura de 5 segundos a 3 minutos, ou de 1 hora a 3 dias. Escolha um da lista.",
	},
};
