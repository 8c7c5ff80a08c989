/** The scenery of a static board, which the page's script takes over (client/board/TerrainLayer.ts). */
import { GRASS, type Scenery, SHORE_BRUSHES } from "../../../board/scenery.ts";
import type { Board } from "../../../rules/hex.ts";
import { FREE } from "../../../rules/position.ts";
import { townsOf } from "../../../rules/terrain.ts";
import { FROM_SCENERY } from "./drawing.ts";

/** Water, land and mountains. */
export function Ground({
	id,
	scenery: { shore, ground },
}: {
	/** Of the picture. */
	readonly id: string;
	readonly scenery: Scenery;
}) {
	return (
		<g transform={FROM_SCENERY}>
			<g class="terrain">
				<defs>
					<path id={`${id}-shore`} d={shore} />
					<pattern
						id={`${id}-grass`}
						patternUnits="userSpaceOnUse"
						width={GRASS.width}
						height={GRASS.height}
					>
						<path class="grass" d={GRASS.path} />
					</pattern>
				</defs>
				{SHORE_BRUSHES.map((brush) => (
					<use class={brush} href={`#${id}-shore`} />
				))}
				<use fill={`url(#${id}-grass)`} href={`#${id}-shore`} />
				{ground.map(([brush, d]) => d !== "" && <path class={brush} d={d} />)}
			</g>
		</g>
	);
}

export function Towns({
	board,
	owners = [],
	scenery: { towns, roofs },
}: {
	readonly board: Board;
	/** Of each tile; nobody owns any if absent. */
	readonly owners?: readonly number[];
	readonly scenery: Scenery;
}) {
	const owned = townsOf(board).map((tile) => owners[tile] ?? FREE);
	return (
		<g transform={FROM_SCENERY}>
			<g class="towns">
				{towns.map(([brush, d]) => d !== "" && <path class={brush} d={d} />)}
				{roofs.map((d, i) => (
					<path
						class={owned[i] === FREE ? "roof" : `roof seat-${owned[i]}`}
						d={d}
					/>
				))}
			</g>
		</g>
	);
}
