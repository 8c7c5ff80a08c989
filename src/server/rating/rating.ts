/** How strong somebody plays, as openskill has it: the estimate, and its standard deviation. */
export type Rating = { readonly mu: number; readonly sigma: number };

/** The rating of a new player: as strong as the normal bot, and very uncertain. */
export const NEW_RATING: Rating = { mu: 25, sigma: 25 / 3 };

/** How much luck there is in a game: how far somebody's play varies from one to the next. */
export const BETA = 25 / 6;
