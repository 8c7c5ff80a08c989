/** How pages show ratings: as a number of points, and how far it may be off. */
import { NEW_RATING, type Rating } from "./rating.ts";

/**
 * A newcomer, and the normal bot, have 1500. 30 points a unit of mu make a
 * difference of 400 a chance of ten to one in a duel, as with Elo's numbers
 * that people know from chess: 400 / ln 10 / (BETA √2) is 29.5.
 */
const START = 1500;
const POINTS_PER_MU = 30;

/** The least that pages show, however badly somebody plays. */
const LEAST = 100;

/** A rating that may be off by so many points or more is a first guess. */
const PROVISIONAL_FROM = 350;

export type DisplayRating = {
	readonly points: number;
	/** In nineteen of twenty cases the true number is at most so far away. */
	readonly margin: number;
	readonly isProvisional: boolean;
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
	};
}
