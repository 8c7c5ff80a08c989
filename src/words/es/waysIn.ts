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
