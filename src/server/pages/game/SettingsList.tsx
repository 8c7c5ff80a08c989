/** The settings of a game, in words. */
import type { Settings } from "../../../match/settings.ts";
import type { End, Ruleset } from "../../../rules/ruleset.ts";
import type { SettingsWords } from "../../../words/en/settings.ts";
import { durationText } from "./durationText.ts";

type Props = { readonly words: SettingsWords; readonly settings: Settings };

type Label = keyof SettingsWords["labels"];

export function SettingsList({ words, settings }: Props) {
	return (
		<dl class="settings-list">
			{linesOf(words, settings).map(([label, text]) => (
				<>
					<dt>{words.labels[label]}</dt>
					<dd>{text}</dd>
				</>
			))}
		</dl>
	);
}

function linesOf(words: SettingsWords, settings: Settings): [Label, string][] {
	const { ruleset, access, fill, botAccounts, isWatchable } = settings;
	const { tempo, plans, multiStep } = ruleset;
	return [
		["mode", words.modes[ruleset.name]],
		boardLineOf(words, settings),
		["pace", paceOf(words, settings)],
		["end", endOf(words, ruleset.end)],
		// Without phases there are no plans.
		...(multiStep
			? ([
					["tempo", words.tempo[tempo]],
					["plans", words.plans[plans]],
				] as [Label, string][])
			: []),
		...weatherOf(words, ruleset),
		["access", words.access[access]],
		["fill", words.fills[fill ?? "none"]],
		...(botAccounts
			? ([["botAccounts", words.botAccounts]] as [Label, string][])
			: []),
		["watch", isWatchable ? words.watch.anyone : words.watch.nobody],
	];
}

function boardLineOf(
	words: SettingsWords,
	{ board: { cols, rows }, map }: Settings,
): [Label, string] {
	return map === undefined
		? ["board", words.board(cols, rows)]
		: ["map", words.map(map, cols, rows)];
}

/** Nothing where the rules know no weather. */
function weatherOf(
	{ events: words }: SettingsWords,
	{ multiStep, starts, events }: Ruleset,
): [Label, string][] {
	if (!multiStep || starts === "assigned") return [];
	return [["events", events === null ? words.off : words.on(events.fromTurn)]];
}

function paceOf(words: SettingsWords, { ruleset, hasClock }: Settings): string {
	if (!hasClock) return words.noClock;
	const time = durationText(words, ruleset.pace.collectingMs);
	return ruleset.readyEnds ? words.atMost(time) : time;
}

function endOf(words: SettingsWords, end: End): string {
	return (words.ends[end.type] as (end: End) => string)(end);
}
