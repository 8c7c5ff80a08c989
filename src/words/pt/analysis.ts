/** The words of the analysis of a finished game, in Portuguese. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural, sentences } from "./grammar.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, "casa")
		: `${plural(tiles, "casa")}, entre elas ${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "Análise",
	close: "Fechar a análise",
	about:
		"Com que frequência cada um venceria dali se todos continuassem jogando como um bot médio. As faixas mostram o que é incerto.",

	why: {
		classic:
			"Só as marchas podem ser analisadas. Bots que continuam uma partida clássica quase nunca chegam ao fim, então não podem dizer quem teria vencido.",
		free: "Só as marchas podem ser analisadas. Este tipo de partida não tem um fim próprio, então não se pode dizer que alguém a vence.",
		old: "Esta marcha foi jogada com regras mais antigas, que os bots de hoje não aprenderam. Ela não pode ser analisada.",
	},

	doing: {
		chances: "Jogando a continuação de cada turno",
		decisive: "Olhando mais de perto os turnos decisivos",
		unused: "Testando o que o bot mestre teria ordenado",
	},
	stop: "Parar",
	goOn: "Continuar",
	stopped: "Parada. O que foi encontrado até agora fica.",
	failed:
		"A análise parou com um erro. Feche-a, depois abra-a de novo para tentar outra vez.",

	chart: {
		name: "Chance de vencer por turno",
		table: "Chances em tabela",
		turn: "Turno",
		cell: (chance, low, high) => `${chance}% (de ${low} a ${high})`,
	},

	decided: {
		sentences,
		title: "Turnos que decidiram",
		none: "Nenhum turno mudou as chances mais do que é incerto.",
		turn: (turn) => `Turno ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Você" : name}: ${before}% → ${after}%`,
		took: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Você" : name} tomou ${tilesWith(tiles, towns)}.`,
		lost: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Você" : name} perdeu ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1 ? "Uma ficou isolada." : `${tiles} ficaram isoladas.`,
		lagged: "Outros ganharam mais.",
		out: ({ name, isYou }) => `Depois ${isYou ? "você" : name} ficou fora.`,
		quiet: ({ name, isYou }) =>
			`Nada aconteceu com ${isYou ? "o seu território" : `o território de ${name}`}; outros ganharam ou perderam.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "Sua melhor chance perdida"
				: `A melhor chance perdida de ${name}`,
		player: "Jogador",
		find: "Procurar",
		gain: (turn, before, after, error) =>
			`Turno ${turnNumber(turn)}: com as ordens do bot mestre, ${after}% das partidas teriam sido vencidas em vez de ${before}%. São ${after - before} a mais em cem, ${error} para mais ou para menos.`,
		how: (games) =>
			`Cada uma foi jogada até o fim ${plural(games, "vez", "vezes")}, contra as ordens que os outros deram nesse turno.`,
		none: (games) =>
			games === 0
				? "Em nenhum turno o bot mestre teria ordenado outra coisa."
				: `Em nenhum turno as ordens do bot mestre teriam vencido claramente mais, em ${plural(games, "partida jogada", "partidas jogadas")} até o fim.`,
		show: "Mostrar no tabuleiro",
		hide: "Ocultar",
		given: "ordenado",
		better: "as ordens do bot mestre",
	},
};
