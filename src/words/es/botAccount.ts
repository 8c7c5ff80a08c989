/** The words of bot accounts, in Spanish. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Cuenta de bot",
	text: "Un programa juega con una cuenta propia: todos ven que es un bot, se une a las partidas que admiten bots y tiene su propia clasificación. Solo una cuenta que nunca ha estado en una partida puede ser de un bot, y lo será para siempre.",
	link: "Hacer de esta la cuenta de un bot",
	sure: (name) =>
		`${name} será un bot para siempre: no se puede deshacer. Las partidas entre personas y el juego inmediato quedarán cerrados.`,
	submit: (name) => `Sí, ${name} es un bot`,
	isOne: "Esta es la cuenta de un bot.",
	done: (name) => `${name} ya es un bot. Crea un token y deja que juegue.`,
	hasGames:
		"Esta cuenta ya ha estado en una partida, así que no puede ser de un bot. Registra otra para tu bot.",
};
