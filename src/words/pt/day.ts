/** The words of the day's march, its ranking and its past days, in Portuguese. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

export const dayWords: DayWords = {
	title: "A marcha do dia",
	short: "Do dia",
	lead: (turns) =>
		`Uma partida curta por dia, a mesma para todos. Veja quanta vantagem você tem sobre os bots após ${counted(turns, "turno")}.`,
	about: (date) =>
		`A marcha de ${date}: uma partida curta, a mesma para todos. Quanta vantagem você abre sobre os bots?`,
	yourSeat: "Você",

	facts: {
		label: "Esta marcha",
		map: "Mapa",
		maps: mapNames,
		players: "Jogadores",
		length: "Duração",
		turns: (turns, minutes) =>
			`${counted(turns, "turno")}, cerca de ${counted(minutes, "minuto")}`,
	},

	now: {
		play: "Jogar por um resultado",
		playHint: (minutes) =>
			`Você tem uma tentativa que conta. Ela começa com este toque e tem de acabar ${counted(minutes, "minuto")} depois. Em seguida você pode jogar de novo quantas vezes quiser.`,
		goOn: "Continuar",
		goOnHint: (minutes) =>
			`Sua tentativa está em andamento. Conta se acabar em até ${counted(minutes, "minuto")}.`,
		again: "Jogar de novo, sem resultado",
		missed:
			"Sua tentativa não acabou a tempo, então não tem resultado. A marcha de amanhã é outra chance.",
		past: "Este dia passou: a marcha dele ainda pode ser jogada, mas sem resultado.",
		playPast: "Jogar esta marcha",
		needsScript:
			"Para jogar, esta página precisa de JavaScript, que está desligado ou não carregou.",
		next: (hours, minutes) =>
			hours === 0
				? `A próxima marcha chega em ${whole(minutes)} min.`
				: `A próxima marcha chega em ${whole(hours)} h ${whole(minutes)} min.`,
	},

	result: {
		label: "Seu resultado",
		ahead: (points) =>
			points === 1
				? "ponto à frente do melhor bot"
				: "pontos à frente do melhor bot",
		behind: (points) =>
			points === 1 ? "ponto atrás do melhor bot" : "pontos atrás do melhor bot",
		level: "empate com o melhor bot",
		details: (points, tiles) =>
			`${counted(points, "ponto")} e ${counted(tiles, "casa")} no fim`,
		rank: (rank, of) => `Posição ${whole(rank)} de ${counted(of, "conta")}`,
		guestRank: (rank, of) =>
			`Posição ${whole(rank)} de ${counted(of, "convidado")}`,
		register:
			"Com uma conta você tem uma posição entre as contas e mantém sua sequência.",
		streak: (days) => counted(days, "dia seguido", "dias seguidos"),
		watch: "Rever sua partida",
	},

	ranking: {
		title: "Classificação",
		kinds: { accounts: "Contas", guests: "Convidados" },
		columns: {
			rank: "Posição",
			player: "Jogador",
			lead: "Vantagem",
			turns: "Turnos",
			land: "Território",
			streak: "Dias seguidos",
		},
		you: "você",
		emptyToday:
			"Ainda não há resultados aqui. Jogue a marcha de hoje, e o primeiro será seu.",
		empty: "Ninguém teve resultado aqui neste dia.",
		own: "Sua posição",
		more: "Mais posições",
		top: "Voltar ao topo",
		order:
			"A maior vantagem vem primeiro; entre iguais, a de menos turnos, depois a de mais território.",
	},

	best: {
		title: "A melhor partida",
		yesterday: "A melhor partida de ontem",
		text: (name, lead) => `${name}, com uma vantagem de ${lead}`,
		watch: "Assistir",
		none: "Ninguém jogou até o fim nesse dia.",
		nobody: "Alguém que já se foi",
	},

	proof: {
		title: "O mapa é sorteado, ninguém o escolhe",
		text: "Cada dia tem uma chave, e a chave decide o mapa, os bots e todo o acaso. O SHA-256 da chave de um dia é a chave do dia anterior, então nenhuma chave pôde ser escolhida depois de publicada a primeira. De uma marcha se publica no dia anterior um SHA-256 de tudo o que há nela.",
		commitment: "Publicado desta marcha no dia anterior",
		tomorrow: "Publicado da marcha de amanhã",
		key: "A chave dela",
		noKey: "mostrada quando o dia acabar",
		before: "A chave do dia anterior",
		first: "Publicado antes do primeiro dia",
		isNext: "O SHA-256 da chave dela é a chave do dia anterior.",
	},

	past: {
		title: "Dias anteriores",
		lead: "A marcha de cada dia, sua classificação e sua melhor partida. Todas ainda podem ser jogadas, sem resultado.",
		empty: "Este é o primeiro dia. Amanhã a marcha de hoje estará aqui.",
		columns: {
			day: "Dia",
			map: "Mapa",
			best: "Melhor vantagem",
			own: "A sua",
		},
		notPlayed: "não jogada",
		older: "Dias mais antigos",
		latest: "Voltar aos últimos",
		today: "A marcha de hoje",
		before: "O dia anterior",
		after: "O dia seguinte",
	},

	home: {
		title: "A marcha do dia",
		text: "Uma partida curta, a mesma para todos hoje. Uma tentativa conta.",
		done: (lead) => `Seu resultado hoje: ${lead}`,
		underWay: "Sua tentativa está em andamento.",
		streak: (days) =>
			`${counted(days, "dia seguido", "dias seguidos")} até agora`,
		open: "A marcha de hoje",
	},
};
