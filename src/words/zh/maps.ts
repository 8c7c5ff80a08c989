/** The shapes of generated boards, in Simplified Chinese. */
import type { mapChoices as choices, mapNames as names } from "../en/maps.ts";

export const mapNames: typeof names = {
	plain: "平原",
	island: "岛屿",
	ring: "环湖",
	twins: "双子大陆",
	archipelago: "群岛",
};

/** In the forms, where they are chosen. */
export const mapChoices: typeof choices = {
	plain: "平原：开阔的陆地",
	island: "岛屿：四面环水",
	ring: "环湖：绕着一片湖",
	twins: "双子大陆：两片大陆，通路很少",
	archipelago: "群岛：岛屿和桥",
	surprise: "看运气",
};
