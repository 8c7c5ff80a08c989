/** The rules of the default game in eight sentences, which the README has, too. */
import type { SiteWords } from "../../../words/words.ts";
import { MARCH, MARCH_CAPTURE, MARCH_TURNS, startLand } from "./manualRules.ts";

export function eightSentences({
	manual: { rules },
}: Pick<SiteWords, "manual">): readonly string[] {
	const { newStrength, startLevel, levelPerTown, maxLevel } = MARCH;
	const { attackDamage, defendGain, maxStrength } = MARCH;
	return [
		rules.start(startLand(MARCH), newStrength),
		rules.orders(startLevel, levelPerTown, maxLevel),
		rules.grow(newStrength),
		rules.attack(attackDamage, MARCH_CAPTURE),
		rules.defend(defendGain, maxStrength),
		rules.sealed,
		rules.cutOff,
		rules.score(MARCH, MARCH_TURNS),
	];
}
