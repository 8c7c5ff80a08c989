/** The names of bots in German: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "Bot, Wanderer",
	recruit: "Bot, Rekrut",
	gardener: "Bot, leicht",
	captain: "Bot, mittel",
	general: "Bot, schwer",
	marshal: "Bot, Meister",
	lancer: "Bot, kühn",
	mason: "Bot, geduldig",
	merchant: "Bot, gierig",
	settler: "Bot, Siedler",
	raider: "Bot, Plünderer",
	hermit: "Bot, Einsiedler",
};

export const strengths: Fills = {
	recruit: "Rekrut: lernt das Spiel noch",
	easy: "Leicht: gärtnert und greift selten an",
	normal: "Mittel: nimmt, was sich lohnt, und achtet auf den Führenden",
	hard: "Schwer: wägt viele Pläne gegen deine ab",
	master: "Meister: denkt jeden Befehl zu Ende",
	mixed: "Gemischt",
	bold: "Kühn: greift zuerst an, verteidigt wenig (wie mittel)",
	patient: "Geduldig: baut Mauern, ehe er angreift (wie mittel)",
	greedy: "Gierig: will jede Stadt und jedes freie Feld (wie mittel)",
};

export const fillChoices: FillsOrNone = {
	none: "Bleiben leer",
	recruit: "Rekruten, die schwächsten Bots",
	easy: "Leichte Bots",
	normal: "Mittlere Bots",
	hard: "Schwere Bots",
	master: "Meister, die stärksten Bots",
	mixed: "Bots gemischter Stärke",
	bold: "Kühne Bots",
	patient: "Geduldige Bots",
	greedy: "Gierige Bots",
};

export const fills: FillsOrNone = {
	recruit: "Rekruten",
	easy: "Leichte Bots",
	normal: "Mittlere Bots",
	hard: "Schwere Bots",
	master: "Meister",
	mixed: "Bots aller Stärken",
	bold: "Kühne Bots",
	patient: "Geduldige Bots",
	greedy: "Gierige Bots",
	none: "Niemand",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "ein Rekrut, falls niemand kommt",
	easy: "ein leichter Bot, falls niemand kommt",
	normal: "ein mittlerer Bot, falls niemand kommt",
	hard: "ein schwerer Bot, falls niemand kommt",
	master: "ein Meister-Bot, falls niemand kommt",
	mixed: "ein Bot, falls niemand kommt",
	bold: "ein kühner Bot, falls niemand kommt",
	patient: "ein geduldiger Bot, falls niemand kommt",
	greedy: "ein gieriger Bot, falls niemand kommt",
	none: "entfällt, falls niemand kommt",
};
