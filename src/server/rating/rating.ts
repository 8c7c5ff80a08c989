/** How strong somebody plays, as openskill has it: the best guess, and how far it may be off (a standard deviation). */
export type Rating = { readonly mu: number; readonly sigma: number };

/** Of one of whom nothing is known: as strong as the normal bot, give or take. */
export const NEW_RATING: Rating = { mu: 25, sigma: 25 / 3 };

/** How much luck there is in a game: the spread of somebody's play from one to the next. */
export const BETA = 25 / 6;
