/** A pattern for each seat's land, so that colour alone tells nothing. */
import { LATTICE } from "../../../board/paths.ts";

/** Kinds of hatching, in turn; a seat beyond them gets the next angle, then closer lines. */
const ANGLES = [0, 45, 90, 135, 22, 67, 112, 157] as const;
const STEPS = [20, 12] as const;
const DOT = 3.5;

/** Patterns fill paths that are drawn on the lattice, and must not be stretched with it. */
const OFF_LATTICE = `scale(${1 / LATTICE.x} ${(1 / LATTICE.y).toFixed(5)})`;

/** Every third seat is dotted, the others are hatched. */
function patternOf(seat: number) {
	const turn = Math.floor(seat / 3);
	return {
		kind: (["lines", "dots", "dashes"] as const)[seat % 3],
		angle: ANGLES[(turn + 2 * (seat % 3)) % ANGLES.length],
		step:
			STEPS[Math.floor(turn / ANGLES.length) % STEPS.length] + 2 * (turn % 2),
	};
}

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
				const { kind, angle, step } = patternOf(seat);
				return (
					<pattern
						id={`${id}-pattern-${seat}`}
						class="pattern"
						patternUnits="userSpaceOnUse"
						width={step}
						height={step}
						patternTransform={`${OFF_LATTICE} rotate(${angle})`}
					>
						{kind === "dots" && <circle cx={step / 2} cy={step / 2} r={DOT} />}
						{kind === "lines" && <path d={`M0 0V${step}`} />}
						{kind === "dashes" && <path d={`M${step / 2} 0V${step / 2}`} />}
					</pattern>
				);
			})}
		</defs>
	);
}
