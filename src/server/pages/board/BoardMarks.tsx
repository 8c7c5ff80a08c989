/** Marks on a static board: an order's arrow, its target, and how it changes a tile's strength. */
import { centerOf, type Point } from "../../../board/layout.ts";
import { type Board, distance, type TileIndex } from "../../../rules/hex.ts";
import { isTown } from "../../../rules/terrain.ts";
import { FROM_LATTICE, SIZE, tilesPath } from "./drawing.ts";

export type Mark =
	| {
			readonly type: "arrow";
			readonly seat: number;
			readonly from: TileIndex;
			readonly to: TileIndex;
	  }
	| { readonly type: "target"; readonly tile: TileIndex }
	/** A tile that is lost because it is cut off. */
	| { readonly type: "cut"; readonly tile: TileIndex }
	/** A change of strength, written at the tile's centre, or above its strength. */
	| {
			readonly type: "change";
			readonly tile: TileIndex;
			readonly isAbove: boolean;
			readonly text: string;
			readonly isLoss: boolean;
	  };

/** The offset of a tile's two numbers from its centre. */
const TEXT_SHIFT = 14;

export function Marks({
	board,
	marks,
}: {
	board: Board;
	marks: readonly Mark[];
}) {
	return (
		<g class="marks">
			{marks.map((mark) => (
				<OneMark board={board} mark={mark} />
			))}
		</g>
	);
}

function OneMark({ board, mark }: { board: Board; mark: Mark }) {
	switch (mark.type) {
		case "arrow":
			return <Arrow board={board} arrow={mark} />;
		case "target":
			return (
				<path
					class="target"
					transform={FROM_LATTICE}
					d={tilesPath(board, [mark.tile])}
				/>
			);
		case "cut":
			return <path class="cut" d={crossOn(board, mark.tile)} />;
		case "change": {
			const { x, y } = placeOfChange(board, mark);
			return (
				<text
					class={mark.isLoss ? "loss" : "gain"}
					x={Math.round(x)}
					y={Math.round(y)}
				>
					{mark.text}
				</text>
			);
		}
	}
}

/** Above the tile's strength, or in the centre; below a town's sign, and there beside the strength. */
function placeOfChange(
	board: Board,
	{ tile, isAbove }: Extract<Mark, { type: "change" }>,
): Point {
	const { x, y } = centerOf(board, tile, SIZE);
	if (isTown(board, tile))
		return { x: isAbove ? x + TEXT_SHIFT : x, y: y + TEXT_SHIFT };
	return { x, y: isAbove ? y - TEXT_SHIFT : y };
}

/** Where a tile's strength is written: it makes room for a change, and for a town's sign. */
export function placeOfStrength(
	board: Board,
	tile: TileIndex,
	hasChange: boolean,
): Point {
	const { x, y } = centerOf(board, tile, SIZE);
	if (isTown(board, tile))
		return { x: hasChange ? x - TEXT_SHIFT : x, y: y + TEXT_SHIFT };
	return { x, y: hasChange ? y + TEXT_SHIFT : y };
}

/** Half the width of a cross. */
const CROSS = 20;

function crossOn(board: Board, tile: TileIndex): string {
	const { x, y } = centerOf(board, tile, SIZE);
	const [left, top] = [x - CROSS, y - CROSS].map(Math.round);
	const side = 2 * CROSS;
	return `M${left} ${top}l${side} ${side}m0-${side}l-${side} ${side}`;
}

/**
 * How far an arrow starts from its tile's centre, ends before its target's, and bends aside, as
 * shares of a tile's size. To a tile beside its own it crosses no more than their edge.
 */
const AFAR = { offset: 0.1, shortfall: 0.5, curve: 0.45 };
const BESIDE = { offset: 0.5, shortfall: 0.8, curve: 0 };
const HEAD = 0.25;

function Arrow({
	board,
	arrow: { seat, from, to },
}: {
	board: Board;
	arrow: Extract<Mark, { type: "arrow" }>;
}) {
	const { offset, shortfall, curve } =
		distance(board, from, to) === 1 ? BESIDE : AFAR;
	const origin = centerOf(board, from, SIZE);
	const middle = centerOf(board, to, SIZE);
	const along = unit(origin, middle);
	const start = step(origin, along, offset * SIZE);
	const end = step(middle, along, -shortfall * SIZE);
	const aside = { x: along.y, y: -along.x };
	const bend = step(halfway(start, end), aside, curve * SIZE);
	const into = unit(bend, end);
	const across = { x: into.y, y: -into.x };
	const back = step(end, into, -HEAD * SIZE);
	const wings = [0.6, -0.6].map((side) =>
		step(back, across, side * HEAD * SIZE),
	);
	return (
		<g class={`arrow seat-${seat}`}>
			<path d={`M${at(start)}Q${at(bend)} ${at(back)}`} />
			<path
				class="head"
				d={`M${at(wings[0])}L${at(step(end, into, HEAD * SIZE))}L${at(wings[1])}z`}
			/>
		</g>
	);
}

function unit(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function step({ x, y }: Point, way: Point, length: number): Point {
	return { x: x + way.x * length, y: y + way.y * length };
}

function halfway(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function at({ x, y }: Point): string {
	return `${Math.round(x)} ${Math.round(y)}`;
}
