/** The form that begins a game with the same settings; its fields are those of `POST /play`. */
import type { BotName, STRENGTHS } from "../bots/bots.ts";
import type { OverView } from "../match/view.ts";
import { rulesetFor } from "../rules/ruleset.ts";

/** The bots' own list, again: with it all bots would come into the page. */
const BOT_STRENGTHS: typeof STRENGTHS = {
	easy: "gardener",
	normal: "captain",
	hard: "general",
};

export function playAgainFields({
	settings,
	seats,
	viewer,
}: Pick<OverView, "settings" | "seats" | "viewer">): [string, string][] {
	const { ruleset, board, hasClock } = settings;
	const named = rulesetFor(ruleset.name, board);
	const isNamedEnd = JSON.stringify(ruleset.end) === JSON.stringify(named.end);
	const end = isNamedEnd ? "ruleset" : ruleset.end.type;
	const bots = seats.filter((_, seat) => seat !== viewer).map(({ bot }) => bot);
	return [
		["ruleset", ruleset.name],
		["board", `${board.cols}x${board.rows}`],
		["bots", String(bots.length)],
		["strength", strengthOf(bots)],
		["end", end],
		...(ruleset.end.type === "turn-limit"
			? [["turns", String(ruleset.end.turn + 1)] as [string, string]]
			: []),
		["tempo", ruleset.tempo],
		["plans", ruleset.plans],
		["events", ruleset.events === null ? "off" : "on"],
		["clock", hasClock ? String(ruleset.pace.collectingMs / 1000) : "none"],
	];
}

/** The strength that all bots have; `mixed` if they differ. */
function strengthOf(bots: readonly (BotName | null)[]): string {
	const [first] = bots;
	if (!bots.every((bot) => bot === first)) return "mixed";
	const found = Object.entries(BOT_STRENGTHS).find(([, bot]) => bot === first);
	return found?.[0] ?? "normal";
}
