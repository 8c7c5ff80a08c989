/** The names of bots in French: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

/** Beside a bot's name. */
export const botKinds = {
	wanderer: "bot vagabond",
	gardener: "bot facile",
	captain: "bot moyen",
	general: "bot difficile",
	settler: "bot colon",
	raider: "bot pillard",
	hermit: "bot ermite",
};

/** In the form of a game against bots. */
export const strengths: Fills = {
	easy: "Facile",
	normal: "Moyen",
	hard: "Difficile",
	mixed: "Mélange",
};

/** In the form of a game for people. */
export const fillChoices: FillsOrNone = {
	none: "Restent vides",
	easy: "Des bots faciles",
	normal: "Des bots moyens",
	hard: "Des bots difficiles",
	mixed: "Des bots de tous niveaux",
};

/** In the list of what a game is set to. */
export const fills: FillsOrNone = {
	easy: "Des bots faciles",
	normal: "Des bots moyens",
	hard: "Des bots difficiles",
	mixed: "Des bots de tous niveaux",
	none: "Personne",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: FillsOrNone = {
	easy: "un bot facile, si personne ne vient",
	normal: "un bot moyen, si personne ne vient",
	hard: "un bot difficile, si personne ne vient",
	mixed: "un bot, si personne ne vient",
	none: "retirée, si personne ne vient",
};
