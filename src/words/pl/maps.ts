/** The shapes of generated boards, in Polish. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "Równina",
	island: "Wyspa",
	ring: "Pierścień",
	twins: "Bliźniacze krainy",
	archipelago: "Archipelag",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "Równina: otwarty teren",
	island: "Wyspa: dookoła woda",
	ring: "Pierścień: wokół jeziora",
	twins: "Bliźniacze krainy: dwie, z nielicznymi przejściami",
	archipelago: "Archipelag: wyspy i mosty",
	surprise: "Niech zdecyduje los",
};
