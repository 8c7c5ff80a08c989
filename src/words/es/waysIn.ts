/** The words of the ways into an account besides the password, in Spanish. */
import type { WaysInWords } from "../en/waysIn.ts";
import { whole } from "./numbers.ts";

export const waysInWords: WaysInWords = {
	codes: {
		title: "Códigos de recuperación",
		text: "Si pierdes tu contraseña o tu llave de acceso, un código de recuperación te deja volver a entrar. Cada uno sirve una vez.",
		none: "Aún no tienes códigos de recuperación.",
		left: (count) =>
			count === 0
				? "Has usado todos tus códigos de recuperación: crea otros nuevos."
				: count === 1
					? "Queda 1 código de recuperación."
					: `Quedan ${whole(count)} códigos de recuperación.`,
		made: (day) => `Creados: ${day}.`,
		make: "Crear diez códigos",
		remake: "Crear diez códigos nuevos",
		remakeHelp:
			"Los códigos nuevos sustituyen a los antiguos, que dejan de servir.",
	},

	passkeys: {
		title: "Llaves de acceso",
		text: "Con una llave de acceso entras con tu dedo, tu cara o el bloqueo de pantalla. Nadie puede adivinarla, y ningún otro sitio puede pedirla.",
		none: "Aún no tienes llaves de acceso.",
		add: "Añadir una llave de acceso",
		needsScript: "Las llaves de acceso necesitan JavaScript.",
		unsupported:
			"Este navegador no puede usar llaves de acceso. Un Chrome, Edge, Firefox o Safari actual sí puede.",
		keyOnly:
			"En este navegador, una llave de acceso necesita una llave de seguridad, por USB o NFC.",
		name: "Nombre de esta llave de acceso",
		rename: "Cambiar nombre",
		remove: "Quitar",
		renameNamed: (name) => `Cambiar el nombre de ${name}`,
		removeNamed: (name) => `Quitar ${name}`,
		made: (day) => `Añadida: ${day}`,
		used: (day) => `último uso: ${day}`,
		neverUsed: "aún sin usar",
		refused: (day) =>
			`Se rechazó (${day}) porque parecía una copia. Quítala y añade una nueva.`,
		onlyWayIn:
			"Es tu única forma de entrar, así que no se puede quitar. Pon antes una contraseña o añade otra llave de acceso.",
		signIn: "Entrar con una llave de acceso",
		register: "Registrarse con una llave de acceso",
		registerHelp:
			"O sin contraseña: elige un nombre arriba y deja que este dispositivo guarde una llave de acceso.",
		confirm: "Confirmar con una llave de acceso",
		removed:
			"La llave de acceso está quitada. Bórrala también de tu dispositivo.",
		added: "La llave de acceso está añadida.",

		problems: {
			cancelled:
				"No se ha usado ninguna llave de acceso. Inténtalo de nuevo cuando quieras.",
			exists: "Este dispositivo ya tiene una llave de acceso de tu cuenta.",
			unreachable:
				"No se nos ha podido contactar. Comprueba tu conexión e inténtalo de nuevo.",
			expired: "Ha tardado demasiado. Inténtalo de nuevo.",
			unknown:
				"Esta llave de acceso no es de ninguna cuenta de aquí: puede que se haya quitado. Entra de otra forma.",
			refused:
				"No se ha podido verificar esta llave de acceso. Inténtalo de nuevo o entra de otra forma.",
			copied:
				"Esta llave de acceso parece una copia, así que se ha rechazado. Entra de otra forma y quítala en la página de tu cuenta.",
			too_many_passkeys: "Tienes veinte llaves de acceso. Quita antes alguna.",
		},
	},

	providers: {
		title: "Cuentas en otros sitios",
		text: "Puedes entrar aquí con una cuenta que tengas en otro sitio. Solo sabemos qué cuenta es: no su contraseña, ni su nombre, ni su dirección.",
		link: (site) => `Vincular tu cuenta de ${site}`,
		unlink: (site) => `Desvincular ${site}`,
		made: (day) => `Vinculada: ${day}`,
		signIn: (site) => `Entrar con ${site}`,
		confirm: (site) => `Confirmar con ${site}`,
		linked: (site) => `Ya puedes entrar con ${site}.`,
		unlinked: (site) => `Ya no puedes entrar con ${site}.`,
		register: {
			title: "Elige un nombre",
			lead: (site) =>
				`Tu cuenta de ${site} es nueva aquí. Elige un nombre, y tendrás una cuenta.`,
			hasAccount: (site) =>
				`Si ya tienes una cuenta aquí, entra en ella y vincula ${site} en su página.`,
		},
		problems: {
			denied: (site) =>
				`${site} no te ha dejado entrar, porque lo rechazaste. Inténtalo de nuevo o entra de otra forma.`,
			failed: (site) =>
				`${site} no ha respondido como debía. Inténtalo de nuevo en un minuto o entra de otra forma.`,
			expired: (site) =>
				`Entrar con ${site} tardó demasiado, o empezó en otro navegador. Inténtalo de nuevo.`,
			taken: (site) =>
				`Esta cuenta de ${site} está vinculada a otra cuenta de aquí. Desvincúlala antes allí.`,
			other: (site) => `Esta no es la cuenta de ${site} vinculada a tu cuenta.`,
		},
	},

	newCodes: {
		title: "Tus códigos de recuperación",
		text: "Guarda estos diez códigos donde nadie más mire, y no solo en este dispositivo. Solo los mostramos ahora: nosotros no los guardamos.",
		list: "Diez códigos de recuperación",
		copy: "Copiar",
		copied: "Copiados",
		notCopied: "Copia estos códigos:",
		print: "Imprimir",
		download: "Descargar",
		file: (name, address) =>
			`Códigos de recuperación de ${name} en ${address}. Cada uno sirve una vez, en ${address}/recover`,
		done: "Ya los he guardado",
	},

	recover: {
		title: "Usar un código de recuperación",
		lead: "Cada uno de tus códigos de recuperación te deja entrar una vez. Después puedes poner una contraseña nueva.",
		submit: "Entrar",
		link: "¿Has olvidado tu contraseña?",
		remembered: "¿Recuerdas tu contraseña?",
		noCodes:
			"Sin contraseña, llave de acceso ni código de recuperación no podemos saber que una cuenta es tuya. Puedes seguir jugando como invitado, o registrar una cuenta nueva.",
	},

	newPassword: {
		title: "Poner una contraseña nueva",
		recovered: "Has entrado. Tu código de recuperación está gastado.",
		endOthers: "Cerrar la sesión en los demás navegadores",
		endOthersHelp:
			"Déjalo marcado si alguien más puede conocer tu contraseña o tener tu dispositivo.",
		submit: "Poner la contraseña",
		done: "Tu contraseña nueva está puesta. En los demás navegadores la sesión sigue abierta.",
		skip: "Dejarla como está",
		none: "Esta cuenta no tiene contraseña. Puedes poner una como otra forma de entrar.",
		forgot: "¿Has olvidado tu contraseña actual?",
		proveOtherwise: "Demostrar de otro modo que eres tú",
		remove: "Quitar la contraseña",
		removed: "La contraseña está quitada. A partir de ahora entras sin ella.",
	},

	confirm: {
		title: "¿Eres tú?",
		text: "Este cambio podría dejar entrar a alguien, o dejarte fuera. Demuestra una vez más que la cuenta es tuya, y repítelo.",
		submit: "Confirmar",
		withCode: "Usar un código de recuperación",
		codeHelp: "El código queda gastado.",
		back: "Volver a tu cuenta",
	},

	news: {
		banner: "Alguien ha entrado en tu cuenta con un navegador nuevo.",
		look: "Comprueba si has sido tú",
		title: "¿Has sido tú?",
		began: (agent, day) => `${agent}, sesión abierta: ${day}`,
		proofs: {
			password: "con tu contraseña",
			passkey: "con una llave de acceso",
			code: "con un código de recuperación",
			github: "con tu cuenta de GitHub",
			google: "con tu cuenta de Google",
		},
		yes: "Sí, he sido yo",
		no: "No: cerrar esa sesión",
		yesNamed: (agent) => `Sí, ${agent} he sido yo`,
		noNamed: (agent) => `No: cerrar la sesión en ${agent}`,
		ended:
			"Esa sesión está cerrada. Cambia ahora tu contraseña, quita las llaves de acceso que no conozcas y crea códigos de recuperación nuevos.",
	},
};
