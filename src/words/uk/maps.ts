/** The shapes of generated boards, in Ukrainian. */
export const mapNames = {
	plain: "Рівнина",
	island: "Острів",
	ring: "Кільце",
	twins: "Два краї",
	archipelago: "Архіпелаг",
};

/** In the forms, where they are chosen. */
export const mapChoices = {
	plain: "Рівнина: суцільний суходіл",
	island: "Острів: навколо вода",
	ring: "Кільце: навколо озера",
	twins: "Два краї: між ними мало переходів",
	archipelago: "Архіпелаг: острови й мости",
	surprise: "Нехай вирішить випадок",
};
