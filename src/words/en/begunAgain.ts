/** What the bar and the log say of a turn in which nobody gave an order, in English. */
export const begunAgain = "Nobody gave an order: the turn begins again";
