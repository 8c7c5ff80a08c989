/** The words of players' pages, of finished games and of ratings, in Portuguese. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("pt");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "agora mesmo" : ago(ms)),

	botAccount: "conta de bot",

	rating: {
		families: { march: "Marcha", classic: "Clássico", free: "Livre" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, ${give} para mais ou para menos`,
		range: (least, most) => `de ${least} a ${most}`,
		firstGuess: "uma primeira estimativa",
		doubt: "?",
		games: (count) =>
			counted(count, "partida com rating", "partidas com rating"),
		byBots: "Até agora, só partidas contra bots",
		graph: ({ first, last, most, least }, from, to) =>
			`De ${first} em ${from} a ${last} em ${to}, entre ${least} e ${most}`,
		table: "As últimas mudanças, em tabela",
		columns: { date: "Data", rating: "Rating", change: "Mudança" },
	},

	past: {
		won: (name) => `${name} venceu`,
		first: (name) => `${name} ficou em primeiro`,
		over: {
			won: "Acabou",
			"turn-cap": "Acabou antes do tempo",
			unattended: "Acabou antes do tempo, pois ninguém jogava",
			resigned: "Todos abandonaram",
		},
		place: (place, of) =>
			place === 1
				? `Vencida, 1.º de ${whole(of)}`
				: `${whole(place)}.º de ${whole(of)}`,
		more: (persons) => `mais ${whole(persons)}`,
		bots: (count) => counted(count, "bot"),
		turns: (count) => counted(count, "turno"),
		points: (count) => counted(count, "ponto"),
		older: "Partidas mais antigas",
		latest: "Voltar às últimas",
		rating: "Rating",
		onlyYou: "só você vê isto",
		onlyPlayers: "só os jogadores veem isto",
		playedOn: (turn) => `continuada do turno ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Partidas encerradas",
		empty:
			"Você ainda não terminou nenhuma partida. Quando terminar, poderá revê-la aqui.",
		all: "Sua página, com todas as suas partidas",
		everybodys: "As partidas encerradas de todos",
	},

	filters: {
		all: "Todas",
		ruleset: { label: "Modo" },
		company: { label: "Contra", people: "Pessoas", bots: "Só bots" },
		outcome: { label: "Resultado", won: "Vencidas", lost: "Não vencidas" },
	},

	history: {
		title: "Partidas encerradas",
		lead: "Partidas públicas que acabaram, as últimas primeiro. Cada uma pode ser revista.",
		leadOwn:
			"Partidas públicas que acabaram, e todas as suas, as últimas primeiro. Cada uma pode ser revista.",
		empty:
			"Nenhuma partida pública acabou ainda. Jogue uma, e ela estará aqui.",
		emptyFiltered: "Nenhuma partida combina com esta escolha.",
	},

	leaderboard: {
		title: "Classificação",
		lead: "Os jogadores são ordenados pelo rating que quase com certeza têm no mínimo. Ele fica abaixo do rating enquanto jogaram pouco, então vale a pena continuar jogando. Só contam partidas com outras contas, e com o mesmo jogador três por semana.",
		botsLead:
			"Bots com conta, ordenados como as pessoas, por suas partidas com todos: outros bots e pessoas. O que uma pessoa ganha ou perde contra eles quase não muda seu próprio rating.",
		kinds: "Quem joga",
		people: "Pessoas",
		bots: "Bots",
		families: "Modos",
		columns: {
			rank: "Posição",
			player: "Jogador",
			sure: "No mínimo",
			rating: "Rating",
			range: "Margem",
			games: "Partidas",
		},
		you: "você",
		empty:
			"Ainda não há ninguém aqui. Jogue com outra conta, e a primeira posição será sua.",
		more: "Mais posições",
		top: "Voltar ao topo",
		own: {
			rank: (rank, points, give) =>
				`Você está na posição ${whole(rank)}, com ${points} ± ${give}.`,
			far: (points, give) => `Você tem ${points} ± ${give}.`,
			guest: (points, give) =>
				`Você tem ${points} ± ${give}. Com uma conta você também ganha uma posição, e mantém suas partidas e seu rating.`,
			byBots: (points, give) =>
				`Você tem ${points} ± ${give} de partidas contra bots. Sua primeira partida com outra conta dá uma posição.`,
			register: "Criar uma conta",
		},
	},

	profile: {
		since: (month) => `Aqui desde ${month}`,
		account: "Sua conta",
		own: "Sua página e suas partidas",
		ratings: "Ratings",
		unrated: "Ainda sem partidas com rating.",
		unratedOwn:
			"Ainda sem partidas com rating. Jogue uma até o fim, e seu rating estará aqui.",
		games: "Partidas",
		onlyPublic: "Aos outros só se mostram as partidas públicas.",
		empty: "Ainda sem partidas encerradas.",
		emptyPublic: "Ainda sem partidas públicas.",
		record: "Retrospecto",
		publicRecord: "Retrospecto em partidas públicas",
		withPeople: "Com pessoas",
		withBots: "Só contra bots",
		tally: (games, won) =>
			`${counted(games, "partida")}, ${counted(won, "vencida")}`,
		you: "Contra você",
		meetings: (games, ahead) =>
			`${counted(games, "partida")} em comum, você ficou à frente em ${whole(ahead)}`,
		opponents: "Adversários mais frequentes",
		columns: { name: "Jogador", games: "Partidas", ahead: "À frente" },
		aheadHint: (name) =>
			`À frente: partidas em que ${name} ficou mais bem colocado.`,
		leaderboard: "Classificação",
		notFound: {
			title: "Jogador não encontrado",
			heading: "Ninguém joga com este nome",
			text: "O nome pode estar escrito errado, ou a conta foi excluída. Convidados não têm página própria.",
			back: "Ver a classificação",
		},
	},
};
