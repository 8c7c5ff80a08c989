/** What the list of players says of somebody who is not there. Pure. */
import type { HolidayView, OverView, PlayingView } from "../../match/view.ts";
import type { Seat } from "../../rules/position.ts";
import type { ShownWords } from "../../words/en/shown.ts";

/** Who has days off now; a view also has holidays that are over. `now`: epoch ms on the server's clock. */
export function holidaysNow(
	{ holidays = [] }: Pick<PlayingView, "holidays">,
	now: number,
): HolidayView[] {
	return holidays.filter(({ from, until }) => from <= now && now < until);
}

type Absence = {
	readonly seat: Seat;
	/** No page of the player's is open. */
	readonly isAway: boolean;
	/** Ms on the game's clock. */
	readonly at: number;
};

/** That the player has days off or is away, and whether a bot plays meanwhile. */
export function absenceNotes(
	view: PlayingView | OverView,
	{ seat, isAway, at }: Absence,
	{ held, away, onHoliday }: ShownWords["seats"],
): string[] {
	if (view.type === "playing") {
		if (view.seats[seat].isHeld) return [held];
		const holidays = holidaysNow(view, view.startedAt + at);
		if (holidays.some((one) => one.seat === seat)) return [onHoliday];
	}
	return isAway && seat !== view.viewer ? [away] : [];
}
