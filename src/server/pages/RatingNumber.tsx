/** A rating in numbers, with a question mark while it is a first guess. */
import type { ShownRating } from "../rating/shown.ts";
import type { Chrome } from "./chrome.ts";

export function RatingNumber({
	chrome,
	rating: { points, give, isProvisional },
}: {
	chrome: Chrome;
	rating: ShownRating;
}) {
	const { whole, players } = chrome.words;
	const { exactly, firstGuess } = players.rating;
	const told = exactly(points, give);
	return (
		<span class="rating">
			<span class="unseen">
				{isProvisional ? `${told}, ${firstGuess}` : told}
			</span>
			<span aria-hidden="true">
				<b>
					{whole(points)}
					{isProvisional && players.rating.doubt}
				</b>{" "}
				<span class="give">{players.rating.give(give)}</span>
			</span>
		</span>
	);
}
