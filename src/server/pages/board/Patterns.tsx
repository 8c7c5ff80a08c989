/** A pattern for each seat's land, so that colour alone tells nothing. */
import { CELL, patternOf } from "../../../board/patterns.ts";

export function patternUrl(id: string, seat: number): string {
	return `url(#${id}-pattern-${seat})`;
}

export function Patterns({
	id,
	seats,
	transform = "",
}: {
	/** Tells the patterns of a page's pictures apart. */
	id: string;
	seats: readonly number[];
	/** From the patterns' unit to that of what they fill. */
	transform?: string;
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
						patternTransform={`${transform}${turned(turn)}` || undefined}
					>
						<path d={lines} />
					</pattern>
				);
			})}
		</defs>
	);
}

function turned(degrees: number): string {
	return degrees === 0 ? "" : `rotate(${degrees})`;
}
