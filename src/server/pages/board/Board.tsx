/** A position as a static SVG picture: complete without a script or its own style sheet. */
import { boardKey } from "../../../board/boardKey.ts";
import { labelsOf } from "../../../board/labels.ts";
import { extentOf } from "../../../board/layout.ts";
import type { TileIndex } from "../../../rules/hex.ts";
import { FREE, type Position } from "../../../rules/position.ts";
import { BoardLand } from "./BoardLand.tsx";
import { type Mark, Marks, placeOfStrength } from "./BoardMarks.tsx";
import { SIZE } from "./drawing.ts";

export type BoardProps = {
	/** Distinguishes the pictures of a page. */
	readonly id: string;
	readonly position: Position;
	/** A tile's maximum strength, by the game's ruleset. */
	readonly maxStrength: number;
	/** The picture's title and description, for readers who can't see it. */
	readonly title: string;
	readonly description: string;
	/** Rows and columns are labelled on all sides. */
	readonly hasLabels?: boolean;
	/** Each seat's land has a pattern of its own. */
	readonly hasPatterns?: boolean;
	/** How strengths are written on the tiles; without this, each seat's sign is shown on its land instead. */
	readonly number?: (strength: number) => string;
	readonly marks?: readonly Mark[];
};

/** Room for the labels, or for the sea around the shore, in the drawing's units. */
const LABEL_MARGIN = 52;
const MARGIN = 32;

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
			data-board={boardKey(position.board)}
		>
			<title id={`${id}-title`}>{title}</title>
			<desc id={`${id}-desc`}>{description}</desc>
			<BoardLand
				id={id}
				position={position}
				maxStrength={props.maxStrength}
				hasPatterns={props.hasPatterns ?? false}
				hasSigns={!props.number}
			/>
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

function Labels({ position: { board } }: { position: Position }) {
	const { rows, columns } = labelsOf(board, SIZE, LABEL_MARGIN / 2);
	return (
		<g class="labels">
			{[...rows, ...columns].map(({ text, places }) =>
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
				// A change in the centre replaces the strength.
				if (change && !change.isAbove) return null;
				const { x, y } = placeOfStrength(board, tile, change !== undefined);
				return (
					<text x={Math.round(x)} y={Math.round(y)}>
						{number(strengths[tile])}
					</text>
				);
			})}
		</g>
	);
}
