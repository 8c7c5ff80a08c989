/** The names of bots in French: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

/** Beside a bot's name. */
export const botKinds = {
	wanderer: "bot vagabond",
	recruit: "bot recrue",
	gardener: "bot facile",
	captain: "bot moyen",
	general: "bot difficile",
	marshal: "bot maître",
	lancer: "bot hardi",
	mason: "bot patient",
	merchant: "bot avide",
	settler: "bot colon",
	raider: "bot pillard",
	hermit: "bot ermite",
};

/** In the form of a game against bots: each with its temperament. */
export const strengths: Fills = {
	recruit: "Recrue : apprend encore à jouer",
	easy: "Facile : jardine et attaque rarement",
	normal: "Moyen : prend ce qui rapporte et surveille le premier",
	hard: "Difficile : compare de nombreux plans aux vôtres",
	master: "Maître : réfléchit à chaque ordre",
	mixed: "Mélange",
	bold: "Hardi : attaque le premier et se défend peu (force moyenne)",
	patient: "Patient : bâtit des murs avant d’attaquer (force moyenne)",
	greedy: "Avide : veut chaque ville et chaque case libre (force moyenne)",
};

/** In the form of a game for people. */
export const fillChoices: FillsOrNone = {
	none: "Restent vides",
	recruit: "Des recrues, les bots les plus faibles",
	easy: "Des bots faciles",
	normal: "Des bots moyens",
	hard: "Des bots difficiles",
	master: "Des maîtres, les bots les plus forts",
	mixed: "Des bots de tous niveaux",
	bold: "Des bots hardis",
	patient: "Des bots patients",
	greedy: "Des bots avides",
};

/** In the list of what a game is set to. */
export const fills: FillsOrNone = {
	recruit: "Des recrues",
	easy: "Des bots faciles",
	normal: "Des bots moyens",
	hard: "Des bots difficiles",
	master: "Des maîtres",
	mixed: "Des bots de tous niveaux",
	bold: "Des bots hardis",
	patient: "Des bots patients",
	greedy: "Des bots avides",
	none: "Personne",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: FillsOrNone = {
	recruit: "une recrue, si personne ne vient",
	easy: "un bot facile, si personne ne vient",
	normal: "un bot moyen, si personne ne vient",
	hard: "un bot difficile, si personne ne vient",
	master: "un maître, si personne ne vient",
	mixed: "un bot, si personne ne vient",
	bold: "un bot hardi, si personne ne vient",
	patient: "un bot patient, si personne ne vient",
	greedy: "un bot avide, si personne ne vient",
	none: "retirée, si personne ne vient",
};
