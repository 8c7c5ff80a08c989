/** A pattern for each seat's land, so that colour alone tells nothing. */
import { CELL, CELL_TILE_SIZE, patternOf } from "../../../board/patterns.ts";
import { SIZE, TO_LATTICE } from "./drawing.ts";

/** Patterns fill paths that are drawn on the lattice. */
const ENLARGED = `${TO_LATTICE} scale(${SIZE / CELL_TILE_SIZE})`;

export function patternUrl(id: string, seat: number): string {
	return `url(#${id}-pattern-${seat})`;
}

export function BoardPatterns({
	id,
	seats,
}: {
	id: string;
	seats: readonly number[];
}) {
	return (
		<defs>
			{seats.map((seat) => {
				const { lines, turn } = patternOf(seat);
				return (
					<pattern
						id={`${id}-pattern-${seat}`}
						patternUnits="userSpaceOnUse"
						width={CELL}
						height={CELL}
						patternTransform={
							turn === 0 ? ENLARGED : `${ENLARGED} rotate(${turn})`
						}
					>
						<path d={lines} />
					</pattern>
				);
			})}
		</defs>
	);
}
