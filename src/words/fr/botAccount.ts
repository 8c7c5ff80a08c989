/** The words of bot accounts, in French. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "Compte de bot",
	text: "Un programme joue avec un compte à lui : tous voient que c’est un bot, il entre dans les parties ouvertes aux bots, et il a son propre classement. Seul un compte qui n’a jamais été dans une partie peut devenir celui d’un bot, et il le reste pour toujours.",
	link: "En faire le compte d’un bot",
	sure: (name) =>
		`${name} devient un bot et le reste : c’est sans retour. Les parties entre personnes et le jeu immédiat lui sont alors fermés.`,
	submit: (name) => `Oui, ${name} est un bot`,
	isOne: "C’est le compte d’un bot.",
	done: (name) =>
		`${name} est maintenant un bot. Créez un jeton et laissez-le jouer.`,
	hasGames:
		"Ce compte a déjà été dans une partie : il ne peut pas devenir celui d’un bot. Inscrivez-en un autre pour votre bot.",
};
