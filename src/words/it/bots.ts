/** The names of bots in Italian: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "bot, errante",
	recruit: "bot, recluta",
	gardener: "bot, facile",
	captain: "bot, normale",
	general: "bot, difficile",
	marshal: "bot, maestro",
	lancer: "bot, audace",
	mason: "bot, paziente",
	merchant: "bot, avido",
	settler: "bot, colono",
	raider: "bot, predone",
	hermit: "bot, eremita",
};

export const strengths: Fills = {
	recruit: "Recluta: sta ancora imparando",
	easy: "Facile: cura il suo orto e attacca di rado",
	normal: "Normale: prende ciò che rende e controlla chi è in testa",
	hard: "Difficile: valuta molti piani contro i tuoi",
	master: "Maestro: ragiona a fondo su ogni ordine",
	mixed: "Misti",
	bold: "Audace: prima attacca, difende poco (come il normale)",
	patient: "Paziente: alza mura prima di attaccare (come il normale)",
	greedy: "Avido: vuole ogni città e ogni casella libera (come il normale)",
};

export const fillChoices: FillsOrNone = {
	none: "Restano vuoti",
	recruit: "Reclute, i bot più deboli",
	easy: "Bot facili",
	normal: "Bot normali",
	hard: "Bot difficili",
	master: "Maestri, i bot più forti",
	mixed: "Bot di forza mista",
	bold: "Bot audaci",
	patient: "Bot pazienti",
	greedy: "Bot avidi",
};

export const fills: FillsOrNone = {
	recruit: "Reclute",
	easy: "Bot facili",
	normal: "Bot normali",
	hard: "Bot difficili",
	master: "Maestri",
	mixed: "Bot di ogni forza",
	bold: "Bot audaci",
	patient: "Bot pazienti",
	greedy: "Bot avidi",
	none: "Nessuno",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "una recluta, se non viene nessuno",
	easy: "un bot facile, se non viene nessuno",
	normal: "un bot normale, se non viene nessuno",
	hard: "un bot difficile, se non viene nessuno",
	master: "un bot maestro, se non viene nessuno",
	mixed: "un bot, se non viene nessuno",
	bold: "un bot audace, se non viene nessuno",
	patient: "un bot paziente, se non viene nessuno",
	greedy: "un bot avido, se non viene nessuno",
	none: "resta vuoto, se non viene nessuno",
};
