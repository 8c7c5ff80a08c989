/** The words of the lists of games, in Spanish; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const span = /* @__PURE__ */ spanIn("es");

export const gameListWords: GameListWords = {
	title: "Partidas",
	heading: "Encuentra una partida",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "No hay nadie más aquí ahora mismo."
			: `${counted(online, "persona")} aquí, ${playing === 0 ? "nadie juega" : `${whole(playing)} jugando`}.`,
	playNow: "Jugar ya",
	playNowHint: "Empieza en menos de diez segundos.",
	create: "Crear una partida",
	regions: {
		label: "Regiones",
		americas: "América",
		europe: "Europa y África",
		asia: "Asia y Oceanía",
	},
	games: (count) => counted(count, "partida"),
	unavailable:
		"La lista de esta región no está disponible ahora. Aun así puedes jugar: pulsa Jugar ya, o vuelve a intentarlo en un momento.",
	open: {
		title: "Partidas abiertas",
		empty:
			"Ninguna partida espera jugadores ahora. Pulsa Jugar ya para abrir una, con bots de compañía hasta que venga alguien.",
	},
	running: {
		title: "En juego",
		empty: "Nadie está jugando en esta región ahora mismo.",
	},
	live: {
		on: "En vivo",
		lost: "Conexión perdida. Intentando de nuevo…",
		stale: "Esta lista no está en vivo. Recarga la página para ver la actual.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marcha",
			"turn-by-turn": "Clásico",
			"free-neighbor": "Libre",
			"free-full": "Libre total",
		},
		hosted: (name) => `Partida de ${name}`,
		hostless: "Una partida sin anfitrión",
		led: (name) => `${name} va en cabeza`,
		ledByNobody: "Solo bots",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} casillas`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} por turno`,
		noClock: "sin reloj",
		speed: "cuenta la rapidez",
		openPlans: "planes a la vista",
		openToBots: "abierta a bots",
		taken: (persons, seats) =>
			`${whole(persons)} de ${counted(seats, "plaza ocupada", "plazas ocupadas")}`,
		botsFill: "el resto, bots",
		players: (persons, bots) =>
			phrases([
				counted(persons, "persona"),
				...(bots > 0 ? [counted(bots, "bot")] : []),
			]),
		watching: (count) => counted(count, "espectador", "espectadores"),
		turn: (turn) => `Turno ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Empieza en ${span(ms)}`,
		beginning: "Empezando…",
		beginsWhenFull: "Empieza al completarse",
		join: "Entrar",
		watch: "Mirar",
		gone: "Terminada",
	},

	own: {
		title: "Tus partidas",
		heading: "Tus partidas",
		waiting: (count) =>
			count === 0
				? "Ninguna te está esperando."
				: `${counted(count, "partida te espera", "partidas te esperan")}.`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join(", ")} y ${whole(more)} más`,
		all: (count) => `Mostrar las ${whole(count)} partidas`,
		alone: "Nadie más todavía",
		yourTurn: "Te toca",
		others: "Esperando a los demás",
		notBegun: "Aún no ha empezado",
		left: (ms) => `quedan ${span(ms)}`,
		play: "Jugar",
		look: "Ver",
		empty: "No estás en ninguna partida. Un clic, y lo estarás.",
		more: "Ver la lista de partidas",
		lost: "No se ha podido actualizar la lista. Lo intentaremos de nuevo.",
	},
};
