/** What the forms that begin a game share: the list of problems, and the rule fields. */
import {
	BOT_CHARACTERS,
	FILLS,
	type Fill,
} from "../../../bots/botStrengths.ts";
import type { PlayForm } from "../../../forms/botGameForm.ts";
import { hasProblems, type Problems } from "../../../forms/problems.ts";
import {
	BOARD_LIMITS,
	BOARD_PRESETS,
	CUSTOM_BOARD,
	ENDS_BY_POINTS,
	RULE_OPTIONS,
	type RuleForm,
} from "../../../forms/ruleForm.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { GameForm } from "../../forms/peopleGameForm.ts";
import {
	type FieldProps,
	NumberField,
	type OptionGroups,
	type Options,
	RadioField,
	SelectField,
	withLabels,
} from "../forms/Fields.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { problemText } from "./problemText.ts";

export type FormProps<Form extends RuleForm> = {
	readonly context: PageContext;
	/** The values as typed. */
	readonly form: Form;
	readonly problems: Problems<Form>;
	/** Why a valid form was refused; null if it was not. */
	readonly refusal?: string | null;
};

type FieldName = keyof PlayForm | keyof GameForm;

/** The properties of a field, by its name. */
export type FieldOf<Name extends FieldName> = (name: Name) => FieldProps;

export function fieldsOf<Form extends RuleForm>({
	context,
	form,
	problems,
}: FormProps<Form>): FieldOf<keyof Form & FieldName> {
	const words = context.words.form;
	return (name) => {
		const { label, help }: { label: string; help?: string } = words[name];
		return {
			name,
			value: String(form[name]),
			label,
			help,
			problem: problemText(problems[name], form, words),
		};
	};
}

/** The list of problems above the form; each line links to its field. */
export function ProblemList<Form extends RuleForm>({
	context,
	form,
	problems,
	refusal = null,
}: FormProps<Form>) {
	const words = context.words.form;
	if (refusal !== null)
		return (
			<div class="problems" role="alert" tabindex={-1} autofocus>
				<p>{refusal}</p>
			</div>
		);
	if (!hasProblems(problems)) return null;
	const names = Object.keys(problems) as (keyof Form & FieldName)[];
	return (
		// Without a script, only the focus scrolls the list into view.
		<div class="problems" role="alert" tabindex={-1} autofocus>
			<p>{words.hasProblems}</p>
			<ul>
				{names.map((name) => (
					<li>
						<a href={`#${name}`}>{words[name].label}</a>{" "}
						{problemText(problems[name], form, words)}
					</li>
				))}
			</ul>
		</div>
	);
}

type RuleFieldsProps = {
	readonly field: FieldOf<keyof RuleForm>;
	readonly words: SiteWords["form"];
};

export function RulesetField({ field, words }: RuleFieldsProps) {
	return (
		<RadioField
			{...field("ruleset")}
			options={withLabels(RULE_OPTIONS.ruleset, words.ruleset.choices)}
		/>
	);
}

/** The offered boards, and the size of a custom board, which the style sheet hides while another board is chosen. */
export function BoardFields({ field, words }: RuleFieldsProps) {
	const board = field("board");
	return (
		<>
			<SelectField {...board} options={boardOptions(board.value, words)} />
			<SelectField
				{...field("map")}
				options={withLabels(RULE_OPTIONS.map, words.map.choices)}
			/>
			<div class="own-board">
				<NumberField
					{...field("cols")}
					help={words.range(...BOARD_LIMITS.cols)}
				/>
				<NumberField
					{...field("rows")}
					help={words.range(...BOARD_LIMITS.rows)}
				/>
			</div>
		</>
	);
}

/** A value that is not a board stays as typed. */
function boardOptions(value: string, { board }: SiteWords["form"]): Options {
	const offered: Options = [
		...withLabels(BOARD_PRESETS, board.sizes),
		[CUSTOM_BOARD, board.own],
	];
	const isOffered = offered.some(([choice]) => choice === value);
	return isOffered ? offered : [...offered, [value, value]];
}

export function EndFields({ field, words }: RuleFieldsProps) {
	return (
		<>
			<SelectField {...field("end")} groups={endGroups(words)} />
			<NumberField {...field("turns")} />
		</>
	);
}

/** The ends of every game, and those that no march has. */
function endGroups({ end }: SiteWords["form"]): OptionGroups {
	const options = withLabels(RULE_OPTIONS.end, end.choices);
	const isForPoints = ([value]: Options[number]) =>
		ENDS_BY_POINTS.includes(value);
	return [
		[end.all, options.filter(isForPoints)],
		[end.others, options.filter((option) => !isForPoints(option))],
	];
}

/** The bots that can fill seats: those of a strength, then those of a character. */
export function botGroups(
	choices: Readonly<Record<Fill, string>>,
	{ strength }: SiteWords["form"],
): OptionGroups {
	const isCharacter = (fill: Fill) => fill in BOT_CHARACTERS;
	const ladder = FILLS.filter((fill) => !isCharacter(fill));
	return [
		[strength.ladder, withLabels(ladder, choices)],
		[strength.characters, withLabels(FILLS.filter(isCharacter), choices)],
	];
}

/** Plans and random events. */
export function PlansAndEventsFields({ field, words }: RuleFieldsProps) {
	return (
		<>
			<SelectField
				{...field("plans")}
				options={withLabels(RULE_OPTIONS.plans, words.plans.choices)}
			/>
			<SelectField
				{...field("events")}
				options={withLabels(RULE_OPTIONS.events, words.events.choices)}
			/>
		</>
	);
}
