/** The words of the pages, in Spanish. */
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
		"Un juego de conquista en un mapa de hexágonos. Todos planean en secreto y cada turno ocurre a la vez. Gratis, en tu navegador, con amigos, desconocidos o bots.",
	skip: "Ir al contenido",
	notLoaded: "Una parte de esta página no se ha cargado. Intentando de nuevo…",
	home: "Hexmarch, página de inicio",
	howToPlay: "Cómo se juega",
	api: "API para programas",
	licence: "Software libre con licencia MIT.",
	nav: {
		label: "Páginas",
		games: "Partidas",
		yourGames: "Tus partidas",
		yourGamesWait: (count) =>
			`Tus partidas: ${count === 1 ? "1 te espera" : `${whole(count)} te esperan`}`,
		createGame: "Crear una partida",
		rules: "Reglas",
	},
	display: "Aspecto",
	language: "Idioma",
	theme: "Tema",
	themes: { auto: "Automático", light: "Claro", dark: "Oscuro" },
	contrast: "Contraste",
	contrasts: { normal: "Normal", high: "Alto, con tramas" },
	playingAs: (name) => `Juegas como ${name}`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "Enviando…",
	otherReader:
		"Has entrado o salido en otra pestaña, así que esta página ya no es tuya.",

	newGame: {
		title: "Crear una partida",
		lead: "Ocupas la primera plaza y recibes un enlace para compartir. Cambia lo que quieras: todo está dispuesto para una buena partida.",
		who: "Quién juega",
		game: "A qué se juega",
		finer: "Reglas en detalle",
		finerHint: "El final, los planes, la rapidez y el azar",
		create: "Crear la partida",
	},

	join: {
		title: "Unirse a una partida",
		label: "Unirse a la partida de un amigo",
		help: "Pega el enlace, o solo el código del final.",
		join: "Entrar",
		wrong:
			"Esto no es el enlace ni el código de una partida. Puede que esté cortado: pide el enlace entero y pégalo aquí.",
	},

	day: dayWords,
	dump: dumpWords,
	offline: offlineWords,
	embed: { onSite: "en Hexmarch", live: "En directo" },

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
