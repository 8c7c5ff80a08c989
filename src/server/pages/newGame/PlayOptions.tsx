/** The options of a game against bots, collapsed below the button that begins one without them. */
import { PLAY_OPTIONS, type PlayForm } from "../../../forms/botGameForm.ts";
import { hasProblems } from "../../../forms/problems.ts";
import { RULE_OPTIONS } from "../../../forms/ruleForm.ts";
import {
	NumberField,
	type Options,
	SelectField,
	withLabels,
} from "../forms/Fields.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import {
	BoardFields,
	botGroups,
	EndFields,
	type FormProps,
	fieldsOf,
	PlansAndEventsFields,
	ProblemList,
	RulesetField,
} from "./RuleFields.tsx";

export type PlayOptionsProps = FormProps<PlayForm>;

export function PlayOptions(props: PlayOptionsProps) {
	const words = props.context.words.form;
	return (
		<details
			id="options"
			class="options"
			open={hasProblems(props.problems) || props.refusal != null}
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

function Fields(props: PlayOptionsProps) {
	const words = props.context.words.form;
	const field = fieldsOf(props);
	return (
		<div class="fields">
			<RulesetField field={field} words={words} />
			<BoardFields field={field} words={words} />
			<NumberField {...field("bots")} />
			<SelectField
				{...field("strength")}
				groups={botGroups(words.strength.choices, words)}
			/>
			<SelectField {...field("clock")} options={clockOptions(props.context)} />
			<EndFields field={field} words={words} />
			<SelectField
				{...field("tempo")}
				options={withLabels(RULE_OPTIONS.tempo, words.tempo.choices)}
			/>
			<PlansAndEventsFields field={field} words={words} />
		</div>
	);
}

function clockOptions({ words: { form } }: PageContext): Options {
	return PLAY_OPTIONS.clock.map((value) => [
		value,
		value === "none" ? form.clock.none : form.time(Number(value)),
	]);
}
