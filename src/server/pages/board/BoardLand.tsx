/** The land of a static board: its terrain, every tile, and each seat's outline, pattern and sign. */
import { landBySeat, signTile } from "../../../board/land.ts";
import { centerOf } from "../../../board/layout.ts";
import { outlinePath } from "../../../board/outlines.ts";
import { patternFill } from "../../../board/patterns.ts";
import { opacityOf } from "../../../board/shade.ts";
import {
	TERRAIN_SIZE,
	type TerrainPaths,
	terrainPaths,
} from "../../../board/terrain.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";
import { FREE, freeTiles, type Position } from "../../../rules/position.ts";
import {
	DRAWING,
	FROM_LATTICE,
	FROM_PATTERNS,
	PATTERN_DRAWING,
	SIZE,
	tilesPath,
} from "./drawing.ts";

/** How far an area's outline lies inside its edge. */
const OUTLINE_DEPTH = 5.6;

export function BoardLand({
	position,
	maxStrength,
	hasPatterns,
	hasSigns,
}: {
	readonly position: Position;
	readonly maxStrength: number;
	readonly hasPatterns: boolean;
	readonly hasSigns: boolean;
}) {
	const { board, owners } = position;
	const seats = [...landBySeat(owners)].filter(([seat]) => seat !== FREE);
	const terrain = terrainPaths(board);
	return (
		<>
			{terrain && <Ground board={board} terrain={terrain} />}
			<g transform={FROM_LATTICE}>
				<path class="free" d={tilesPath(board, freeTiles(position))} />
				{seats.map(([seat, tiles]) => (
					<g class={`land seat-${seat}`}>
						{shades(position, tiles, maxStrength).map(([opacity, alike]) => (
							<path fill-opacity={opacity} d={tilesPath(board, alike)} />
						))}
					</g>
				))}
			</g>
			{seats.map(([seat, tiles]) => (
				<g class={`seat-${seat}`}>
					{hasPatterns && (
						<path
							transform={FROM_PATTERNS}
							fill={patternFill(seat)}
							d={outlinePath(board, tiles, 0, PATTERN_DRAWING)}
						/>
					)}
					<path
						class="outline"
						d={outlinePath(board, tiles, OUTLINE_DEPTH, DRAWING)}
					/>
					{hasSigns && <Sign seat={seat} board={board} land={tiles} />}
				</g>
			))}
			{terrain && <Towns terrain={terrain} />}
		</>
	);
}

const FROM_TERRAIN = `scale(${SIZE / TERRAIN_SIZE})`;

/** Water and mountains. */
function Ground({
	board,
	terrain,
}: {
	readonly board: Board;
	readonly terrain: TerrainPaths;
}) {
	return (
		<>
			<path
				class="mountain"
				transform={FROM_LATTICE}
				d={tilesPath(board, terrain.mountains)}
			/>
			<g transform={FROM_TERRAIN}>
				<path class="water" d={terrain.water} />
				{terrain.coasts.map((d) => (
					<path class="coast" d={d} />
				))}
				<path class="slope" d={terrain.slopes} />
				<path class="peak" d={terrain.peaks} />
			</g>
		</>
	);
}

function Towns({ terrain }: { readonly terrain: TerrainPaths }) {
	return (
		<g class="towns" transform={FROM_TERRAIN}>
			<path class="wall" d={terrain.walls} />
			<path class="tower" d={terrain.towers} />
		</g>
	);
}

/** The number of shades that show strengths, from faint to nearly full. */
const SHADES = 12;

/** The tiles by shade, so that equal ones share a path. */
function shades(
	{ strengths }: Position,
	tiles: readonly TileIndex[],
	maxStrength: number,
): [opacity: string, tiles: TileIndex[]][] {
	const alike = new Map<number, TileIndex[]>();
	for (const tile of tiles) {
		const shade = Math.round((strengths[tile] / maxStrength) * SHADES);
		alike.set(shade, [...(alike.get(shade) ?? []), tile]);
	}
	return [...alike].map(([shade, same]) => {
		const opacity = opacityOf(shade / SHADES).toFixed(2);
		// Omits the zero before the decimal point.
		return [opacity.slice(1), same];
	});
}

const SIGN_SIZE = 44;

function Sign({
	seat,
	board,
	land,
}: {
	seat: number;
	board: Board;
	land: readonly TileIndex[];
}) {
	const tile = signTile(board, land);
	if (tile === null) return null;
	const { x, y } = centerOf(board, tile, SIZE);
	return (
		<use
			class="sign"
			href={`/signs.svg#sign-${seat}`}
			x={Math.round(x - SIGN_SIZE / 2)}
			y={Math.round(y - SIGN_SIZE / 2)}
			width={SIGN_SIZE}
			height={SIGN_SIZE}
		/>
	);
}
