/** What the script of a day's march says, in Spanish. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "Preparando la marcha…",
	failed: "No hay conexión. No ha empezado nada: inténtalo de nuevo.",
	lost: "No hay conexión. Tus turnos se conservan aquí: recarga la página para seguir.",
	refused: {
		no_player:
			"Tu navegador no ha enviado ninguna cookie, así que no se pudo guardar tu intento. Permite las cookies de este sitio y recarga la página.",
		updated: "El juego se acaba de actualizar. Recarga la página y sigue.",
		no_day: "No hay marcha de este día.",
		no_try: "Aún no has empezado esta marcha.",
		too_late:
			"Tu partida llegó tarde: el tiempo de tu intento había acabado. No tiene resultado.",
		already_scored:
			"Ya tienes un resultado de este día, así que esta partida no cuenta.",
		not_continued:
			"Tu intento siguió en otra ventana. Recarga la página para seguir desde ahí.",
		too_many:
			"Han sido muchas en un minuto. Espera un minuto e inténtalo de nuevo.",
		other:
			"El servidor no ha podido seguir esta partida, así que no tiene resultado.",
	},
	left: (minutes) => `Cuenta ${counted(minutes, "minuto", "minutos")} más`,
	over: "El tiempo de tu intento ha acabado: esta partida no tiene resultado",
	unscored: "Sin resultado",
	sending: "Enviando tu partida…",
	notSent:
		"Tu partida aún no ha llegado. Deja esta página abierta: se envía en cuanto haya conexión.",
	scored: (lead) => `Tu resultado: ${lead}`,
	notScored: (lead) => `${lead}, sin resultado`,
	toResult: "Ver tu puesto",
	toDay: "Volver al día",

	result: {
		copy: "Copiar como texto",
		copied: "Copiado. Pégalo donde quieras.",
		notCopied: "Tu navegador no ha permitido copiar. Este es el texto:",
		picture: "Guardar como imagen",
	},

	share: {
		title: (date) => `Hexmarch, la marcha del ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} a ${whole(rival)})`,
		caption: "Ventaja sobre el mejor bot, turno a turno",
	},
};
