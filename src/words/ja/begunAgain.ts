/** What the bar and the log say of a turn in which nobody gave an order, in Japanese. */
export const begunAgain = "誰も命令を出さなかったので、ターンをやり直します";
