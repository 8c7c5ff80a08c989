/** The words of API tokens, in Spanish. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "Tokens de API",
	text: "Con un token, un programa juega aquí en tu nombre. No puede iniciar sesión, ni cambiar o borrar tu cuenta.",
	api: "Qué pueden hacer aquí los programas",
	none: "Aún no tienes tokens.",
	make: "Crear un token",
	made: (day) => `Creado el ${day}`,
	used: (day) => `usado por última vez el ${day}`,
	neverUsed: "aún sin usar",
	ends: (day) => `válido hasta el ${day}`,
	ended: (day) => `caducado el ${day}`,
	endless: "sin caducidad",
	revoke: "Revocar",
	revokeNamed: (name) => `Revocar ${name}`,
	help: "Los tokens siguen siendo válidos cuando cierras sesión o cambias la contraseña. Revoca los que no necesites o no conozcas.",
	revoked:
		"El token está revocado: los programas que lo tienen ya no entran. Crea otro para sustituirlo.",

	form: {
		title: "Crear un token de API",
		nameHelp: "Para qué es el token. Solo tú lo ves.",
		scopes: "Qué permite",
		scope: {
			read: "Ver lo que solo tú ves: tus partidas, tus plazas",
			play: "Crear partidas, unirse a ellas y jugarlas",
			bot: "Hacer que esta cuenta sea de un bot, para siempre",
		},
		short: { read: "ver", play: "jugar", bot: "ser bot" },
		fairPlay:
			"Si un programa elige las órdenes, juega con una cuenta de bot. Con cualquier otra cuenta, elígelas tú.",
		end: "Cuánto tiempo vale",
		days: (days) => `${whole(days)} días`,
		year: "Un año",
		never: "Hasta que lo revoques",
		submit: "Crear el token",
		back: "Volver a tu cuenta",
	},

	problems: {
		name_missing: "Escribe un nombre.",
		name_long: (most) =>
			`El nombre de un token tiene como máximo ${whole(most)} caracteres.`,
		name_taken: "Ya tienes un token con este nombre. Elige otro.",
		scopes_missing: "Elige al menos una cosa que permita.",
		too_many: (most) => `Tienes ${whole(most)} tokens. Revoca uno antes.`,
	},

	fresh: {
		title: "Tu nuevo token",
		text: "Cópialo ahora: no lo guardamos, así que no podremos mostrarlo otra vez. Quien lo tenga puede hacer lo que permite.",
		label: "El token",
		copy: "Copiar",
		copied: "Copiado",
		notCopied: "Copia este token:",
		use: "Los programas lo envían con cada petición:",
		done: "Lo he guardado",
	},
};
