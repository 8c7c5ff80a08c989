/** The shapes of generated boards, in Japanese. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "平原",
	island: "島",
	ring: "環状",
	twins: "双子の地",
	archipelago: "群島",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "平原：さえぎるもののない地",
	island: "島：まわりはすべて水",
	ring: "環状：湖を囲む地",
	twins: "双子の地：行き来できる道の少ない2つの地",
	archipelago: "群島：島と橋",
	surprise: "運に任せる",
};
