/** The words of players' pages, of finished games and of ratings, in Spanish. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const ago = /* @__PURE__ */ agoIn("es");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "ahora mismo" : ago(ms)),

	botAccount: "cuenta de bot",

	rating: {
		families: { march: "Marcha", classic: "Clásico", free: "Libre" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}, ${give} arriba o abajo`,
		range: (least, most) => `de ${least} a ${most}`,
		firstGuess: "una primera estimación",
		doubt: "?",
		games: (count) =>
			counted(count, "partida con puntuación", "partidas con puntuación"),
		byBots: "Hasta ahora, solo partidas contra bots",
		graph: ({ first, last, most, least }, from, to) =>
			`De ${first} (${from}) a ${last} (${to}), entre ${least} y ${most}`,
		table: "Los últimos cambios, en tabla",
		columns: { date: "Fecha", rating: "Puntuación", change: "Cambio" },
	},

	past: {
		won: (name) => `Ganó ${name}`,
		first: (name) => `${name} quedó en cabeza`,
		over: {
			won: "Terminada",
			"turn-cap": "Terminada antes de tiempo",
			unattended: "Terminada antes de tiempo, porque no jugaba nadie",
			resigned: "Abandonaron todos",
		},
		place: (place, of) =>
			place === 1
				? `Ganada, 1.º de ${whole(of)}`
				: `${whole(place)}.º de ${whole(of)}`,
		more: (persons) => `${whole(persons)} más`,
		bots: (count) => counted(count, "bot"),
		turns: (count) => counted(count, "turno"),
		points: (count) => counted(count, "punto"),
		older: "Partidas anteriores",
		latest: "Volver a las últimas",
		rating: "Puntuación",
		onlyYou: "esto solo lo ves tú",
		onlyPlayers: "esto solo lo ven sus jugadores",
		playedOn: (turn) => `seguida desde el turno ${turnNumber(turn)}`,
	},

	ownPast: {
		title: "Partidas terminadas",
		empty:
			"Aún no has terminado ninguna partida. Cuando lo hagas, podrás volver a verla aquí.",
		all: "Tu página, con todas tus partidas",
		everybodys: "Las partidas terminadas de todos",
	},

	filters: {
		all: "Todas",
		ruleset: { label: "Modo" },
		company: { label: "Contra", people: "Personas", bots: "Solo bots" },
		outcome: { label: "Resultado", won: "Ganadas", lost: "No ganadas" },
	},

	history: {
		title: "Partidas terminadas",
		lead: "Partidas públicas que han terminado, las últimas primero. Cada una se puede volver a ver.",
		leadOwn:
			"Partidas públicas que han terminado, y todas las tuyas, las últimas primero. Cada una se puede volver a ver.",
		empty:
			"Aún no ha terminado ninguna partida pública. Juega una, y aparecerá aquí.",
		emptyFiltered: "Ninguna partida encaja con esta elección.",
	},

	leaderboard: {
		title: "Clasificación",
		lead: "Los jugadores se ordenan por la puntuación que casi con seguridad tienen como mínimo. Está por debajo de su puntuación mientras han jugado poco, así que merece la pena seguir jugando. Solo cuentan las partidas contra otras cuentas, y contra el mismo jugador tres por semana.",
		botsLead:
			"Bots con cuenta, ordenados como las personas, por sus partidas con todos: otros bots y personas. Lo que una persona gana o pierde contra ellos apenas cambia su propia puntuación.",
		kinds: "Quién juega",
		people: "Personas",
		bots: "Bots",
		families: "Modos",
		columns: {
			rank: "Puesto",
			player: "Jugador",
			sure: "Al menos",
			rating: "Puntuación",
			range: "Margen",
			games: "Partidas",
		},
		you: "tú",
		empty:
			"Aún no hay nadie aquí. Juega contra otra cuenta, y tendrás el primer puesto.",
		more: "Siguientes puestos",
		top: "Volver arriba",
		own: {
			rank: (rank, points, give) =>
				`Tu puesto es el ${whole(rank)}, con ${points} ± ${give}.`,
			far: (points, give) => `Tienes ${points} ± ${give}.`,
			guest: (points, give) =>
				`Tienes ${points} ± ${give}. Con una cuenta tienes además un puesto, y conservas tus partidas y tu puntuación.`,
			byBots: (points, give) =>
				`Tienes ${points} ± ${give} por partidas contra bots. Tu primera partida contra otra cuenta te da un puesto.`,
			register: "Crear una cuenta",
		},
	},

	profile: {
		since: (month) => `Aquí desde ${month}`,
		account: "Tu cuenta",
		own: "Tu página y tus partidas",
		ratings: "Puntuaciones",
		unrated: "Aún no hay partidas con puntuación.",
		unratedOwn:
			"Aún no hay partidas con puntuación. Juega una hasta el final, y tu puntuación aparecerá aquí.",
		games: "Partidas",
		onlyPublic: "A los demás solo se les muestran las partidas públicas.",
		empty: "Aún no hay partidas terminadas.",
		emptyPublic: "Aún no hay partidas públicas.",
		record: "Balance",
		publicRecord: "Balance en partidas públicas",
		withPeople: "Con personas",
		withBots: "Solo contra bots",
		tally: (games, won) =>
			`${counted(games, "partida")}, ${counted(won, "ganada")}`,
		you: "Contra ti",
		meetings: (games, ahead) =>
			`${counted(games, "partida")} en común; quedaste por delante en ${whole(ahead)}`,
		opponents: "Rivales más frecuentes",
		columns: { name: "Jugador", games: "Partidas", ahead: "Delante" },
		aheadHint: (name) => `Delante: partidas en las que ${name} quedó mejor.`,
		leaderboard: "Clasificación",
		notFound: {
			title: "No existe ese jugador",
			heading: "Nadie juega con este nombre",
			text: "Puede que el nombre esté mal escrito, o que su cuenta se haya eliminado. Los invitados no tienen página propia.",
			back: "Ver la clasificación",
		},
	},
};
