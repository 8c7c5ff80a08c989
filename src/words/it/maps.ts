/** The shapes of generated boards, in Italian. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Pianura",
	island: "Isola",
	ring: "Anello",
	twins: "Terre gemelle",
	archipelago: "Arcipelago",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "Pianura: terreno aperto",
	island: "Isola: acqua tutt’intorno",
	ring: "Anello: attorno a un lago",
	twins: "Terre gemelle: due, con pochi passaggi",
	archipelago: "Arcipelago: isole e ponti",
	surprise: "Decida il caso",
};
