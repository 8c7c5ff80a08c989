/** The bots that a player can choose. */
import {
	BOT_CHARACTERS,
	BOT_STRENGTHS,
	type BotStrength,
} from "../../../bots/botStrengths.ts";
import type { SectionProps } from "./manualRules.ts";

const STRENGTHS = Object.keys(BOT_STRENGTHS) as BotStrength[];
const CHARACTERS = Object.keys(
	BOT_CHARACTERS,
) as (keyof typeof BOT_CHARACTERS)[];

export function Bots({ context, words: { bots } }: SectionProps) {
	const { choices } = context.words.form.strength;
	return (
		<>
			<p>{bots.ladder}</p>
			<ol>
				{STRENGTHS.map((strength) => (
					<li>{choices[strength]}</li>
				))}
			</ol>
			<p>{bots.characters}</p>
			<ul>
				{CHARACTERS.map((character) => (
					<li>{choices[character]}</li>
				))}
			</ul>
		</>
	);
}
