/** Sea, land, mountains and towns: taken from the server's picture of the same board, or drawn a moment later. */
import { boardKey } from "../../board/boardKey.ts";
import type { LaidBoard } from "../../board/layout.ts";
import type { Position } from "../../rules/position.ts";
import { townsOf } from "../../rules/terrain.ts";
import { svg } from "../ui/dom.ts";

export class TerrainLayer {
	/** Below the tiles. */
	readonly ground = svg("g", { class: "terrain" });
	/** Above everyone's land. */
	readonly towns = svg("g", { class: "towns" });
	readonly #board: LaidBoard;
	#owners: readonly number[] = [];

	constructor(board: LaidBoard) {
		this.#board = board;
		const still = document.querySelector(`[data-board="${boardKey(board)}"]`);
		if (still === null) void this.#draw();
		else
			for (const group of [this.ground, this.towns])
				group.append(
					...(still.querySelector(`.${group.classList}`)?.childNodes ?? []),
				);
	}

	/** Shows whose the towns are. */
	update({ owners }: Pick<Position, "owners">): void {
		this.#owners = owners.slice();
		const roofs = this.towns.getElementsByClassName("roof");
		if (roofs.length === 0) return;
		townsOf(this.#board).forEach((tile, i) => {
			const name = owners[tile] < 0 ? "roof" : `roof seat-${owners[tile]}`;
			if (roofs[i].getAttribute("class") !== name)
				roofs[i].setAttribute("class", name);
		});
	}

	/** Without it the board is plain, but whole; a later board tries again. */
	async #draw(): Promise<void> {
		try {
			const { drawScenery } = await import("./drawScenery.ts");
			drawScenery(this.#board, this.ground, this.towns);
			this.update({ owners: this.#owners });
		} catch {
			// As above.
		}
	}
}
