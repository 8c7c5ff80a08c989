/** A forecast in the reader's words. Pure. */
import type { NoteWords } from "../../words/en/notes.ts";
import { outcomeText } from "../../words/eventText.ts";
import type { Forecast } from "./forecast.ts";

/** `isSpeed`: the tempo is `speed`, so an order's strength depends on its arrival time. */
export function forecastText(
	forecast: Forecast,
	words: NoteWords,
	isSpeed: boolean,
): string {
	const { preview } = words;
	if (forecast.type === "cannot")
		return forecast.untilTurn === undefined
			? words.cannot[forecast.reason]
			: words.protectedUntil(forecast.untilTurn);
	const { drop } = forecast;
	const act =
		forecast.type === "start"
			? preview.start(forecast.strength)
			: actText(forecast, preview);
	const text = drop > 0 ? preview.withDrop(act, drop) : act;
	return isSpeed && dependsOnTime(forecast) ? preview.upTo(text) : text;
}

function actText(
	{ outcome, captured, isFull }: Extract<Forecast, { type: "outcome" }>,
	{ outcomes, captures, fullNow }: NoteWords["preview"],
): string {
	if (isFull && "gain" in outcome) return fullNow(outcome.gain);
	return captured !== undefined && outcome.type === "attacked"
		? captures(outcome.damage, captured.strength, captured.points)
		: outcomeText(outcomes, outcome);
}

/**
 * Whether the forecast depends on arrival time: a tile that changes hands keeps its
 * strength, and a start is executed before the orders.
 */
function dependsOnTime(forecast: Forecast): boolean {
	return forecast.type === "outcome" && forecast.outcome.type !== "conquered";
}
