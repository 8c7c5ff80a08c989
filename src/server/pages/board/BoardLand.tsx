/** The land of a static board: every tile, and each seat's outline, pattern and sign. */
import { landBySeat, signTile } from "../../../board/land.ts";
import { centerOf } from "../../../board/layout.ts";
import { outlinePath } from "../../../board/outlines.ts";
import { patternFill } from "../../../board/patterns.ts";
import { opacityOf } from "../../../board/shade.ts";
import type { Board, TileIndex } from "../../../rules/hex.ts";
import { FREE, type Position } from "../../../rules/position.ts";
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
	hasPatterns,
	hasSigns,
}: {
	readonly position: Position;
	readonly hasPatterns: boolean;
	readonly hasSigns: boolean;
}) {
	const { board, owners } = position;
	const land = landBySeat(owners);
	const free = land.get(FREE) ?? [];
	const seats = [...land].filter(([seat]) => seat !== FREE);
	return (
		<>
			<g transform={FROM_LATTICE}>
				<path class="free" d={tilesPath(board, free)} />
				{seats.map(([seat, tiles]) => (
					<g class={`land seat-${seat}`}>
						{shades(position, tiles).map(([opacity, alike]) => (
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
		</>
	);
}

/** The number of shades that show strengths, from faint to nearly full. */
const SHADES = 12;
const MAX_STRENGTH = 100;

/** The tiles by shade, so that equal ones share a path. */
function shades(
	{ strengths }: Position,
	tiles: readonly TileIndex[],
): [opacity: string, tiles: TileIndex[]][] {
	const alike = new Map<number, TileIndex[]>();
	for (const tile of tiles) {
		const shade = Math.round((strengths[tile] / MAX_STRENGTH) * SHADES);
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
