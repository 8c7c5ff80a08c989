/** The words of the guided first game, in Portuguese. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, plural, sentences } from "./grammar.ts";

const orders = (count: number) => plural(count, "ordem", "ordens");

export const learnWords: LearnWords = {
	sentences,
	title: "Aprender jogando",
	lead: "Sua primeira partida, contra Toby, um bot que adora perder. Dura um minuto e meio, e nada pode dar errado.",
	needsScript:
		"Para jogá-la é preciso JavaScript, que está desligado ou não carregou. Aqui está a lição inteira em imagens.",

	progress: (step, all) => `${step} de ${all}`,
	back: "Voltar",
	skip: "Pular",
	restart: "Começar de novo",
	steps: {
		take: {
			title: "Tome terreno",
			text: () =>
				"O território azul é seu. Uma ordem em uma casa livre ao lado dele a torna sua também.",
		},
		read: {
			title: "Leia os números",
			text: ({ newStrength }) =>
				`É sua! O número de uma casa é a força dela: uma recém-tomada tem ${number(newStrength)}. E lá vem Toby, de vermelho.`,
		},
		attack: {
			title: "Ataque em conjunto",
			text: ({ attackDamage, weak, support }) =>
				`Um ataque tira ${number(attackDamage)} por casa sua que toca o alvo. Esta é tocada por ${number(support)} das suas, e tem ${number(weak)}: será sua.`,
		},
		hold: {
			title: "Segure o que é seu",
			text: ({ threat, defendGain }) =>
				`Muito bem! A marca vermelha avisa: ${number(threat)} casas de Toby tocam a sua nova, e um só ataque a tomaria de volta. Uma ordem em uma casa sua soma ${number(defendGain)}.`,
		},
		cut: {
			title: "Isole um pedaço",
			text: ({ held, fortress }) =>
				`Toby atacou, e sua casa resistiu, com ${number(held)}. Uma das cidades de Toby tem ${number(fortress)}, demais. Mas uma única casa a liga ao resto do território dele.`,
		},
		town: {
			title: "Cidades rendem",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`Zás! Terreno isolado se perde: ${plural(cut, "casa")} de uma vez. A cidade está livre agora. Uma cidade dá ${plural(pointsPerTown, "ponto")} a cada turno, e mais ${orders(levelPerTown)}.`,
		},
		goal: {
			title: "Agora vença",
			text: ({ ownTurns, orders: perTurn, theirTown, pointsPerTownTaken }) =>
				`No fim vence quem tem mais pontos. Faltam ${plural(ownTurns, "turno")}, com ${orders(perTurn)} em cada um, e você decide. Uma ideia: a última cidade de Toby tem ${number(theirTown)}. Aperte-a, depois ${gameWords.bar.more} (+1): dois ataques a tomam, e ela dá ${number(pointsPerTownTaken)} na hora.`,
		},
	},
	asks: {
		take: "Aperte esta casa livre.",
		read: "Qual das duas é mais fraca? Aperte-a.",
		attack: "Aperte esta casa para atacá-la.",
		hold: "Toby quer esta casa. Aperte-a para defendê-la.",
		cut: "Ataque a ligação, aqui.",
		town: "Tome a cidade.",
	},

	later: "No fim vence quem tem mais pontos, e você decide.",
	endTurn: (button) => `Planejada. Agora aperte ${button}.`,
	free: (left, turns, button) =>
		left > 0
			? `${orders(left)} a planejar: aperte qualquer casa clara. ${turns === 1 ? "O último turno." : `Faltam ${plural(turns, "turno")}.`}`
			: `Tudo planejado. Aperte ${button}.`,
	markedTile: "a casa marcada",
	keys: "Com o teclado: as setas andam pelo tabuleiro, Enter planeja uma ordem, E encerra o turno.",
	score: (yours, theirs) => `Você ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Essa já é sua.",
		theirs: "Essa é de Toby. Pode esperar.",
		free: "Terreno livre: bom, mas depois.",
		far: "Essa está longe demais do seu território.",
		barren: "Essa ninguém pode ocupar.",
		stronger: ({ strong, weak }) =>
			`Essa tem ${number(strong)}. A outra, só ${number(weak)}.`,
		early: "Ainda não: primeiro planeje a ordem.",
		planned: "Sua ordem já está planejada.",
	},
	again: (tile) => `Aperte a casa marcada, ${tile}.`,

	end: {
		won: (yours, theirs) => `Você venceu, ${number(yours)} a ${number(theirs)}`,
		skipped: "Essa era a lição",
		text: "Tomar, atacar em conjunto, segurar, isolar, contar as cidades: o jogo é só isso. Os mapas de verdade são maiores, e lá ninguém deixa você vencer.",
		bots: "Jogar contra bots",
		people: "Jogar contra pessoas",
	},
};
