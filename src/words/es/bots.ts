/** The names of bots in Spanish: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "bot, errante",
	recruit: "bot, recluta",
	gardener: "bot, fácil",
	captain: "bot, normal",
	general: "bot, difícil",
	marshal: "bot, maestro",
	lancer: "bot, audaz",
	mason: "bot, paciente",
	merchant: "bot, codicioso",
	settler: "bot, colono",
	raider: "bot, saqueador",
	hermit: "bot, ermitaño",
};

export const strengths: Fills = {
	recruit: "Recluta: aún está aprendiendo",
	easy: "Fácil: cuida su jardín y ataca poco",
	normal: "Normal: toma lo que rinde y vigila al líder",
	hard: "Difícil: sopesa muchos planes contra los tuyos",
	master: "Maestro: piensa cada orden hasta el final",
	mixed: "Variados",
	bold: "Audaz: ataca primero y defiende poco (como el normal)",
	patient: "Paciente: levanta muros antes de atacar (como el normal)",
	greedy: "Codicioso: quiere cada ciudad y cada casilla libre (como el normal)",
};

export const fillChoices: FillsOrNone = {
	none: "Quedan vacías",
	recruit: "Reclutas, los bots más débiles",
	easy: "Bots fáciles",
	normal: "Bots normales",
	hard: "Bots difíciles",
	master: "Maestros, los bots más fuertes",
	mixed: "Bots de fuerza variada",
	bold: "Bots audaces",
	patient: "Bots pacientes",
	greedy: "Bots codiciosos",
};

export const fills: FillsOrNone = {
	recruit: "Reclutas",
	easy: "Bots fáciles",
	normal: "Bots normales",
	hard: "Bots difíciles",
	master: "Maestros",
	mixed: "Bots de todas las fuerzas",
	bold: "Bots audaces",
	patient: "Bots pacientes",
	greedy: "Bots codiciosos",
	none: "Nadie",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "un recluta, si no viene nadie",
	easy: "un bot fácil, si no viene nadie",
	normal: "un bot normal, si no viene nadie",
	hard: "un bot difícil, si no viene nadie",
	master: "un bot maestro, si no viene nadie",
	mixed: "un bot, si no viene nadie",
	bold: "un bot audaz, si no viene nadie",
	patient: "un bot paciente, si no viene nadie",
	greedy: "un bot codicioso, si no viene nadie",
	none: "se queda vacía, si no viene nadie",
};
