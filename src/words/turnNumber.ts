/**
 * The number of a turn for people, who count from 1: the rules, messages and logs count from 0.
 * Every sentence that names a turn takes it as the rules have it, and writes it by this.
 */
export function turnNumber(turn: number): number {
	return turn + 1;
}
