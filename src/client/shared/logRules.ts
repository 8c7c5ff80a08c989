/** Which events have a line in a game's log, which of these are read aloud, and which a closed log shows. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { Seat } from "../../rules/position.ts";
import type { LoggedEvent } from "../../words/eventText.ts";
import { isSingleStep } from "./isSingleStep.ts";

/** Whether an event has a line in the log. */
export function isLogged(
	event: LoggedEvent,
	view: PlayingView | OverView,
): boolean {
	return isSingleStep(view)
		? changesMuch(event, view.viewer)
		: isOfInterest(event, view);
}

/** Other players' failed orders are noise, and so are events that happen to everyone all the time. */
function isOfInterest(
	event: LoggedEvent,
	{ viewer, settings }: PlayingView | OverView,
): boolean {
	if (event.type === "failed" || event.type === "cameLate")
		return event.seat === viewer;
	// The capture of the town says it.
	if (event.type === "levelChanged") return settings.ruleset.levelPerTown === 0;
	return event.type !== "eroded" && event.type !== "entered";
}

/**
 * In single-step modes fifty seats take tiles every second, so the log lists only seats that
 * die or resign, and events that take land from the reader.
 */
function changesMuch(event: LoggedEvent, viewer: Seat | null): boolean {
	if (event.type === "conquered") return event.from === viewer;
	return event.type === "died" || event.type === "resigned";
}

/** Events of one seat that concern everyone. */
const CONCERN_ALL: ReadonlySet<LoggedEvent["type"]> = new Set([
	"died",
	"resigned",
]);

/** Whether a log line is also read aloud: it concerns the viewer, or everyone. */
export function isSpoken(
	event: LoggedEvent,
	view: PlayingView | OverView,
): boolean {
	const { viewer } = view;
	// The bottom bar says it.
	if (event.type === "begunAgain") return false;
	if (!("seat" in event) || CONCERN_ALL.has(event.type)) return true;
	if (isSingleStep(view)) return false;
	return (
		event.seat === viewer ||
		(event.type === "attacked" && event.owner === viewer) ||
		(event.type === "captured" && event.from === viewer)
	);
}

/** Whether a closed log shows a line until the next: the reader's own news, or anybody's to those who watch. */
export function isHeadline(
	event: LoggedEvent,
	view: PlayingView | OverView,
): boolean {
	// Everybody scores every turn, after all that is news.
	if (event.type === "scored") return false;
	return view.viewer === null || isSingleStep(view) || isSpoken(event, view);
}
