/** The words of the check of a finished game, in Portuguese. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "O registro não diz com clareza com que regras a partida foi jogada.",
	map: "O tabuleiro não é o que a chave publicada no início dá.",
	key: "A chave não é a próxima da corrente publicada no início.",
	origin: "A partida não continuou da posição que ela indica.",
	order: "Há uma ordem, ou um início, que as regras não permitem.",
	late: "A partida já tinha acabado.",
	hash: "Pelas regras, as ordens levam a uma posição diferente da registrada.",
	final:
		"Pelas regras, a partida acaba em uma posição diferente da registrada.",
	end: "Pelas regras, a partida não acabou aqui, ou não deste modo.",
	standings: "Pelas regras, as colocações são outras.",
};

export const proofWords: ProofWords = {
	why: "Antes do primeiro turno esta partida publicou o fim de uma corrente de chaves; o acaso tira o que faz em cada turno da próxima chave da corrente, então ninguém, nem nós, podia escolhê-lo ou mudá-lo depois. Seu navegador agora joga todas as ordens de novo com as mesmas regras, e compara os resultados com o que foi registrado após cada turno.",
	checking: (done, all) =>
		`${done} de ${plural(all, "turno verificado", "turnos verificados")}`,
	holds: "Está tudo certo.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 chave: leva de volta à publicada no início"
				: `${count} chaves: cada uma leva de volta à anterior, e a primeira à publicada no início`,
		orders: (orders, starts) =>
			`${plural(orders, "ordem", "ordens")} e ${plural(starts, "início")}: as regras permitem cada um`,
		origin: (turn, game) =>
			`Os primeiros turnos (${turn}): são da partida ${game}, cuja posição de então é aquela de onde esta continuou`,
		positions: (count) =>
			`${plural(count, "posição", "posições")}: cada uma é igual à registrada`,
		result: (name, turns) =>
			`O resultado: a partida acabou após ${plural(turns, "turno")}, com ${name} em primeiro`,
	},
	fails: (turn) => `O turno ${turnNumber(turn)} não está certo.`,
	failsAtEnd: "O fim não está certo.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "Antes dele nada pôde ser verificado."
			: turns === 1
				? "O turno anterior (1) está certo."
				: `Os ${turns} turnos anteriores estão certos.`,
	show: (turn) => `Mostrar o turno ${turnNumber(turn)}`,
	published: "Publicado antes do primeiro turno",
	finalHash: "O hash da última posição",
	byHand: "Baixe a partida, e verifique-a sem nós:",
	close: "Fechar",
};
