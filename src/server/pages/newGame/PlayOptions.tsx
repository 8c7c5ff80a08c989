/** The options of a game against bots, folded away under the button that needs none. */

import { PLAY_CHOICES, type PlayForm } from "../../forms/playForm.ts";
import { RULE_CHOICES } from "../../forms/ruleForm.ts";
import {
	type Choices,
	NumberField,
	SelectField,
	worded,
} from "../forms/Fields.tsx";
import type { Chrome } from "../layout/chrome.ts";
import {
	BoardFields,
	EndFields,
	type FormProps,
	fieldsOf,
	isBad,
	ProblemList,
	RulesetField,
	SecretAndLuckFields,
} from "./RuleFields.tsx";

export type OptionsProps = FormProps<PlayForm>;

export function Options(props: OptionsProps) {
	const words = props.chrome.words.form;
	return (
		<details
			id="options"
			class="options"
			open={isBad(props.problems) || props.refusal != null}
		>
			<summary>
				{words.options} <span class="muted">{words.optionsHint}</span>
			</summary>
			<form method="post" action="/play" novalidate>
				<ProblemList {...props} />
				<Fields {...props} />
				<button type="submit" class="play small">
					{words.playWithThese}
				</button>
			</form>
		</details>
	);
}

function Fields(props: OptionsProps) {
	const words = props.chrome.words.form;
	const field = fieldsOf(props);
	return (
		<div class="fields">
			<RulesetField field={field} words={words} />
			<BoardFields field={field} words={words} />
			<NumberField {...field("bots")} />
			<SelectField
				{...field("strength")}
				choices={worded(PLAY_CHOICES.strength, words.strength.choices)}
			/>
			<SelectField {...field("clock")} choices={clockChoices(props.chrome)} />
			<EndFields field={field} words={words} />
			<SelectField
				{...field("tempo")}
				choices={worded(RULE_CHOICES.tempo, words.tempo.choices)}
			/>
			<SecretAndLuckFields field={field} words={words} />
		</div>
	);
}

function clockChoices({ words: { form } }: Chrome): Choices {
	return PLAY_CHOICES.clock.map((value) => [
		value,
		value === "none" ? form.clock.none : form.time(Number(value)),
	]);
}
