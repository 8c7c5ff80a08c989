import { displayRating } from "../rating/displayRating.ts";
import type { Rating } from "../rating/rating.ts";

/** A rating as everybody sees it. */
export function ratingAnswer(rating: Rating) {
	const { points, margin, isProvisional } = displayRating(rating);
	return { points, margin, isProvisional };
}
