/** What the bar and the log say of a turn in which nobody gave an order, in German. */
export const begunAgain =
	"Niemand hat einen Befehl gegeben: Die Runde beginnt von vorn";
