/** What the bar and the log say of a turn in which nobody gave an order, in Portuguese. */
export const begunAgain = "Ninguém deu uma ordem: o turno começa de novo";
