/** The words of pages that say why something was not done, in Spanish. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
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
};
