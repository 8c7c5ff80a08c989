/** The shapes of generated boards, in Spanish. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Llanura",
	island: "Isla",
	ring: "Anillo",
	twins: "Tierras gemelas",
	archipelago: "Archipiélago",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "Llanura: terreno abierto",
	island: "Isla: agua por todas partes",
	ring: "Anillo: alrededor de un lago",
	twins: "Tierras gemelas: dos, con pocos pasos",
	archipelago: "Archipiélago: islas y puentes",
	surprise: "Que decida el azar",
};
