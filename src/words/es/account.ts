/** The words of accounts, in Spanish. */
import type { AccountWords } from "../en/account.ts";
import { whole } from "./numbers.ts";

export const accountWords: AccountWords = {
	deletedPlayer: "jugador eliminado",

	name: {
		label: "Nombre",
		help: (least, most) =>
			`De ${whole(least)} a ${whole(most)} letras, cifras, - y _. Lo ve todo el mundo y no se puede cambiar después.`,
	},
	password: {
		label: "Contraseña",
		help: (least) =>
			`Al menos ${whole(least)} caracteres de cualquier tipo. Tres o cuatro palabras forman una buena.`,
	},
	current: { label: "Contraseña actual" },
	new: { label: "Contraseña nueva" },
	code: { label: "Código de recuperación" },
	hasProblems: "Revisa lo siguiente:",

	problems: {
		name_missing: "Escribe un nombre.",
		name_length: (least, most) =>
			`Un nombre tiene de ${whole(least)} a ${whole(most)} caracteres.`,
		name_characters:
			"Un nombre solo puede tener letras de la A a la Z, cifras, - y _: las letras con acento y las de otros alfabetos pueden parecerse a estas.",
		name_empty: "Un nombre necesita al menos una letra o una cifra.",
		name_reserved: "Este nombre parecería del propio sitio. Elige otro.",
		name_refused: "Este nombre podría ofender a alguien. Elige otro.",
		name_taken: "Alguien tiene ya este nombre, o uno muy parecido. Elige otro.",
		password_missing: "Escribe una contraseña.",
		password_short: (least) =>
			`Una contraseña tiene al menos ${whole(least)} caracteres.`,
		password_long: "Esta contraseña es demasiado larga. Elige una más corta.",
		password_common:
			"Esta es una de las primeras contraseñas que probaría cualquiera. Elige otra.",
		password_name:
			"Esto es poco más que tu nombre o el nuestro, y cualquiera lo probaría. Elige otra.",
		no_match: "Este nombre y esta contraseña no van juntos. Comprueba los dos.",
		wrong_password: "Esta no es tu contraseña. Inténtalo de nuevo.",
		code_missing: "Escribe uno de tus códigos de recuperación.",
		no_code:
			"Este nombre no tiene ese código de recuperación, o ya se ha usado. Comprueba los dos o prueba tu siguiente código.",
		wrong_code:
			"Este no es uno de tus códigos de recuperación, o ya se ha usado. Prueba el siguiente.",
	},
	tooMany: {
		title: "Más despacio",
		text: "Han sido muchos intentos en un minuto. Espera un minuto e inténtalo de nuevo.",
	},

	away: "Nuestra base de datos no responde en este momento. Espera un minuto e inténtalo de nuevo: enviarlo dos veces no hace ningún daño.",
	unsure:
		"Nuestra base de datos no responde, así que ahora no podemos saber quién eres. Tu sesión sigue abierta: recarga esta página en un minuto.",
	signedOut: {
		title: "Sesión cerrada",
		heading: "Tu sesión está cerrada en este navegador",
		text: "Ya no sabe quién eres. Nuestra base de datos no ha respondido, así que la página de tu cuenta puede mostrar todavía esta sesión: podrás cerrarla allí cuando vuelvas a entrar.",
	},

	signIn: {
		title: "Entrar",
		submit: "Entrar",
		noAccount: "¿Aún no tienes cuenta?",
		register: "Regístrate",
		guestGames: (name) =>
			`Tienes partidas como ${name}. Si entras aquí, se quedan con ese invitado y dejas de participar en ellas.`,
		keepGames: "Para conservarlas, registra una cuenta nueva.",
	},

	register: {
		title: "Registrarse",
		heading: "Un nombre propio",
		lead: "Con una cuenta conservas tus partidas, tu historial y tu puntuación en todos tus dispositivos. Basta con un nombre y una contraseña.",
		guest: (name) => `Tus partidas como ${name} se vienen contigo.`,
		noRecovery:
			"No podemos enviarte una contraseña nueva. Deja que tu navegador la recuerde y crea códigos de recuperación en la página de tu cuenta.",
		submit: "Registrarse",
		hasAccount: "¿Ya tienes cuenta?",
		signIn: "Entra",
	},

	welcome: (name, games) =>
		games === 0
			? `Hola, ${name}.`
			: `Hola, ${name}. ${games === 1 ? "1 partida se ha venido" : `${whole(games)} partidas se han venido`} contigo.`,

	page: {
		title: "Tu cuenta",
		named: (name) => `${name}, tu cuenta`,
		since: (day) => `Registro: ${day}.`,
		signOut: "Salir",
	},

	daysOff: {
		title: "Vacaciones",
		text: "Mientras no estás, tus partidas por correspondencia te esperan, y todos en ellas ven hasta cuándo. A tu vuelta tienes un día para cada turno. Puedes volver antes cuando quieras.",
		days: "¿Cuántos días, a partir de ahora?",
		left: (days) =>
			days === 0
				? "Has gastado todos tus días de vacaciones de los últimos doce meses."
				: `Te ${days === 1 ? "queda 1 día" : `quedan ${whole(days)} días`} de los 28 en doce meses.`,
		take: "Tomar estos días",
		refused: (most) => `Escribe un número del 1 al ${whole(most)}.`,
		away: (day) =>
			`Estás de vacaciones hasta: ${day}. Tus partidas por correspondencia te esperan.`,
		back: "Ya he vuelto",
	},

	sessions: {
		title: "Dónde tienes la sesión abierta",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Algún navegador")
				: `${browser ?? "Algún navegador"} en ${system}`,
		isThis: "este navegador",
		began: (day) => `Abierta: ${day}`,
		used: (days) =>
			days < 1
				? "usada en el último día"
				: days < 2
					? "usada hace un día"
					: `usada hace ${whole(days)} días`,
		end: "Cerrar",
		endNamed: (agent) => `Cerrar ${agent}`,
		endAll: "Cerrar todas las sesiones",
		help: "Si ves alguna que no conoces, ciérrala y cambia tu contraseña.",
	},

	change: {
		title: "Cambiar la contraseña",
		help: "Esto cierra tu sesión en todos los demás sitios.",
		submit: "Cambiar la contraseña",
		done: "Tu contraseña ha cambiado y tu sesión está cerrada en todos los demás sitios.",
	},

	data: {
		title: "Tus datos",
		text: "Todo lo que sabemos de ti: tu cuenta, dónde y cómo tienes la sesión abierta, tus partidas y tus puntuaciones, en un archivo.",
		download: "Descargar tus datos",
	},

	remove: {
		title: "Eliminar la cuenta",
		text: "Se borran tu nombre, tus puntuaciones y tus sesiones, y abandonas las partidas en las que estás. Las partidas terminadas quedan para quienes las jugaron contigo, con «jugador eliminado» en tu lugar. No se puede deshacer.",
		submit: "Eliminar la cuenta para siempre",
		done: {
			title: "Eliminada",
			heading: "Tu cuenta está eliminada",
			text: "Tu nombre ha desaparecido de tus partidas, y durante tres meses nadie más puede tomarlo. Puedes seguir jugando como invitado cuando quieras.",
		},
	},
};
