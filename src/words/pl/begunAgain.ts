/** What the bar and the log say of a turn in which nobody gave an order, in Polish. */
export const begunAgain = "Nikt nie wydał rozkazu: tura zaczyna się od nowa";
