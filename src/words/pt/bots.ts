/** The names of bots in Portuguese: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "bot, andarilho",
	recruit: "bot, recruta",
	gardener: "bot, fácil",
	captain: "bot, médio",
	general: "bot, difícil",
	marshal: "bot, mestre",
	lancer: "bot, ousado",
	mason: "bot, paciente",
	merchant: "bot, ganancioso",
	settler: "bot, colono",
	raider: "bot, saqueador",
	hermit: "bot, eremita",
};

export const strengths: Fills = {
	recruit: "Recruta: ainda está aprendendo",
	easy: "Fácil: cuida do jardim e raramente ataca",
	normal: "Médio: toma o que rende e vigia o líder",
	hard: "Difícil: compara muitos planos com os seus",
	master: "Mestre: pensa cada ordem até o fim",
	mixed: "Variados",
	bold: "Ousado: ataca primeiro e defende pouco (como o médio)",
	patient: "Paciente: ergue muros antes de atacar (como o médio)",
	greedy: "Ganancioso: quer cada cidade e cada casa livre (como o médio)",
};

export const fillChoices: FillsOrNone = {
	none: "Ficam vazios",
	recruit: "Recrutas, os bots mais fracos",
	easy: "Bots fáceis",
	normal: "Bots médios",
	hard: "Bots difíceis",
	master: "Mestres, os bots mais fortes",
	mixed: "Bots de força variada",
	bold: "Bots ousados",
	patient: "Bots pacientes",
	greedy: "Bots gananciosos",
};

export const fills: FillsOrNone = {
	recruit: "Recrutas",
	easy: "Bots fáceis",
	normal: "Bots médios",
	hard: "Bots difíceis",
	master: "Mestres",
	mixed: "Bots de todas as forças",
	bold: "Bots ousados",
	patient: "Bots pacientes",
	greedy: "Bots gananciosos",
	none: "Ninguém",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "um recruta, se ninguém vier",
	easy: "um bot fácil, se ninguém vier",
	normal: "um bot médio, se ninguém vier",
	hard: "um bot difícil, se ninguém vier",
	master: "um bot mestre, se ninguém vier",
	mixed: "um bot, se ninguém vier",
	bold: "um bot ousado, se ninguém vier",
	patient: "um bot paciente, se ninguém vier",
	greedy: "um bot ganancioso, se ninguém vier",
	none: "fica de fora, se ninguém vier",
};
