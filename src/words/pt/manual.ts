/** The words of the page "How to play", in Portuguese; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { list } from "./grammar.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { counted, exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => counted(count, "casa");
const orders = (count: number) => counted(count, "ordem", "ordens");
const points = (count: number) =>
	`${exact(count)} ${count === 1 ? "ponto" : "pontos"}`;
const towns = (count: number) => counted(count, "cidade");

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	list([
		...(pointsPerTown === 0
			? []
			: [`cada cidade que você tem dá ${points(pointsPerTown)} por turno`]),
		...(pointsPerTownTaken === 0
			? []
			: [
					`tomar uma de outro jogador dá mais ${exact(pointsPerTownTaken)} na hora`,
				]),
		...(pointsPerTile === 0
			? []
			: [`cada casa que você tem, ${points(pointsPerTile)} por turno`]),
	]).replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Como jogar",
	lead: "Um mapa, algumas ordens por turno e vizinhos com planos próprios. Oito frases bastam para jogar; o resto da página fica para depois.",
	learn: "Aprender jogando, em um minuto e meio",
	contents: "Nesta página",
	before: "Antes",
	after: "Depois",

	rules: {
		title: "O jogo em oito frases",
		start: (land, strength) =>
			`Você começa com ${tiles(land)} de força ${exact(strength)}, em volta de uma cidade.`,
		orders: (level, perTown, most) =>
			`A cada turno você tem ${orders(level)}, e mais ${whole(perTown)} por cidade que tiver${most === null ? "" : `, mas ${whole(most)} no máximo`}.`,
		grow: (strength) =>
			`Em uma casa livre ao lado do seu território, uma ordem o expande: a casa é sua, com força ${exact(strength)}.`,
		attack: (damage, captured) =>
			`Em uma casa de outro ao lado do seu território, ela ataca: a casa perde ${exact(damage)} por casa sua que a toca, e em 0 é sua, com força ${exact(captured)}.`,
		defend: (gain, most) =>
			`Em uma casa sua, ela defende: a casa ganha ${exact(gain)}, até ${exact(most)}.`,
		sealed:
			"As ordens de todos são secretas até o turno acabar; então são executadas em rodadas, uma de cada jogador por vez, e o acaso decide quem vai primeiro em cada rodada.",
		cutOff:
			"Depois disso, o terreno isolado da sua maior área se perde, e fica livre para qualquer um.",
		score: (pay, turns) =>
			`${pays(pay)}; após ${whole(turns)} turnos vence quem tem mais pontos.`,
	},

	pictures: {
		title: "Cinco imagens",
		titles: {
			grow: "Expandir",
			attack: "Atacar",
			defend: "Defender",
			cut: "Isolar",
			towns: "Cidades",
			break: "Romper uma casa",
			wear: "Desgaste",
		},
		grow: (strength) =>
			`Dê uma ordem em uma casa livre ao lado do seu território, e ela é sua, com força ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Dê uma na casa de um vizinho, e ela perde ${exact(damage)} por casa sua que a toca. Aqui são ${whole(touching)}: ela cai nas suas mãos.`,
		defend: (gain, most) =>
			`Dê uma em uma casa sua, e ela ganha ${exact(gain)}, até ${exact(most)}.`,
		cut: (count) =>
			`O que fica isolado da maior área do dono se perde no fim do turno. Aqui uma casa leva ${count === 1 ? "outra" : `outras ${whole(count)}`} consigo.`,
		towns: (perTown) =>
			`Cada cidade também dá mais ${orders(perTown)} por turno.`,
		side: (isYou, land, held) =>
			`${isYou ? "Você tem" : "Seu vizinho tem"} ${tiles(land)}${held === 0 ? "" : ` e ${towns(held)}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Uma casa livre agora é sua, com força ${exact(strength)}.`,
		attacked: (damage) =>
			`Uma das casas do seu vizinho perde ${exact(damage)}.`,
		captured: (strength) => `Você a toma, com força ${exact(strength)}.`,
		paid: (count) => `Você soma ${points(count)} pela cidade na hora.`,
		broken: "Ela se rompe e fica livre.",
		defended: (gain, strength) =>
			`Uma das suas casas ganha ${exact(gain)}, e tem ${exact(strength)}.`,
		cut: (count) =>
			`Seu vizinho perde ${counted(count, "casa isolada", "casas isoladas")}.`,
		worn: "As casas perdem força nos lados abertos.",
		orders: (level) => `Agora você tem ${orders(level)} por turno.`,
		scored: (count) => `Você soma ${points(count)}.`,
	},

	tips: {
		title: "Bom saber",
		support: (touching) =>
			`Uma casa recém-tomada cai com uma ordem se ${whole(touching)} das suas a tocam. Cerque, depois ataque.`,
		cut: "Isole, não empurre: a casa que liga duas partes de um território vale tudo o que depende dela. Procure as suas, e ligue-as uma segunda vez.",
		weak: "Uma casa fraca ajuda um ataque tanto quanto uma forte. A força só a mantém sua.",
		twice:
			"Duas ordens em uma casa não são engano: se a primeira a toma, a segunda a defende.",
		first:
			"Sua primeira ordem é executada na primeira rodada. Dê antes a mais urgente.",
		town: "Uma cidade rende a cada turno, então a que vem cedo rende mais. E o que você toma do líder, o líder perde.",
		shore:
			"Ninguém pode ocupar água nem montanhas, então ninguém pode atacar de lá: uma casa ao lado delas tem menos lados a vigiar.",
	},

	details: {
		title: "As letras miúdas",
		plan: "Apertar uma casa planeja uma ordem, apertar de novo a retira; Mais uma planeja uma segunda ali. Encerrar turno dá todas. Quando o tempo acaba, o que você planejou também é dado, se a página estiver aberta.",
		signs:
			"Uma bandeira junto a uma força marca uma casa que você pode tomar neste turno; um triângulo, uma que outros podem tomar de você: cheio, com uma ordem; vazado, com duas.",
		ready:
			"Até o turno ser executado você pode voltar a planejar. Isso acontece assim que todos encerram seu turno, ou quando o tempo acaba. Ser rápido não dá vantagem.",
		changed:
			"O que uma ordem faz depende de quem tem a casa quando chega a vez dela. Se a casa já não toca seu território, a ordem não dá em nada.",
		places:
			"Para dois ou quatro jogadores todos os lugares de início são iguais. Para quase todos os outros números são tão parelhos quanto foi possível desenhar. Quem fica com qual é decidido por sorteio.",
		out: "Se você perde sua última casa, está fora, e pode assistir ao resto. Se só sobra um jogador, a partida acaba.",
		pay: "As cidades rendem no fim do turno, depois que o terreno isolado se perde.",
		equal: "De duas áreas do mesmo tamanho, a mais forte conta como a maior.",
		tie: "Se dois têm os mesmos pontos no fim, fica à frente quem tem mais território.",
	},

	maps: {
		title: "Mapas e minutos",
		drawn:
			"Cada partida tem um mapa próprio, desenhado ao acaso; você escolhe a forma e o tamanho. Nele há cidades, e água e montanhas que ninguém pode ocupar.",
		example: (land, held, starts) =>
			`${tiles(land)} de terreno e ${towns(held)}; em ${whole(starts)} delas começam jogadores.`,
		time: (seconds) =>
			`Um turno de uma partida ao vivo dura ${whole(seconds)} segundos, se você não escolher outra coisa, e menos se todos encerrarem antes.`,
		size: "Tamanho",
		players: "Jogadores, no máximo",
		turns: "Turnos",
		minutes: "Minutos, no máximo",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Bots para praticar",
		ladder: "Por força, os mais fracos primeiro. Comece onde vence, e suba.",
		characters: "Por caráter, cada um quer outra coisa:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Sem mouse",
		text: "Dá para jogar tudo com o teclado.",
		march: "Na marcha",
		others: "Nos outros jogos",
		key: "Tecla",
		does: "O que faz",
	},

	fairness: {
		title: "Justo, e você pode conferir",
		sealed:
			"As ordens são seladas: o servidor não envia as suas a ninguém antes de o turno acabar, e os bots não sabem mais que você.",
		chance:
			"Ninguém pode manipular o acaso. Antes da partida, o servidor sorteia um segredo e calcula o hash dele de novo e de novo, uma vez por turno possível: uma corrente em que cada elo dá o seguinte, e nenhum dá o anterior. O último elo é publicado quando a partida começa, e dele saem o mapa e os lugares de início. Depois, cada turno usa o elo anterior ao último usado.",
		check:
			"Assim ninguém pode prever o que o acaso trará no próximo turno, e qualquer um pode conferir que estava definido antes da primeira ordem: calcule o hash do elo de um turno, e tem de sair o do turno anterior.",
		replay:
			"Seu navegador calcula cada turno por conta própria, com as mesmas regras do servidor, e compara os resultados.",
	},

	startPlaying: "É tudo. Jogue uma partida",
};
