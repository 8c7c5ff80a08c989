/** The page that creates a game for people. */
import type { Child } from "hono/jsx";
import { DEFAULT_RULES, MEASURES } from "../../../forms/ruleForm.ts";
import { CLASSIC, FREE_FULL } from "../../../rules/modes.ts";
import {
	GAME_OPTIONS,
	type GameForm,
	PACES,
} from "../../forms/peopleGameForm.ts";
import {
	type FieldProps,
	NumberField,
	type OptionGroups,
	type Options,
	RadioField,
	SelectField,
	withLabels,
} from "../forms/Fields.tsx";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
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

export type NewGamePageProps = FormProps<GameForm>;

export function NewGamePage(props: NewGamePageProps) {
	const { context } = props;
	const words = context.words.newGame;
	return (
		<Layout
			context={context}
			title={`${words.title} · ${context.words.name}`}
			description={words.lead}
			styles={["site.css"]}
		>
			<main id="content" class="new-game">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<form method="post" action="/games" novalidate>
					<FormKey context={context} />
					<ProblemList {...props} />
					<WhoPlays {...props} />
					<TheGame {...props} />
					<FinerRules {...props} />
					<button type="submit" class="play">
						{words.create}
					</button>
				</form>
			</main>
		</Layout>
	);
}

function WhoPlays(props: NewGamePageProps) {
	const { form: words, newGame } = props.context.words;
	const field = fieldsOf(props);
	const options = (name: "start" | "watch" | "botAccounts") => ({
		...field(name),
		options: withLabels<string>(GAME_OPTIONS[name], words[name].choices),
	});
	return (
		<Group title={newGame.who}>
			<RadioField
				{...field("access")}
				options={withLabels(GAME_OPTIONS.access, words.access.choices)}
			/>
			<NumberField
				{...field("seats")}
				help={words.seats.range(CLASSIC.maxSeats, FREE_FULL.maxSeats)}
			/>
			<SelectField
				{...field("fill")}
				options={[["none", words.fill.choices.none]]}
				groups={botGroups(words.fill.choices, words)}
			/>
			<SelectField {...options("botAccounts")} />
			<SelectField {...options("start")} />
			<SelectField {...options("watch")} />
		</Group>
	);
}

function TheGame(props: NewGamePageProps) {
	const { form: words, newGame } = props.context.words;
	const field = fieldsOf(props);
	const pace = field("pace");
	return (
		<Group title={newGame.game}>
			<RulesetField field={field} words={words} />
			<BoardFields field={field} words={words} />
			<SelectField {...pace} {...paceOptions(pace, props.context)} />
		</Group>
	);
}

/** A pace that the page does not offer stays as typed. */
function paceOptions(
	{ value }: FieldProps,
	{ words: { form } }: PageContext,
): { groups: OptionGroups; options: Options } {
	const named = (paces: readonly number[]): Options =>
		paces.map((seconds) => [String(seconds), form.time(seconds)]);
	const groups: OptionGroups = [
		[form.pace.live, named(PACES.live)],
		[form.pace.correspondence, named(PACES.correspondence)],
	];
	const isOffered = groups.some(([, options]) =>
		options.some(([choice]) => choice === value),
	);
	return { groups, options: isOffered ? [] : [[value, value]] };
}

/** The rules not in the groups above. */
const FINER = Object.keys(DEFAULT_RULES).filter(
	(name) => !MEASURES.some((measure) => measure === name),
);

/** Collapsed, unless a field in it has a problem. */
function FinerRules(props: NewGamePageProps) {
	const { form: words, newGame } = props.context.words;
	const field = fieldsOf(props);
	return (
		<details
			class="options"
			open={FINER.some((name) => name in props.problems)}
		>
			<summary>
				{newGame.finer} <span class="muted">{newGame.finerHint}</span>
			</summary>
			<div class="fields">
				<EndFields field={field} words={words} />
				<SelectField
					{...field("tempo")}
					options={withLabels(GAME_OPTIONS.tempo, words.tempo.choices)}
				/>
				<PlansAndEventsFields field={field} words={words} />
			</div>
		</details>
	);
}

function Group({ title, children }: { title: string; children?: Child }) {
	return (
		<fieldset class="group">
			<legend>
				<h2>{title}</h2>
			</legend>
			<div class="fields">{children}</div>
		</fieldset>
	);
}
