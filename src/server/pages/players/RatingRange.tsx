/** A rating as a dot, and a line over where the true one is almost for sure, on a scale that all ratings of a page share. */
import type { ShownRating } from "../../rating/displayRating.ts";
import type { Chrome } from "../layout/chrome.ts";

export type Scale = { readonly least: number; readonly most: number };

export function scaleOf(ratings: readonly ShownRating[]): Scale {
	const least = Math.min(...ratings.map(({ points, give }) => points - give));
	const most = Math.max(...ratings.map(({ points, give }) => points + give));
	return { least, most: Math.max(most, least + 1) };
}

const WIDTH = 160;
const HEIGHT = 16;
const MARGIN = 5;

export function RatingRange({
	chrome,
	rating: { points, give },
	scale: { least, most },
}: {
	chrome: Chrome;
	rating: ShownRating;
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
			aria-label={chrome.words.players.rating.range(
				points - give,
				points + give,
			)}
		>
			<path d={`M${at(x(points - give))} ${y}H${at(x(points + give))}`} />
			<circle cx={at(x(points))} cy={y} r="4" />
		</svg>
	);
}

function at(value: number): string {
	return value.toFixed(1);
}
