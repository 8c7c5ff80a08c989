/** The words of those parts of the game page that are loaded on first use, in Portuguese. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { LazyWords } from "../en/lazy.ts";
import type { Speech } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { does, list, plural } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Olá!"),
	goodLuck: said("Boa sorte!"),
	wellPlayed: said("Bem jogado!"),
	thanks: said("Valeu!"),
	sorry: said("Foi mal!"),
	peace: said("Paz?"),
	leader: said("Olho no líder!"),
	goOn: said("Vamos continuar?"),
	goodGame: said("Boa partida!"),
	again: said("Mais uma?"),
	wave: done("Acenar", "acena"),
	bow: done("Fazer reverência", "faz uma reverência"),
	laugh: done("Rir", "ri"),
	gasp: done("Espantar-se", "leva um susto"),
	cheer: done("Comemorar", "comemora"),
	sigh: done("Suspirar", "suspira"),
};

const overReasons: Record<OverReason, string> = {
	won: "Todos os outros estão fora.",
	"turn-cap": "O último turno foi jogado.",
	unattended: "A partida parou porque não havia mais ninguém.",
	resigned: "A partida acabou porque alguém abandonou.",
};

export const lazyWords: LazyWords = {
	events,
	notes: noteWords,
	overReasons,
	youGaveUp: "Você abandonou.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		leave:
			"Os outros continuam. Você pode sair: a partida conta do mesmo jeito.",
		toResult: "Ver o resultado",
		allAsk:
			"O resultado vem na hora quando todos os que estão fora e ainda assistem o pedirem.",
	},
	watching: "Você está assistindo a esta partida.",
	takeOver: {
		offer: "Jogar também",
		text: "Nos primeiros turnos você pode ocupar o lugar do bot que lidera. Tudo o que ele tem passa a ser seu, e você joga a partir daí.",
		yes: "Ocupar o lugar do bot",
	},
	leave: "Nova partida",
	otherGames: (count) =>
		count === 1
			? "Outra partida espera por você"
			: `Outras ${count} partidas esperam por você`,

	talk: {
		name: "Dizer algo",
		phrases,
		line: ({ name, isYou }, text) => `${isYou ? "Você" : name}: “${text}”`,
		mute: "Silenciar",
		muteHint: (name) => `Silenciar ${name}`,
	},

	hints: {
		close: "Fechar a dica",
		lesson: "Sua primeira partida? Experimente a guiada: um minuto e meio.",
		lessonLink: "Aprender jogando",
		attacked: (gain) =>
			`Seu território foi atacado. Uma ordem em uma casa sua a defende: ${signed(gain)}.`,
		cutOff:
			"Casas isoladas do resto do seu território se perdem. Para não correr risco, ligue-o em dois pontos.",
		town: (tile, points, orders) =>
			`A cidade ${tile} está ao seu alcance. Uma cidade dá ${plural(points, "ponto")} e mais ${plural(orders, "ordem", "ordens")} por turno.`,
		townPays: (tile, points, taken) =>
			`A cidade ${tile} está ao seu alcance. Uma cidade dá ${plural(points, "ponto")} por turno, e mais ${taken} na hora se você a tomar de outro jogador.`,
		level: (level) =>
			`Nível ${level}: agora você tem ${level} ordens por turno, e seus ataques alcançam ${level} casas.`,
	},

	result: {
		wonByPoints: (points, turns) => `${points} pontos após ${turns} turnos.`,
		wonByLand: (tiles, turn) =>
			`${tiles} casas bastaram no turno ${turnNumber(turn)}.`,
		title: "A partida acabou",
		winner: (who) => (who.isYou ? "Você venceu!" : `${who.name} venceu`),
		yourPlace: (place, of) => `Você termina em ${place}.º de ${of}`,
		ranking: "Classificação",
		rated: (points, change, isFirstGuess) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated) => `Seu rating: ${rated}`,
		start: "Início",
		after: (turns) => `Após o turno ${turns}`,
		chart: "Território por turno",
		table: "Território por turno, em tabela",
		pointChart: "Pontos por turno",
		pointTable: "Pontos por turno, em tabela",
		again: "Jogar de novo",
		rematch: "Revanche",
		joinRematch: "Entrar na revanche",
		watchRematch: "Ver a revanche",
		wantRematch: (names) =>
			`${list(names)} ${names.length === 1 ? "quer" : "querem"} revanche.`,
		youWantRematch: "Você pediu revanche.",
		newGame: "Nova partida",
		replay: "Ver o replay",
		back: "Olhar o tabuleiro",
	},

	keys: {
		title: "Teclas",
		close: "Fechar",
		together: [
			["← ↑ → ↓", "Andar pelas casas"],
			["Home, End", "Primeira e última casa da linha"],
			["Enter", "Planejar uma ordem; de novo, retirá-la"],
			["A, Shift + Enter", "Planejar mais uma na mesma casa"],
			...Object.values(orderKeys),
			["U, Backspace", "Retirar a última ordem planejada, ou o fim do turno"],
			["E", "Encerrar o turno: dar todas as ordens planejadas"],
			["N", "Mostrar os números enquanto apertada"],
			["+ − 0", "Aproximar, afastar, tabuleiro inteiro"],
			["Espaço, Esc", "Pular a animação do turno; fechar a ficha"],
			["S", "A velocidade em que um turno acontece"],
			["M", "Com ou sem som"],
			["?", "Estas teclas"],
		],
		list: [
			["← ↑ → ↓", "Andar pelas casas"],
			["Home, End", "Primeira e última casa da linha"],
			["Enter", "Planejar uma ordem; de novo, dá-la"],
			["C", "Dar todas as ordens planejadas"],
			...Object.values(orderKeys),
			["U, Backspace", "Retirar a última ordem planejada"],
			["E", "Encerrar o turno"],
			["N", "Mostrar os números enquanto apertada"],
			["+ − 0", "Aproximar, afastar, tabuleiro inteiro"],
			["Espaço, Esc", "Pular a animação do turno; fechar a ficha"],
			["S", "A velocidade em que um turno acontece"],
			["M", "Com ou sem som"],
			["?", "Estas teclas"],
		],
	},
};
