/** A position as a still SVG picture: complete without a script or a style of its own. */

import { columnLabels, type Label, rowLabels } from "../../../board/labels.ts";
import { landBySeat, signTile } from "../../../board/land.ts";
import { centerOf, extentOf } from "../../../board/layout.ts";
import { outlinePath } from "../../../board/outlines.ts";
import { opacityOf } from "../../../board/shade.ts";
import type { TileIndex } from "../../../rules/hex.ts";
import { FREE, type Position } from "../../../rules/position.ts";
import { type Mark, Marks, TEXT_SHIFT } from "./BoardMarks.tsx";
import { BoardPatterns, patternUrl } from "./BoardPatterns.tsx";
import { DRAWING, FROM_LATTICE, SIZE, tilesPath } from "./drawing.ts";

export type BoardProps = {
	/** Tells the pictures of a page apart. */
	readonly id: string;
	readonly position: Position;
	/** What the picture is, and what it shows, for those who don't see it. */
	readonly title: string;
	readonly description: string;
	/** Rows and columns are labelled on all sides. */
	readonly hasLabels?: boolean;
	/** Each seat's land has a pattern of its own. */
	readonly hasPatterns?: boolean;
	/** How strengths are written onto the tiles; nothing is if it is left out. */
	readonly number?: (strength: number) => string;
	readonly marks?: readonly Mark[];
};

/** Room for the labels, or for the outermost lines, in the drawing's units. */
const LABEL_MARGIN = 52;
const MARGIN = 4;

/** How far inside its edge an area's outline runs. */
const OUTLINE_DEPTH = 5.6;

export function Board(props: BoardProps) {
	const { id, position, title, description, hasLabels = false } = props;
	const extent = extentOf(position.board, SIZE);
	const margin = hasLabels ? LABEL_MARGIN : MARGIN;
	const [width, height] = [extent.x, extent.y].map((side) =>
		Math.ceil(side + 2 * margin),
	);
	return (
		<svg
			class="board-still"
			viewBox={`${-margin} ${-margin} ${width} ${height}`}
			role="img"
			aria-labelledby={`${id}-title ${id}-desc`}
		>
			<title id={`${id}-title`}>{title}</title>
			<desc id={`${id}-desc`}>{description}</desc>
			<Land {...props} />
			{hasLabels && <Labels position={position} />}
			{props.marks && <Marks board={position.board} marks={props.marks} />}
			{props.number && (
				<Strengths
					position={position}
					number={props.number}
					marks={props.marks ?? []}
				/>
			)}
		</svg>
	);
}

function Land({ id, position, hasPatterns = false, number }: BoardProps) {
	const { board, owners } = position;
	const land = landBySeat(owners);
	const free = land.get(FREE) ?? [];
	const seats = [...land].filter(([seat]) => seat !== FREE);
	return (
		<>
			{hasPatterns && (
				<BoardPatterns id={id} seats={seats.map(([seat]) => seat)} />
			)}
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
							transform={FROM_LATTICE}
							fill={patternUrl(id, seat)}
							d={tilesPath(board, tiles)}
						/>
					)}
					<path
						class="outline"
						d={outlinePath(board, tiles, OUTLINE_DEPTH, DRAWING)}
					/>
					{!number && <Sign seat={seat} position={position} land={tiles} />}
				</g>
			))}
		</>
	);
}

/** Strengths are told apart in so many shades, from faint to nearly full. */
const SHADES = 12;
const MAX_STRENGTH = 100;

/** The tiles by how strong they look, so that those alike are one path. */
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
		return [
			opacityOf(shade / SHADES)
				.toFixed(2)
				.slice(1),
			same,
		];
	});
}

const SIGN_SIZE = 44;

function Sign({
	seat,
	position: { board },
	land,
}: {
	seat: number;
	position: Position;
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

function Labels({ position: { board } }: { position: Position }) {
	const away = LABEL_MARGIN / 2;
	const labels: Label[] = [
		...rowLabels(board, SIZE, away),
		...columnLabels(board, SIZE, away),
	];
	return (
		<g class="labels">
			{labels.map(({ text, places }) =>
				places.map(({ x, y }) => (
					<text x={Math.round(x)} y={Math.round(y)}>
						{text}
					</text>
				)),
			)}
		</g>
	);
}

function Strengths({
	position,
	number,
	marks,
}: {
	position: Position;
	number: (strength: number) => string;
	marks: readonly Mark[];
}) {
	const { board, owners, strengths } = position;
	const changes = marks.filter((mark) => mark.type === "change");
	return (
		<g class="strengths">
			{owners.map((owner, index) => {
				if (owner === FREE) return null;
				const tile = index as TileIndex;
				const change = changes.find((mark) => mark.tile === tile);
				// A change in the middle stands instead of the strength.
				if (change && !change.isAbove) return null;
				const { x, y } = centerOf(board, tile, SIZE);
				return (
					<text x={Math.round(x)} y={Math.round(change ? y + TEXT_SHIFT : y)}>
						{number(strengths[tile])}
					</text>
				);
			})}
		</g>
	);
}
