/** The words of the replay of a finished game, in Spanish. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "Todos los demás están fuera.",
	"turn-cap": "La partida llegó a su último turno posible.",
	unattended: "La partida se detuvo porque ya no quedaba nadie.",
	resigned: "La partida terminó porque abandonó la última persona.",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "El registro no dice con claridad con qué reglas se jugó la partida.",
	map: "El tablero no es el que da la clave publicada al principio.",
	key: "La clave no es la siguiente de la cadena publicada al principio.",
	origin: "La partida no siguió desde la posición que nombra.",
	order: "Hay una orden, o un inicio, que las reglas no permiten.",
	late: "La partida ya había terminado.",
	hash: "Según las reglas, las órdenes llevan a una posición distinta de la registrada.",
	final:
		"Según las reglas, la partida termina en una posición distinta de la registrada.",
	end: "Según las reglas, la partida no terminó aquí, o no de este modo.",
	standings: "Según las reglas, los puestos son otros.",
};

const orders = (count: number) => plural(count, "orden", "órdenes");

export const replayWords: ReplayWords = {
	menuItems,
	title: "Repetición",
	titleAt: (turn) => `${turn} · repetición · Hexmarch`,
	turnOf: (turn, inAll) => `Turno ${turnNumber(turn)} de ${inAll}`,
	after: (turns) => `Tras el turno ${turns}`,
	over: "La partida ha terminado",
	wins: (name) => `Gana ${name}`,
	nobodyWins: "No queda nadie, así que no gana nadie",
	isAhead: (name) => `${name} va en cabeza`,
	ends,
	lastTurn: "Se ha jugado el último turno.",
	wonByPoints: (points, turns) =>
		`${plural(points, "punto")} tras ${plural(turns, "turno")}.`,
	wonByLand: (tiles, turn) =>
		`${plural(tiles, "casilla")} bastaron en el turno ${turnNumber(turn)}.`,
	summary: (turns, players) =>
		`${plural(turns, "turno")}, ${plural(players, "jugador", "jugadores")}`,
	needsScript:
		"Para ver la partida turno a turno, y para verificarla, esta página necesita JavaScript. Abajo está cómo terminó.",
	loading: "Cargando la repetición…",
	failed:
		"No se han podido cargar los turnos de esta partida. Abajo está cómo terminó; recarga la página para intentarlo de nuevo.",
	damaged:
		"El registro de esta partida no se puede volver a jugar. Abajo está cómo terminó.",
	otherVersion:
		"Esta partida se jugó con una versión de las reglas que esta página no conoce. Recarga la página para obtener una más nueva.",

	chart: {
		name: "Territorio por turnos",
		slider: "Turno",
		after: "Tras el turno",
		start: "Inicio",
		leads: (name, tiles, percent) =>
			`${name} va en cabeza con ${plural(tiles, "casilla")}, el ${percent} del mapa`,
		follows: (name, tiles) => `${name} ${plural(tiles, "casilla")}`,
		points: (name, points) => `${name} ${plural(points, "punto")}`,
		nobody: "nadie tiene territorio",
		needed: "Bastan para ganar",
		table: "Territorio por turnos, en tabla",
	},

	controls: {
		name: "Reproducción",
		play: "Reproducir",
		pause: "Pausa",
		back: "Un turno atrás",
		forward: "Un turno adelante",
		first: "Al principio",
		last: "Al final",
		speed: "Velocidad",
		speeds: (factor) => `${factor}×`,
	},
	orders: "Mostrar las órdenes",
	copy: "Copiar enlace",
	copied: "Copiado",
	notCopied:
		"Tu navegador no ha dejado que esta página copie el enlace. Cópialo de aquí:",
	copyHint: "Un enlace a este turno",
	download: "Descargar",
	downloadHint: "La partida entera en JSON",
	analyse: "Analizar",
	playOn: "Seguir desde aquí",
	newGame: "Partida nueva",

	keys: {
		title: "Teclas",
		close: "Cerrar",
		list: [
			["Espacio", "Reproducir, pausa"],
			["← →", "Un turno atrás, adelante"],
			["Página ↑ ↓", "En el gráfico: diez turnos adelante, atrás"],
			["Inicio, Fin", "Al principio, al final"],
			["+ −", "Más rápido, más lento"],
			["O", "Mostrar u ocultar las órdenes"],
			["N", "Mostrar los números mientras se pulsa"],
			["0", "Todo el tablero"],
			["← ↑ → ↓", "En el tablero: moverse por las casillas"],
			["?", "Estas teclas"],
		],
	},

	proof: {
		title: "Verificar esta partida",
		why: "Antes del primer turno, esta partida publicó el final de una cadena de claves; el azar saca lo que hace en cada turno de la siguiente clave de la cadena, así que nadie, ni siquiera nosotros, podía elegirlo ni cambiarlo después. Tu navegador vuelve a jugar ahora todas las órdenes con las mismas reglas, y compara los resultados con lo registrado tras cada turno.",
		checking: (done, all) =>
			`${done} de ${plural(all, "turno comprobado", "turnos comprobados")}`,
		holds: "Todo es correcto.",
		checks: {
			keys: (count) =>
				count === 1
					? "1 clave: lleva a la publicada al principio"
					: `${count} claves: cada una lleva a la anterior, y la primera a la publicada al principio`,
			orders: (count, starts) =>
				`${orders(count)} y ${plural(starts, "inicio")}: las reglas permiten cada uno`,
			origin: (turn, game) =>
				turn === 1
					? `El primer turno (1): es de la partida ${game}, cuya posición de entonces es aquella desde la que siguió esta`
					: `Los primeros ${turn} turnos: son de la partida ${game}, cuya posición de entonces es aquella desde la que siguió esta`,
			positions: (count) =>
				`${plural(count, "posición", "posiciones")}: cada una es igual a la registrada`,
			result: (name, turns) =>
				`El resultado: la partida terminó tras ${plural(turns, "turno")}, con ${name} en cabeza`,
		},
		fails: (turn) => `El turno ${turnNumber(turn)} no es correcto.`,
		failsAtEnd: "El final no es correcto.",
		faults,
		heldUntil: (turns) =>
			turns === 0
				? "Antes no se ha podido comprobar nada."
				: turns === 1
					? "El turno 1, anterior, es correcto."
					: `Los ${turns} turnos anteriores son correctos.`,
		show: (turn) => `Mostrar el turno ${turnNumber(turn)}`,
		published: "Publicado antes del primer turno",
		finalHash: "El hash de la última posición",
		byHand: "Descarga la partida y compruébala sin nosotros:",
		close: "Cerrar",
	},
};
