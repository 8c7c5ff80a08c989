/** The words of the pages, in Spanish. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { counted, exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => counted(count, "casilla");

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

	homePage: {
		title: "Hexmarch: un juego de conquista en hexágonos",
		heading: "Avanza, casilla a casilla",
		lead: "Hexmarch es un juego de conquista en un mapa de hexágonos, donde todos planean en secreto y cada turno ocurre a la vez.",
		gameWaits: "Tu partida te espera",
		gamesWait: (count) => `${whole(count)} partidas te esperan`,
		playNow: "Jugar ya",
		playNowHint: (minutes) =>
			`Con gente de todas partes, en menos de diez segundos, ${whole(minutes)} minutos como mucho. Los bots ocupan las plazas que quedan vacías.`,
		play: "Jugar contra bots",
		oneClick: (bots, cols, rows) =>
			`Contra ${counted(bots, "bot")} en ${whole(cols)} × ${whole(rows)} casillas. Sin reloj, sin cuenta.`,
		lesson: "Aprender jugando",
		lessonHint:
			"¿Nunca has jugado? Una primera partida guiada, en minuto y medio.",
		noLesson: "No, gracias",
		ways: "Más formas de jugar",
		openGames: "Ver partidas abiertas",
		howTitle: "Cómo se juega, en cinco imágenes",
		allRules: "Leer todas las reglas",
		demo: "Una partida entre bots",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`Mapa de ${whole(cols)} por ${whole(rows)} casillas, ${
				turnsPlayed === 0
					? "antes del primer turno"
					: `tras ${counted(turnsPlayed, "turno")}`
			}`,
		seat: (name, count, share) =>
			`${name} tiene ${tiles(count)}, el ${percent(share)} del mapa.`,
		free: (count) =>
			count === 0
				? "No queda ninguna casilla libre."
				: `Libres: ${tiles(count)}.`,
	},

	challenge: {
		title: "Un momento",
		heading: "¿Eres una persona?",
		text: "Hay programas que abren aquí partidas a miles. Espera a que el recuadro de abajo confirme que no eres uno, y continúa. No te lo volveremos a preguntar en un día.",
		script:
			"Sin JavaScript no podemos saberlo. Aun así puedes unirte a las partidas de la lista, o entrar en tu cuenta.",
		goOn: "Continuar",
	},
	noCookie: {
		title: "Sin cookies",
		heading: "Tu navegador no ha enviado ninguna cookie",
		text: "Por una cookie sabemos de quién es cada plaza. Sin ella serías otra persona con cada clic, y no encontrarías tu partida.",
		how: "Si tu navegador guarda cookies, simplemente continúa. Si vuelves a ver esta página, permite antes las cookies de este sitio.",
		again: "Continuar",
		back: "Inicio",
	},
	sending: "Enviando…",
	otherReader:
		"Has entrado o salido en otra pestaña, así que esta página ya no es tuya.",

	gamePage: {
		title: (turn, inAll) =>
			`Turno ${whole(turnNumber(turn))}${inAll === null ? "" : ` de ${whole(inAll)}`}`,
		lobbyTitle: "Esperando para empezar",
		phases: {
			waiting: "Los recién llegados eligen dónde empezar.",
			collecting: "Todos están dando órdenes.",
		},
		lobby: (taken, all) =>
			`La partida no ha empezado: ${whole(taken)} de ${counted(all, "plaza ocupada", "plazas ocupadas")}.`,
		leads: (name, count, share) =>
			`${name} va en cabeza con ${tiles(count)}, el ${percent(share)} del mapa.`,
		nobodyLeads: "Aún no tiene nadie territorio.",
		leadsByPoints: (name, points) =>
			`${name} va en cabeza con ${counted(points, "punto")}.`,
		toWin: (count) => `Para ganar hacen falta ${tiles(count)}.`,
		turnsLeft: (turns) =>
			turns === 1
				? "El último turno: gana quien tiene más puntos."
				: `Quedan ${whole(turns)} turnos: gana quien tiene más puntos.`,
		playedOn: (turn, names) =>
			`Sigue desde el turno ${whole(turnNumber(turn))} de ${names.length === 0 ? "otra partida" : `una partida entre ${list(names)}`}`,
		unrated: "No cuenta para ninguna puntuación.",
		needsScript:
			"Para jugar, esta página necesita JavaScript, que está desactivado o no se ha cargado. El mapa de abajo muestra la partida tal como estaba al abrir la página.",
		reload: "Recargar la página",
		seats: "Jugadores",
		columns: {
			rank: "Puesto",
			player: "Jugador",
			points: "Puntos",
			level: "Nivel",
			land: "Territorio",
			share: "Parte",
		},
		emptySeat: "Plaza vacía",
		you: "tú",
		bots: botKinds,
		absent: "aún no está en la partida",
		dead: "fuera de la partida",
		resigned: "abandonó, sigue un bot",
		gaveUp: "abandonó",
	},

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

	refused: {
		title: "No se ha hecho",
		heading: "No ha funcionado",
		toRematch: "Ver la revancha",
		back: "Volver a la partida",
		notOver: "La revancha tiene que esperar a que termine esta partida.",
		playOn: {
			not_over:
				"Esta partida todavía se está jugando. Cuando termine, podrás seguir desde cualquiera de sus turnos.",
			no_turn: "Esta partida no tiene ese turno para seguir. Elige otro.",
			no_land: "Ese jugador no tiene territorio en ese turno. Elige otro.",
			too_long:
				"Tan avanzada, una partida larga no se puede seguir. Elige un turno anterior.",
		},
	},

	notWatchable: {
		title: "Una partida cerrada",
		heading: "Solo pueden mirar los jugadores",
		text: "Esta partida se creó solo para sus jugadores.",
		canJoin: "Hay una plaza libre: ocúpala, y serás uno de ellos.",
		join: "Ocupar una plaza",
		otherGames: "Ver otras partidas",
	},

	notFound: {
		title: "Fuera del mapa",
		heading: "Fuera del mapa",
		text: "No hay nada en esta dirección. Puede que la dirección de una partida se haya cortado al copiarla: prueba otra vez con el enlace entero.",
		back: "Volver a la página de inicio",
	},

	errors: {
		internal: {
			title: "Algo ha fallado",
			heading: "Algo ha fallado por nuestra parte",
			text: "No ha sido culpa tuya, y no se ha perdido nada de lo que habías confirmado. Inténtalo de nuevo en un momento.",
		},
		forbidden: {
			title: "Desde ahí no",
			heading: "Eso venía de otro sitio",
			text: "Por tu seguridad, los formularios solo cuentan si se envían desde nuestras páginas. Abre la página aquí e inténtalo de nuevo.",
		},
		too_large: {
			title: "Demasiado de una vez",
			heading: "Eso era demasiado de una vez",
			text: "Lo que se ha enviado es más grande que cualquiera de nuestros formularios. Vuelve atrás e inténtalo de nuevo.",
		},
		too_many: {
			title: "Demasiado rápido",
			heading: "Ha sido mucho en un minuto",
			text: "Han llegado tantas peticiones de aquí en tan poco tiempo que tenemos que frenarlas. Espera un minuto e inténtalo de nuevo: tus partidas siguen.",
		},
		too_many_today: {
			title: "Muchas partidas",
			heading: "Han sido muchas partidas para un día",
			text: "Hoy han empezado tantas partidas desde tu red que no puedes empezar otra hasta mañana. Puedes unirte a otras, y las tuyas siguen.",
		},
		too_many_here: {
			title: "Muchas partidas",
			heading: "Muchas partidas de aquí no han terminado",
			text: "Hay tantas partidas de tu red abiertas o en juego que ahora no puedes empezar otra. Únete a una de la lista de partidas, o inténtalo de nuevo en unos minutos.",
		},
		too_many_open: {
			title: "Ya están esperando",
			heading: "Tus partidas aún esperan jugadores",
			text: "Estás en varias partidas que aún no han empezado. Empieza o deja una de ellas, y luego crea otra.",
		},
		too_many_games: {
			title: "Muchas partidas",
			heading: "Estás en muchas partidas",
			text: "Estás en tantas partidas que no puedes empezar otra. Termina antes alguna de ellas.",
		},
		bad_request: {
			title: "No se entiende",
			heading: "No hemos entendido eso",
			text: "Lo que se ha enviado no es algo que esta página pueda enviar. Vuelve atrás, recarga la página e inténtalo de nuevo.",
		},
		away: {
			title: "Ahora no",
			heading: "Ahora mismo no podemos consultarlo",
			text: "Nuestra base de datos no responde. Las partidas siguen, y no se pierde nada. Inténtalo de nuevo en un minuto.",
		},
		archive_away: {
			title: "Ahora no",
			heading: "Ahora mismo no podemos consultarlo",
			text: "El archivo de partidas terminadas no responde. Las partidas en juego siguen, y no se pierde nada. Inténtalo de nuevo en un minuto.",
		},
		updating: {
			title: "En actualización",
			heading: "Esta partida se está actualizando",
			text: "Una nueva versión del sitio va camino de esta partida. No se pierde nada: vuelve en un minuto.",
		},
		unreadable: {
			title: "No se puede abrir",
			heading: "Esta partida no se puede abrir",
			text: "Los datos guardados de esta partida no se pueden leer. No se ha borrado nada. El problema está en nuestro registro, y lo miraremos. Tus otras partidas no están afectadas.",
		},
		not_a_form: {
			title: "No es un formulario",
			heading: "Ese no es uno de nuestros formularios",
			text: "Esta dirección solo acepta lo que envía el formulario de una página. Usa el formulario de la página.",
		},
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
