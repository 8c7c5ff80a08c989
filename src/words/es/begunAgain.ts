/** What the bar and the log say of a turn in which nobody gave an order, in Spanish. */
export const begunAgain = "Nadie ha dado una orden: el turno empieza de nuevo";
