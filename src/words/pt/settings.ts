/** The settings of a game in plain words, in Portuguese. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { plural } from "./grammar.ts";
import { mapNames } from "./maps.ts";

const COUNTS = [
	"",
	"Um jogador",
	"Dois jogadores",
	"Três jogadores",
	"Quatro jogadores",
];

const players = (count: number) => COUNTS[count] ?? `${count} jogadores`;

export const settingsWords: SettingsWords = {
	needsScript:
		"Você pode ocupar um lugar sem JavaScript, mas precisa dele para jogar. Esta página mostra quem estava aqui quando você a abriu.",
	title: "A partida",
	all: "Todos os ajustes",
	summary: {
		live: (turns, turn, minutes) =>
			`${plural(turns, "turno")} de ${turn}: ${plural(minutes, "minuto")} no máximo.`,
		slow: (turns, turn) =>
			`${plural(turns, "turno")}, e para cada um você tem ${turn}.`,
		turns: (turns) =>
			`${plural(turns, "turno")} sem relógio: cada um leva o tempo que você quiser.`,
		each: (turn) => `Um turno dura ${turn}.`,
		players: (count, board) => `${players(count)} em ${board}.`,
		playersOn: {
			plain: (count) => `${players(count)} em uma planície aberta.`,
			island: (count) => `${players(count)} em uma ilha.`,
			ring: (count) => `${players(count)} em volta de um lago.`,
			twins: (count) =>
				`${players(count)} em duas terras com poucas passagens.`,
			archipelago: (count) => `${players(count)} em um arquipélago.`,
		},
		wins: {
			endless: () => "Continua até você se cansar.",
			"turn-limit": () => "Vence quem tem mais território.",
			points: () => "As cidades dão pontos, e vence quem tem mais pontos.",
			"full-map": () => "Vence quem tiver o mapa inteiro.",
			"half-map": () => "Vence quem tiver metade do mapa.",
			"falling-share": () =>
				"Vence-se com uma parte do mapa, que encolhe turno a turno.",
		},
	},
	labels: {
		mode: "Jogo",
		board: "Tabuleiro",
		map: "Mapa",
		pace: "Um turno",
		end: "Acaba",
		tempo: "Rapidez",
		plans: "Ordens",
		events: "Acaso",
		access: "Quem pode jogar",
		fill: "Nos lugares vazios",
		botAccounts: "Bots com conta",
		watch: "Quem pode assistir",
	},
	modes: {
		march: "Marcha: o nosso, com o fim à vista",
		"turn-by-turn": "Clássico: o jogo completo",
		"free-neighbor": "Livre: tome casas ao lado das suas, tudo ao mesmo tempo",
		"free-full":
			"Livre total: tome casas em qualquer lugar, tudo ao mesmo tempo",
	},
	board: (cols, rows) => `${cols} × ${rows} casas`,
	map: (shape, cols, rows) => `${mapNames[shape]}, ${cols} × ${rows} casas`,
	example: "Um exemplo: o mapa é desenhado quando a partida começa.",
	exampleTitle: "Um exemplo do mapa",
	seconds: (count) => plural(count, "segundo"),
	minutes: (count) => plural(count, "minuto"),
	hours: (count) => plural(count, "hora"),
	days: (count) => plural(count, "dia"),
	noClock: "Até todos o encerrarem",
	atMost: (time) => `${time} no máximo`,
	ends: {
		endless: () => "Nunca por si só",
		"turn-limit": ({ turn }) =>
			turn === 0
				? "Após um turno: vence quem tem mais território"
				: `Após ${turnNumber(turn)} turnos: vence quem tem mais território`,
		points: ({ turns }) => `Após ${turns} turnos: vence quem tem mais pontos`,
		"full-map": () => "Quando alguém tem o mapa inteiro",
		"half-map": () => "Quando alguém tem metade do mapa",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`Quando alguém tem ${startPercent}% do mapa; após o turno ${turnNumber(fallsAfterTurn)}, ${percentPerTurn}% a menos a cada turno`,
	},
	tempo: {
		even: "Não conta: jogue com calma",
		speed: "Conta: as primeiras ordens são as mais fortes",
	},
	plans: {
		sealed: "Seladas até o turno acabar",
		open: "À vista de todos assim que são dadas",
	},
	events: {
		on: (turn) =>
			`Raios, terremotos e pontos que caem a partir do turno ${turnNumber(turn)}`,
		off: "Calmaria: sem raios nem terremotos",
	},
	access: {
		solo: "Só você",
		link: "Qualquer pessoa com o link",
		public: "Todos: está na lista de partidas abertas",
	},
	fills,
	botAccounts: "Podem entrar",
	watch: { anyone: "Qualquer pessoa com o link", nobody: "Só os jogadores" },
};
