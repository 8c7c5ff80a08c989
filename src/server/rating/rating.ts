/** How strong a player is, as openskill models it: the estimate and its standard deviation. */
export type Rating = { readonly mu: number; readonly sigma: number };

/** The rating of a new player: as strong as the normal bot, and very uncertain. */
export const NEW_RATING: Rating = { mu: 25, sigma: 25 / 3 };

/**
 * How much luck there is in a game: how far a player's performance varies from
 * one game to the next.
 */
export const BETA = 25 / 6;
