/**
 * A rating as a dot, on a line over the range that almost certainly contains the true
 * rating; all ratings of a page share one scale.
 */
import type { DisplayRating } from "../../rating/displayRating.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type Scale = { readonly least: number; readonly most: number };

export function scaleOf(ratings: readonly DisplayRating[]): Scale {
	const least = Math.min(
		...ratings.map(({ points, margin }) => points - margin),
	);
	const most = Math.max(
		...ratings.map(({ points, margin }) => points + margin),
	);
	return { least, most: Math.max(most, least + 1) };
}

const WIDTH = 160;
const HEIGHT = 16;
const MARGIN = 5;

export function RatingRange({
	context,
	rating: { points, margin },
	scale: { least, most },
}: {
	context: PageContext;
	rating: DisplayRating;
	scale: Scale;
}) {
	const x = (value: number) =>
		MARGIN + ((WIDTH - 2 * MARGIN) * (value - least)) / (most - least);
	const y = HEIGHT / 2;
	return (
		<svg
			class="range"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			role="img"
			aria-label={context.words.players.rating.range(
				points - margin,
				points + margin,
			)}
		>
			<path d={`M${at(x(points - margin))} ${y}H${at(x(points + margin))}`} />
			<circle cx={at(x(points))} cy={y} r="4" />
		</svg>
	);
}

function at(value: number): string {
	return value.toFixed(1);
}
