import type { DayPlayWords } from "../../words/en/dayPlay.ts";
import type { DayAnswer } from "./requests.ts";

/** Why a request did not succeed, and what to do. */
export function refusalText(
	answer: Exclude<DayAnswer<unknown>, { type: "answer" }>,
	{ failed, refused }: DayPlayWords,
): string {
	if (answer.type === "away") return failed;
	const known: Readonly<Record<string, string>> = refused;
	return known[answer.reason] ?? refused.other;
}
