/** The words of "How to play" about the classic and the single-step modes, in Portuguese. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "O jogo clássico",
	lead: "Mais lento, sem cidades nem pontos: o território é tudo, e ele se desgasta.",
	aim: (share) =>
		`Você vence com ${percent(share)} do mapa, leve o tempo que levar.`,
	start: (strength) =>
		`No início você escolhe uma casa livre. Ela tem força ${exact(strength)}, e escolhê-la custa uma ordem do primeiro turno.`,
	turn: "Em cada turno vem primeiro o acaso, depois as ordens, depois o desgaste.",
	ordersTitle: "Ordens",
	orders:
		"Você tem uma ordem por nível, e mais uma por ponto inteiro que tiver guardado.",
	reachTable: "Quanto um ataque tira, segundo seu nível e a distância em casas",
	level: "Nível",
	outOfReach: "fora de alcance",
	levelsTitle: "Níveis",
	levels: (steps) =>
		`Seu nível segue seu território: sobe com ele e desce com ele. As casas necessárias são as mesmas em todo tabuleiro: ${steps}.`,
	levelStep: (level, tiles) =>
		`nível ${whole(level)} a partir de ${whole(tiles)}`,
	protectionTitle: "Um começo tranquilo",
	protection: (turns, tiles) =>
		`Nos seus primeiros ${whole(turns)} turnos ninguém pode atacar você, enquanto não tiver mais de ${whole(tiles)} casas. O acaso e o desgaste ainda podem.`,
	back: (turns) =>
		`Um jogador que está fora pode voltar como novato, passados mais de ${whole(turns)} turnos.`,
	wearTitle: "Desgaste",
	wear: (active) =>
		`No fim de cada turno uma casa perde ${exact(active)} por cada um dos seus seis lados que não toca uma casa sua; a borda do mapa também conta. Terreno redondo dura, braços finos se desfazem.`,
	idle: (turns, inactive) =>
		`Se você passa mais de ${whole(turns)} turnos sem dar ordens, perde ${exact(inactive)} por lado.`,
	chanceTitle: "Acaso",
	chance: (turn) =>
		`A partir do turno ${whole(turnNumber(turn))}, uma destas coisas pode acontecer no início de um turno, em qualquer casa do mapa:`,
	lightning: (chance, least, most) =>
		`Um raio (${percent(chance)} por turno) tira de ${whole(least)} a ${whole(most)} de uma casa.`,
	earthquake: (chance, least, most, rim) =>
		`Um terremoto (${percent(chance)}) tira de ${whole(least)} a ${whole(most)} no centro, e menos perto da borda, onde tira ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Caem pontos (${percent(chance)}): de ${whole(least)} a ${whole(most)} em uma casa. São do dono dela, ou esperam em uma casa livre até alguém se expandir para lá.`,
	speedTitle: "Rapidez e planos à vista",
	speed: (share) =>
		`A rapidez conta: a primeira ordem de um turno tem toda a sua força, a última ${percent(share)} dela, e são executadas conforme chegam. Por isso apertar uma casa pela segunda vez dá a ordem na hora, em vez de retirá-la.`,
	plans:
		"Os planos ficam à vista: todos veem as ordens de todos assim que são dadas.",
};

export const freeManual: FreeManual = {
	title: "Livre, e livre total",
	orders: (count) =>
		`Um turno dura um segundo, e você tem ${whole(count)} ordens em cada um.`,
	taking:
		"Não há ataque, nem defesa, nem pontos guardados, nem desgaste, nem acaso: uma ordem toma a casa, seja de quem for.",
	place:
		"No jogo livre a casa tem de tocar seu território; em livre total pode estar em qualquer lugar.",
	protection: (turns, tiles, seconds) =>
		`O terreno de um novato não pode ser tomado por ${whole(turns)} turnos e ${whole(seconds)} segundos, até ${whole(tiles)} casas.`,
	end: "Continua até você se cansar, se não escolher outro fim.",
};
