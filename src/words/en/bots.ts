/** The names of bots in English: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

/** Beside a bot's name. */
export const botKinds = {
	wanderer: "bot, wanderer",
	recruit: "bot, recruit",
	gardener: "bot, easy",
	captain: "bot, normal",
	general: "bot, hard",
	marshal: "bot, master",
	lancer: "bot, bold",
	mason: "bot, patient",
	merchant: "bot, greedy",
	settler: "bot, settler",
	raider: "bot, raider",
	hermit: "bot, hermit",
};

/** In the form of a game against bots: each with its temperament. */
export const strengths: Fills = {
	recruit: "Recruit: still learning the game",
	easy: "Easy: gardens, and seldom attacks",
	normal: "Normal: takes what pays, and watches the leader",
	hard: "Hard: weighs many plans against yours",
	master: "Master: thinks every order through",
	mixed: "Mixed",
	bold: "Bold: attacks first, defends little (like normal)",
	patient: "Patient: builds walls before it attacks (like normal)",
	greedy: "Greedy: wants every town and free tile (like normal)",
};

/** In the form of a game for people. */
export const fillChoices: FillsOrNone = {
	none: "Stay empty",
	recruit: "Recruits, the weakest bots",
	easy: "Easy bots",
	normal: "Normal bots",
	hard: "Hard bots",
	master: "Masters, the strongest bots",
	mixed: "Bots of mixed strength",
	bold: "Bold bots",
	patient: "Patient bots",
	greedy: "Greedy bots",
};

/** In the list of what a game is set to. */
export const fills: FillsOrNone = {
	recruit: "Recruits",
	easy: "Easy bots",
	normal: "Normal bots",
	hard: "Hard bots",
	master: "Masters",
	mixed: "Bots of all strengths",
	bold: "Bold bots",
	patient: "Patient bots",
	greedy: "Greedy bots",
	none: "Nobody",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: FillsOrNone = {
	recruit: "a recruit, if nobody comes",
	easy: "an easy bot, if nobody comes",
	normal: "a normal bot, if nobody comes",
	hard: "a hard bot, if nobody comes",
	master: "a master bot, if nobody comes",
	mixed: "a bot, if nobody comes",
	bold: "a bold bot, if nobody comes",
	patient: "a patient bot, if nobody comes",
	greedy: "a greedy bot, if nobody comes",
	none: "left out, if nobody comes",
};
