/** The patterns of a page's seats, to which its pictures of land refer. */

import { patternOf } from "../../../board/patternOf.ts";
import { patternId } from "../../../board/patterns.ts";

export function Patterns({ seats }: { readonly seats: number }) {
	return (
		// Where nothing is displayed, browsers draw no patterns: it has no size instead.
		<svg width="0" height="0" aria-hidden="true">
			{Array.from({ length: seats }, (_, seat) => {
				const { cell, lines, turn } = patternOf(seat);
				return (
					<pattern
						id={patternId(seat)}
						patternUnits="userSpaceOnUse"
						width={cell}
						height={cell}
						patternTransform={turn === 0 ? undefined : `rotate(${turn})`}
					>
						<path d={lines} />
					</pattern>
				);
			})}
		</svg>
	);
}
