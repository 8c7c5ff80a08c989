/**
 * Increased by every change after which the same orders could lead to another game although
 * the rules are the same, which is every change of the bots: test/daily/dayGame.test.ts tells.
 * A try begun before such a change is given back, as its page may have played by the old bots.
 */
export const DAY_ENGINE = 3;
