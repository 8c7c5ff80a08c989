/** The words of the pages, in Portuguese. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"Um jogo de conquista em um mapa de hexágonos. Todos planejam em segredo, cada turno acontece de uma só vez. Grátis, no navegador, com amigos, desconhecidos ou bots.",
	skip: "Ir para o conteúdo",
	notLoaded: "Uma parte desta página não carregou. Tentando de novo…",
	home: "Hexmarch, página inicial",
	howToPlay: "Como jogar",
	api: "API para programas",
	licence: "Software livre sob a licença MIT.",
	nav: {
		label: "Páginas",
		games: "Partidas",
		yourGames: "Suas partidas",
		yourGamesWait: (count) =>
			`Suas partidas: ${count === 1 ? "1 espera" : `${whole(count)} esperam`} por você`,
		createGame: "Criar uma partida",
		rules: "Regras",
	},
	display: "Aparência",
	language: "Idioma",
	theme: "Tema",
	themes: { auto: "Automático", light: "Claro", dark: "Escuro" },
	contrast: "Contraste",
	contrasts: { normal: "Normal", high: "Alto, com padrões" },
	playingAs: (name) => `Você é ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Enviando…",
	otherReader:
		"Você entrou ou saiu em outra aba, então esta página não é mais sua.",

	newGame: {
		title: "Criar uma partida",
		lead: "Você ocupa o primeiro lugar e recebe um link para compartilhar. Mude o que quiser: tudo já está pronto para uma boa partida.",
		who: "Quem joga",
		game: "O que se joga",
		finer: "Regras em detalhe",
		finerHint: "O fim, os planos, a rapidez e o acaso",
		create: "Criar a partida",
	},

	join: {
		title: "Entrar em uma partida",
		label: "Entrar na partida de um amigo",
		help: "Cole o link, ou só o código no fim dele.",
		join: "Entrar",
		wrong:
			"Isto não é o link nem o código de uma partida. Pode ter sido cortado: peça o link inteiro, e cole-o aqui.",
	},

	day: dayWords,
	dump: dumpWords,
	offline: offlineWords,
	embed: { onSite: "no Hexmarch", live: "Ao vivo" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	push: pushWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,
	links: linkWords,
	manual: manualWords,
};
