/** The shapes of generated boards, in French. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Plaine",
	island: "Île",
	ring: "Anneau",
	twins: "Terres jumelles",
	archipelago: "Archipel",
};

export const mapChoices: typeof choices = {
	plain: "Plaine : un terrain ouvert",
	island: "Île : de l’eau tout autour",
	ring: "Anneau : autour d’un lac",
	twins: "Terres jumelles : deux, et peu de passages",
	archipelago: "Archipel : des îles et des ponts",
	surprise: "Au hasard",
};
