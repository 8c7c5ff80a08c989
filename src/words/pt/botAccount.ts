/** The words of bot accounts, in Portuguese. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Conta de bot",
	text: "Um programa joga com uma conta própria: todos veem que é um bot, ele entra nas partidas que aceitam bots e tem sua própria classificação. Só uma conta que nunca esteve em uma partida pode virar a de um bot, e assim fica para sempre.",
	link: "Tornar esta a conta de um bot",
	sure: (name) =>
		`${name} vira um bot e continua sendo: não dá para desfazer. As partidas entre pessoas e o jogo imediato ficam fechados.`,
	submit: (name) => `Sim, ${name} é um bot`,
	isOne: "Esta é a conta de um bot.",
	done: (name) => `${name} agora é um bot. Crie um token e deixe jogar.`,
	hasGames:
		"Esta conta já esteve em uma partida, então não pode virar a de um bot. Registre outra para o seu bot.",
};
