/** A small map where there is nothing else to show. */
import { extentOf } from "../../../board/layout.ts";
import { sceneryOf } from "../../../board/scenery.ts";
import type { Board } from "../../../rules/hex.ts";
import { landTiles } from "../../../rules/terrain.ts";
import { Ground, Towns } from "./BoardScenery.tsx";
import { FROM_LATTICE, SIZE, tilesPath } from "./drawing.ts";

const MAPS = {
	/** An island, and a town that has come loose from it. */
	lost: { cols: 8, rows: 3, terrain: ["~..~~~~~", "...^~~~o", "~^.~~~~~"] },
	/** A town that waits for somebody. */
	waiting: { cols: 3, rows: 2, terrain: [".o.", "-.-"] },
} as const;

/** Room for the sea around the shore, in the drawing's units. */
const MARGIN = 32;

/** `id` distinguishes the pictures of a page. */
export function Islet({ id, map }: { id: string; map: keyof typeof MAPS }) {
	const { cols, rows, terrain } = MAPS[map];
	const board: Board = { cols, rows, terrain: terrain.join("") };
	const scenery = sceneryOf(board);
	const { x, y } = extentOf(board, SIZE);
	const [width, height] = [x, y].map((side) => Math.ceil(side) + 2 * MARGIN);
	return (
		<svg
			class={`islet ${map}`}
			viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
			aria-hidden="true"
		>
			<Ground id={id} scenery={scenery} />
			<path
				class="free"
				transform={FROM_LATTICE}
				d={tilesPath(board, landTiles(board))}
			/>
			<Towns board={board} scenery={scenery} />
		</svg>
	);
}
