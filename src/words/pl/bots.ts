/** The names of bots in Polish: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "bot, wędrowiec",
	recruit: "bot, rekrut",
	gardener: "bot, łatwy",
	captain: "bot, średni",
	general: "bot, trudny",
	marshal: "bot, mistrz",
	lancer: "bot, śmiały",
	mason: "bot, cierpliwy",
	merchant: "bot, chciwy",
	settler: "bot, osadnik",
	raider: "bot, łupieżca",
	hermit: "bot, pustelnik",
};

export const strengths: Fills = {
	recruit: "Rekrut: dopiero uczy się gry",
	easy: "Łatwy: uprawia ogródek i rzadko atakuje",
	normal: "Średni: bierze, co się opłaca, i pilnuje lidera",
	hard: "Trudny: zestawia wiele planów z twoimi",
	master: "Mistrz: przemyśla do końca każdy rozkaz",
	mixed: "Różna",
	bold: "Śmiały: najpierw atakuje, mało broni (jak średni)",
	patient: "Cierpliwy: zanim zaatakuje, stawia mury (jak średni)",
	greedy: "Chciwy: chce każdego miasta i wolnego pola (jak średni)",
};

export const fillChoices: FillsOrNone = {
	none: "Zostają puste",
	recruit: "Rekruci, najsłabsze boty",
	easy: "Łatwe boty",
	normal: "Średnie boty",
	hard: "Trudne boty",
	master: "Mistrzowie, najsilniejsze boty",
	mixed: "Boty różnej siły",
	bold: "Śmiałe boty",
	patient: "Cierpliwe boty",
	greedy: "Chciwe boty",
};

export const fills: FillsOrNone = {
	recruit: "Rekruci",
	easy: "Łatwe boty",
	normal: "Średnie boty",
	hard: "Trudne boty",
	master: "Mistrzowie",
	mixed: "Boty różnej siły",
	bold: "Śmiałe boty",
	patient: "Cierpliwe boty",
	greedy: "Chciwe boty",
	none: "Nikt",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "rekrut, jeśli nikt nie przyjdzie",
	easy: "łatwy bot, jeśli nikt nie przyjdzie",
	normal: "średni bot, jeśli nikt nie przyjdzie",
	hard: "trudny bot, jeśli nikt nie przyjdzie",
	master: "bot mistrz, jeśli nikt nie przyjdzie",
	mixed: "bot, jeśli nikt nie przyjdzie",
	bold: "śmiały bot, jeśli nikt nie przyjdzie",
	patient: "cierpliwy bot, jeśli nikt nie przyjdzie",
	greedy: "chciwy bot, jeśli nikt nie przyjdzie",
	none: "odpada, jeśli nikt nie przyjdzie",
};
