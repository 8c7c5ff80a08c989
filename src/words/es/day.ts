/** The words of the day's march, its ranking and its past days, in Spanish. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

export const dayWords: DayWords = {
	title: "La marcha del día",
	short: "Del día",
	lead: (turns) =>
		`Una partida corta al día, la misma para todos. A ver cuánta ventaja les sacas a los bots tras ${counted(turns, "turno")}.`,
	about: (date) =>
		`La marcha del día (${date}): una partida corta, la misma para todos. ¿Cuánta ventaja les sacas a los bots?`,
	yourSeat: "Tú",

	facts: {
		label: "Esta marcha",
		map: "Mapa",
		maps: mapNames,
		players: "Jugadores",
		length: "Duración",
		turns: (turns, minutes) =>
			`${counted(turns, "turno")}, unos ${counted(minutes, "minuto")}`,
	},

	now: {
		play: "Jugar por un resultado",
		playHint: (minutes) =>
			`Tienes un solo intento que cuenta. Empieza con este clic y tiene que acabar ${counted(minutes, "minuto")} después. Luego puedes jugar otra vez cuantas veces quieras.`,
		goOn: "Seguir",
		goOnHint: (minutes) =>
			`Tu intento está en marcha. Cuenta si acaba en menos de ${counted(minutes, "minuto")}.`,
		again: "Jugar otra vez, sin resultado",
		missed:
			"Tu intento no acabó a tiempo, así que no tiene resultado. La marcha de mañana es otra oportunidad.",
		past: "Este día ya pasó: su marcha aún se puede jugar, pero sin resultado.",
		playPast: "Jugar esta marcha",
		needsScript:
			"Para jugar, esta página necesita JavaScript, que está desactivado o no se ha cargado.",
		next: (hours, minutes) =>
			hours === 0
				? `La próxima marcha llega en ${whole(minutes)} min.`
				: `La próxima marcha llega en ${whole(hours)} h ${whole(minutes)} min.`,
	},

	result: {
		label: "Tu resultado",
		ahead: (points) =>
			points === 1
				? "punto de ventaja sobre el mejor bot"
				: "puntos de ventaja sobre el mejor bot",
		behind: (points) =>
			points === 1
				? "punto por detrás del mejor bot"
				: "puntos por detrás del mejor bot",
		level: "en empate con el mejor bot",
		details: (points, tiles) =>
			`${counted(points, "punto")} y ${counted(tiles, "casilla")} al final`,
		rank: (rank, of) => `Puesto ${whole(rank)} de ${counted(of, "cuenta")}`,
		guestRank: (rank, of) =>
			`Puesto ${whole(rank)} de ${counted(of, "invitado")}`,
		register:
			"Con una cuenta tienes un puesto entre las cuentas y conservas tu racha.",
		streak: (days) => counted(days, "día seguido", "días seguidos"),
		watch: "Ver tu partida",
	},

	ranking: {
		title: "Clasificación",
		kinds: { accounts: "Cuentas", guests: "Invitados" },
		columns: {
			rank: "Puesto",
			player: "Jugador",
			lead: "Ventaja",
			turns: "Turnos",
			land: "Territorio",
			streak: "Días seguidos",
		},
		you: "tú",
		emptyToday:
			"Aún no hay ningún resultado aquí. Juega la marcha de hoy, y el primero será el tuyo.",
		empty: "Nadie tuvo un resultado aquí este día.",
		own: "Tu puesto",
		more: "Siguientes puestos",
		top: "Volver arriba",
		order:
			"Va delante la mayor ventaja; si son iguales, la de menos turnos y luego la de más territorio.",
	},

	best: {
		title: "La mejor partida",
		yesterday: "La mejor partida de ayer",
		text: (name, lead) => `${name}, con una ventaja de ${lead}`,
		watch: "Verla",
		none: "Nadie jugó hasta el final ese día.",
		nobody: "Alguien que ya no está",
	},

	proof: {
		title: "El mapa sale por sorteo, nadie lo elige",
		text: "Cada día tiene una clave, y la clave decide el mapa, los bots y todo el azar. El SHA-256 de la clave de un día es la clave del día anterior, así que ninguna clave se pudo elegir una vez publicada la primera. De una marcha se publica el día anterior un SHA-256 de todo lo que hay en ella.",
		commitment: "Publicado de esta marcha el día anterior",
		tomorrow: "Publicado de la marcha de mañana",
		key: "Su clave",
		noKey: "se muestra cuando acabe el día",
		before: "La clave del día anterior",
		first: "Publicado antes del primer día",
		isNext: "El SHA-256 de su clave es la clave del día anterior.",
	},

	past: {
		title: "Días anteriores",
		lead: "La marcha de cada día, su clasificación y su mejor partida. Todas se pueden jugar todavía, sin resultado.",
		empty: "Este es el primer día. Mañana estará aquí la marcha de hoy.",
		columns: {
			day: "Día",
			map: "Mapa",
			best: "Mejor ventaja",
			own: "La tuya",
		},
		notPlayed: "sin jugar",
		older: "Días más antiguos",
		latest: "Volver a los últimos",
		today: "La marcha de hoy",
		before: "El día anterior",
		after: "El día siguiente",
	},

	home: {
		title: "La marcha del día",
		text: "Una partida corta, la misma para todos hoy. Cuenta un solo intento.",
		done: (lead) => `Tu resultado de hoy: ${lead}`,
		underWay: "Tu intento está en marcha.",
		streak: (days) =>
			`${counted(days, "día seguido", "días seguidos")} hasta ahora`,
		open: "La marcha de hoy",
	},
};
