/** What the bar and the log say of a turn in which nobody gave an order, in Italian. */
export const begunAgain = "Nessuno ha dato ordini: il turno ricomincia";
