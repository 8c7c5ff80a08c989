/** A rating as a number, with a question mark while it is provisional. */
import type { DisplayRating } from "../../rating/displayRating.ts";
import type { PageContext } from "../layout/pageContext.ts";

export function RatingNumber({
	context,
	rating: { points, margin, isProvisional },
}: {
	context: PageContext;
	rating: DisplayRating;
}) {
	const { players, phrases } = context.words;
	const { rating: words } = players;
	const { exactly, firstGuess } = words;
	const told = exactly(points, margin);
	return (
		<span class="rating">
			<span class="unseen">
				{phrases(isProvisional ? [told, firstGuess] : [told])}
			</span>
			<span aria-hidden="true">
				<b>
					{points}
					{isProvisional && words.doubt}
				</b>{" "}
				<span class="give">{words.give(margin)}</span>
			</span>
		</span>
	);
}
