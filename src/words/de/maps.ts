/** The shapes of generated boards, in German. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Ebene",
	island: "Insel",
	ring: "Ring",
	twins: "Zwillingsländer",
	archipelago: "Archipel",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "Ebene: offenes Land",
	island: "Insel: ringsum Wasser",
	ring: "Ring: um einen See",
	twins: "Zwillingsländer: zwei, mit wenigen Übergängen",
	archipelago: "Archipel: Inseln und Brücken",
	surprise: "Den Zufall entscheiden lassen",
};
