/** Water, mountains and towns: drawn once, as they never change. */
import { terrainPaths } from "../../board/terrain.ts";
import type { Board } from "../../rules/hex.ts";
import { svg } from "../ui/dom.ts";
import { tilePath } from "./geometry.ts";

export class TerrainLayer {
	/** Below the tiles. */
	readonly ground = svg("g", { class: "terrain" });
	/** Above everyone's land. */
	readonly towns = svg("g", { class: "towns", "aria-hidden": "true" });

	constructor(board: Board) {
		const paths = terrainPaths(board);
		if (paths === null) return;
		const path = (name: string, d: string) => svg("path", { class: name, d });
		this.ground.append(
			path("water", paths.water),
			...paths.coasts.map((d) => path("coast", d)),
			path(
				"mountain",
				paths.mountains.map((tile) => tilePath(board, tile)).join(""),
			),
			path("slope", paths.slopes),
			path("peak", paths.peaks),
		);
		this.towns.append(path("wall", paths.walls), path("tower", paths.towers));
	}
}
