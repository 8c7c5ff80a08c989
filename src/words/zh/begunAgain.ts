/** What the bar and the log say of a turn in which nobody gave an order, in Simplified Chinese. */
export const begunAgain = "没有人下达命令：本回合重新开始";
