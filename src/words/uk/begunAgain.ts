/** What the bar and the log say of a turn in which nobody gave an order, in Ukrainian. */
export const begunAgain = "Ніхто не віддав наказу: хід починається знову";
