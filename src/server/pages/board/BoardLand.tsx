/** The land of a static board: its terrain, every tile, and each seat's outline, pattern and sign. */
import { landBySeat, signTile } from "../../../board/land.ts";
import { centerOf } from "../../../board/layout.ts";
import { outlinePath } from "../../../board/outlines.ts";
import { patternFill } from "../../../board/patterns.ts";
import { sceneryOf } from "../../../board/scenery.ts";
import { opacityOf } from "../../../board/shade.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";
import { FREE, freeTiles, type Position } from "../../../rules/position.ts";
import { Ground, Towns } from "./BoardScenery.tsx";
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
	id,
	position,
	maxStrength,
	hasPatterns,
	hasSigns,
}: {
	/** Distinguishes the pictures of a page. */
	readonly id: string;
	readonly position: Position;
	readonly maxStrength: number;
	readonly hasPatterns: boolean;
	readonly hasSigns: boolean;
}) {
	const { board, owners } = position;
	const seats = [...landBySeat(owners)].filter(([seat]) => seat !== FREE);
	const scenery = sceneryOf(board);
	return (
		<>
			<Ground id={id} scenery={scenery} />
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
			<Towns board={board} owners={owners} scenery={scenery} />
		</>
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
