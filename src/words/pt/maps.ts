/** The shapes of generated boards, in Portuguese. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Planície",
	island: "Ilha",
	ring: "Anel",
	twins: "Terras gêmeas",
	archipelago: "Arquipélago",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "Planície: terreno aberto",
	island: "Ilha: água por todo lado",
	ring: "Anel: em volta de um lago",
	twins: "Terras gêmeas: duas, com poucas passagens",
	archipelago: "Arquipélago: ilhas e pontes",
	surprise: "Deixar o acaso decidir",
};
