/** How pages show ratings: a number of points, and how far it may be off. */
import { NEW_RATING, type Rating } from "./rating.ts";

/**
 * A newcomer and the normal bot both have 1500. With 30 points for a unit of
 * mu, a difference of 400 means ten-to-one odds in a duel, as with Elo ratings,
 * which people know from chess: 400 / ln 10 / (BETA √2) is 29.5.
 */
const START = 1500;
const POINTS_PER_MU = 30;

/** The least that pages show, however badly a person plays. */
const LEAST = 100;

/** A rating that may be off by at least this many points is provisional. */
const PROVISIONAL_FROM = 350;

/** As in the column `floor`: in 999 of 1,000 cases the true rating is above. */
const SURE_SIGMAS = 3;

export type DisplayRating = {
	readonly points: number;
	/** In nineteen of twenty cases the true rating is within this distance. */
	readonly margin: number;
	readonly isProvisional: boolean;
	/** What the player is almost certainly worth, by which players rank (`floor` of the table of ratings). */
	readonly sure: number;
};

export function pointsOf(mu: number): number {
	const points = START + POINTS_PER_MU * (mu - NEW_RATING.mu);
	return Math.max(LEAST, Math.round(points));
}

export function displayRating({ mu, sigma }: Rating): DisplayRating {
	const margin = Math.round(2 * POINTS_PER_MU * sigma);
	return {
		points: pointsOf(mu),
		margin,
		isProvisional: margin >= PROVISIONAL_FROM,
		sure: Math.round(
			START + POINTS_PER_MU * (mu - SURE_SIGMAS * sigma - NEW_RATING.mu),
		),
	};
}
