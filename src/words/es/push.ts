/** The words of notifications, and of the page where readers choose them, in Spanish. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "Notificaciones",
	lead: "Hexmarch puede avisarte cuando una partida te necesita, aunque esté cerrado.",
	needsScript:
		"Para activar las notificaciones, esta página necesita JavaScript, que está desactivado o no se ha cargado.",
	unsupported:
		"Este navegador no puede mostrar notificaciones de este sitio. Prueba con un Chrome, Edge, Firefox o Safari actual, y sin ventana privada.",
	install:
		"En un iPhone o iPad solo pueden avisarte los sitios instalados. Pulsa Compartir y luego «Añadir a pantalla de inicio»; abre Hexmarch desde allí y vuelve a esta página.",
	blocked:
		"Tu navegador bloquea las notificaciones de este sitio. Para permitirlas, pulsa el icono junto a la dirección, abre los ajustes del sitio y recarga esta página.",
	off: "Tu navegador preguntará si este sitio puede avisarte. Después eliges de qué quieres enterarte, y con un clic se acaba.",
	turnOn: "Activar las notificaciones",
	on: "Las notificaciones están activadas en este navegador.",
	turnOff: "Desactivar",
	trial: "Enviarme una ahora",
	choices: {
		label: "Avisarme cuando",
		turns: "me toque en una partida por correspondencia",
		begins: "empiece una partida mía",
		ends: "termine una partida mía por correspondencia",
		signIns: "alguien entre en mi cuenta con otro navegador",
	},
	quiet: {
		label: "Horas tranquilas",
		use: "No avisarme de nada a estas horas",
		from: "Desde",
		to: "Hasta",
		help: "Si una partida te espera todavía cuando acaban, o ya ha terminado, te enteras entonces. Una entrada en tu cuenta se muestra enseguida, sin sonido.",
	},
	status: {
		saved: "Guardado.",
		off: "Las notificaciones están desactivadas.",
		sent: "En camino: aparece en unos segundos.",
		dismissed:
			"Tu navegador ha preguntado, y no se ha permitido nada. Pulsa otra vez para que vuelva a preguntar.",
		failed: "No ha funcionado. Comprueba tu conexión y pulsa otra vez.",
		tooMany:
			"Han sido muchas en un minuto. Espera un momento y pulsa otra vez.",
	},
	offer: "Avisarme cuando me toque",
	offerBegin: "Avisarme cuando empiece esta partida",
	section:
		"Elige de qué te avisa este navegador: tu turno, una partida que empieza o termina, alguien que entra en tu cuenta.",
	choose: "Elegir notificaciones",

	notice: {
		turn: "Te toca",
		begins: "Tu partida empieza",
		over: "Tu partida ha terminado",
		won: "Has ganado",
		gaveUp: (name) => `Abandonó ${name}`,
		signIn: "Alguien ha entrado en tu cuenta",
		signInText: (agent) =>
			`${agent}. Si no has sido tú, pulsa aquí y cierra esa sesión.`,
		trial: "Las notificaciones funcionan",
		trialText: "Así te avisa Hexmarch de que una partida te necesita.",
	},
};
