/** The names of bots in English: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

/** Beside a bot's name. */
export const botKinds = {
	wanderer: "bot, wanderer",
	gardener: "bot, easy",
	captain: "bot, normal",
	general: "bot, hard",
	settler: "bot, settler",
	raider: "bot, raider",
	hermit: "bot, hermit",
};

/** In the form of a game against bots. */
export const strengths: Fills = {
	easy: "Easy",
	normal: "Normal",
	hard: "Hard",
	mixed: "Mixed",
};

/** In the form of a game for people. */
export const fillChoices: FillsOrNone = {
	none: "Stay empty",
	easy: "Easy bots",
	normal: "Normal bots",
	hard: "Hard bots",
	mixed: "Bots of mixed strength",
};

/** In the list of what a game is set to. */
export const fills: FillsOrNone = {
	easy: "Easy bots",
	normal: "Normal bots",
	hard: "Hard bots",
	mixed: "Bots of all strengths",
	none: "Nobody",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: FillsOrNone = {
	easy: "an easy bot, if nobody comes",
	normal: "a normal bot, if nobody comes",
	hard: "a hard bot, if nobody comes",
	mixed: "a bot, if nobody comes",
	none: "left out, if nobody comes",
};
