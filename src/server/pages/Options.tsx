/** The options of a game, folded away under the one button that needs none. */
import {
	BOARD_PRESETS,
	CHOICES,
	type PlayForm,
	type Problems,
} from "../playForm.ts";
import type { Chrome } from "./chrome.ts";
import {
	type Choices,
	NumberField,
	RadioField,
	SelectField,
} from "./Fields.tsx";
import { problemText } from "./problemText.ts";

export type OptionsProps = {
	readonly chrome: Chrome;
	readonly form: PlayForm;
	readonly problems: Problems;
};

export function Options({ chrome, form, problems }: OptionsProps) {
	const words = chrome.words.form;
	const hasProblems = Object.keys(problems).length > 0;
	return (
		<details id="options" class="options" open={hasProblems}>
			<summary>
				{words.options} <span class="muted">{words.optionsHint}</span>
			</summary>
			<form method="post" action="/play" novalidate>
				{hasProblems && <ProblemList {...{ chrome, form, problems }} />}
				<Fields {...{ chrome, form, problems }} />
				<button type="submit" class="play small">
					{words.playWithThese}
				</button>
			</form>
		</details>
	);
}

/** What is wrong, first of all: each leads to its field. */
function ProblemList({ chrome, form, problems }: OptionsProps) {
	const words = chrome.words.form;
	const names = Object.keys(problems) as (keyof PlayForm)[];
	return (
		// Without a script, this alone brings what is wrong into view.
		<div class="problems" role="alert" tabindex={-1} autofocus>
			<p>{words.hasProblems}</p>
			<ul>
				{names.map((name) => (
					<li>
						<a href={`#${name}`}>{words[name].label}</a>{" "}
						{problemText(name, problems, form, words)}
					</li>
				))}
			</ul>
		</div>
	);
}

function Fields({ chrome, form, problems }: OptionsProps) {
	const words = chrome.words.form;
	const field = <Name extends keyof PlayForm>(name: Name) => ({
		name,
		value: form[name],
		label: words[name].label,
		help: words[name].help,
		problem: problemText(name, problems, form, words),
	});
	return (
		<div class="fields">
			<RadioField
				{...field("ruleset")}
				choices={worded(CHOICES.ruleset, words.ruleset.choices)}
			/>
			<SelectField {...field("board")} choices={boardChoices(form, chrome)} />
			<NumberField {...field("bots")} />
			<SelectField
				{...field("strength")}
				choices={worded(CHOICES.strength, words.strength.choices)}
			/>
			<SelectField {...field("clock")} choices={clockChoices(chrome)} />
			<SelectField
				{...field("end")}
				choices={worded(CHOICES.end, words.end.choices)}
			/>
			<NumberField {...field("turns")} />
			<SelectField
				{...field("tempo")}
				choices={worded(CHOICES.tempo, words.tempo.choices)}
			/>
			<SelectField
				{...field("plans")}
				choices={worded(CHOICES.plans, words.plans.choices)}
			/>
			<SelectField
				{...field("events")}
				choices={worded(CHOICES.events, words.events.choices)}
			/>
		</div>
	);
}

function worded<Value extends string>(
	values: readonly Value[],
	words: Readonly<Record<Value, string>>,
): Choices {
	return values.map((value) => [value, words[value]]);
}

/** A size that is not among those offered stays, as it was typed. */
function boardChoices({ board }: PlayForm, { words }: Chrome): Choices {
	const offered = worded(BOARD_PRESETS, words.form.board.sizes);
	const isOffered = offered.some(([value]) => value === board);
	return isOffered ? offered : [...offered, [board, board]];
}

function clockChoices({ words }: Chrome): Choices {
	const { none, seconds } = words.form.clock;
	return CHOICES.clock.map((value) => [
		value,
		value === "none" ? none : seconds(Number(value)),
	]);
}
