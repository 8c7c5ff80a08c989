/** The symmetries of generated boards: the ways in which a board lies on itself. */
import { type Board, isOnBoard, OFF_BOARD, tileCount } from "../hex.ts";

/**
 * - `mirror`: left and right are the same; `flip`: top and bottom; `mirrors`: both.
 * - `half-turn`: turned by 180 degrees; `thirds`: by 120; `sixths`: by 60; `twelfths`: by 60,
 *   and left and right are the same too.
 */
export type SymmetryKind =
	| "mirror"
	| "flip"
	| "mirrors"
	| "half-turn"
	| "thirds"
	| "sixths"
	| "twelfths";

/** Each of a symmetry's maps gives the image of every tile, `OFF_BOARD` where there is none; the first is the identity. */
export type Symmetry = {
	readonly kind: SymmetryKind;
	readonly maps: readonly Int32Array[];
};

/** A tile by its column and by its height in half tiles, which count downwards. */
type Point = { readonly col: number; readonly height: number };

type Move = (point: Point) => Point;

export function symmetryOf(kind: SymmetryKind, size: Board): Symmetry {
	const moves = movesOf(kind, size);
	return { kind, maps: moves.map((move) => tableOf(size, move)) };
}

function movesOf(kind: SymmetryKind, size: Board): Move[] {
	const stay: Move = (point) => point;
	const mirror = mirrorOf(size);
	const flip = flipOf(size);
	switch (kind) {
		case "mirror":
			return [stay, mirror];
		case "flip":
			return [stay, flip];
		case "mirrors":
			return [stay, mirror, flip, (point) => mirror(flip(point))];
		case "half-turn":
			return [stay, halfTurnOf(size)];
		case "thirds":
			return turnsBy([0, 2, 4], size);
		case "sixths":
			return turnsBy([0, 1, 2, 3, 4, 5], size);
		case "twelfths": {
			const turns = turnsBy([0, 1, 2, 3, 4, 5], size);
			const { col } = centreOf(size);
			const across: Move = (point) => ({ ...point, col: 2 * col - point.col });
			return [
				...turns,
				...turns.map(
					(turn): Move =>
						(at) =>
							across(turn(at)),
				),
			];
		}
	}
}

/** Left for right. Only an odd number of columns is its own mirror, so that an even one leaves out the last. */
function mirrorOf({ cols }: Board): Move {
	const last = cols - 1 - ((cols + 1) % 2);
	return ({ col, height }) => ({ col: last - col, height });
}

/** Top for bottom, which leaves out the bottom tiles of the odd columns. */
function flipOf({ rows }: Board): Move {
	return ({ col, height }) => ({ col, height: 2 * (rows - 1) - height });
}

function halfTurnOf({ cols, rows }: Board): Move {
	const bottom = 2 * (rows - 1) + ((cols + 1) % 2);
	return ({ col, height }) => ({
		col: cols - 1 - col,
		height: bottom - height,
	});
}

/** The tile that boards are turned around. */
function centreOf({ cols, rows }: Board): Point {
	const col = (cols - 1) >> 1;
	return { col, height: 2 * ((rows - 1) >> 1) + (col % 2) };
}

function turnsBy(sixths: readonly number[], size: Board): Move[] {
	return sixths.map((count) => turnBy(count, size));
}

/** A turn by so many times 60 degrees around the board's centre. */
function turnBy(sixths: number, size: Board): Move {
	const centre = centreOf(size);
	return ({ col, height }) => {
		let q = col - centre.col;
		let r = (height - centre.height - q) / 2;
		for (let turns = 0; turns < sixths; turns++) [q, r] = [-r, q + r];
		return { col: centre.col + q, height: centre.height + 2 * r + q };
	};
}

function tableOf(size: Board, move: Move): Int32Array {
	return Int32Array.from({ length: tileCount(size) }, (_, tile) => {
		const col = tile % size.cols;
		const row = (tile - col) / size.cols;
		const image = move({ col, height: 2 * row + (col % 2) });
		const imageRow = Math.floor(image.height / 2);
		return isOnBoard(size, image.col, imageRow)
			? imageRow * size.cols + image.col
			: OFF_BOARD;
	});
}
