/** The scenery of a static board, which the page's script takes over (client/board/TerrainLayer.ts). */
import { GRASS, type Scenery, SHORE_BRUSHES } from "../../../board/scenery.ts";
import type { Board } from "../../../rules/hex.ts";
import { FREE } from "../../../rules/position.ts";
import { townsOf } from "../../../rules/terrain.ts";
import { FROM_SCENERY } from "./drawing.ts";

/** Water, land and mountains. */
export function Ground({
	id,
	scenery: { shore, isFine, ground },
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
				</defs>
				{SHORE_BRUSHES.map((brush) => (
					<use class={brush} href={`#${id}-shore`} />
				))}
				{isFine && <Meadow id={id} />}
				{ground.map(([brush, d]) => d !== "" && <path class={brush} d={d} />)}
			</g>
		</g>
	);
}

function Meadow({ id }: { id: string }) {
	const { width, height, path } = GRASS;
	return (
		<>
			<pattern
				id={`${id}-grass`}
				patternUnits="userSpaceOnUse"
				width={width}
				height={height}
			>
				<path class="grass" d={path} />
			</pattern>
			<use fill={`url(#${id}-grass)`} href={`#${id}-shore`} />
		</>
	);
}

export function Towns({
	board,
	owners,
	scenery: { towns, roofs },
}: {
	readonly board: Board;
	/** Of each tile; absent for a board that nothing happens on. */
	readonly owners?: readonly number[];
	readonly scenery: Scenery;
}) {
	return (
		<g transform={FROM_SCENERY}>
			<g class="towns">
				{towns.map(([brush, d]) => d !== "" && <path class={brush} d={d} />)}
				{owners === undefined ? (
					<path class="roof" d={roofs.join("")} />
				) : (
					townsOf(board).map((tile, i) => {
						const owner = owners[tile];
						const name = owner === FREE ? "roof" : `roof seat-${owner}`;
						return <path class={name} d={roofs[i]} />;
					})
				)}
			</g>
		</g>
	);
}
