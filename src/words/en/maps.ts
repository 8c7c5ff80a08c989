/** The shapes of generated boards, in English. */
export const mapNames = {
	plain: "Plain",
	island: "Island",
	ring: "Ring",
	twins: "Twin lands",
	archipelago: "Archipelago",
};

/** In the forms, where they are chosen. */
export const mapChoices = {
	plain: "Plain: open land",
	island: "Island: water all around",
	ring: "Ring: around a lake",
	twins: "Twin lands: two, with few ways across",
	archipelago: "Archipelago: islands and bridges",
	surprise: "Let chance decide",
};
