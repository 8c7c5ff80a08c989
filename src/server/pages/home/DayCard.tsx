/** The day's march on the home page. */
import { longDate } from "../../../words/longDate.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type DayCardProps = {
	readonly context: PageContext;
	/** Epoch ms. */
	readonly now: number;
	/** The reader's try of today; null if they have not begun one. */
	readonly ownDay: {
		/** Null while it is under way, or if it was not over in time. */
		readonly lead: number | null;
		readonly isOpen: boolean;
	} | null;
	/** How many days in a row the reader has a score, today's or yesterday's the last. */
	readonly streak: number;
};

export function DayCard({ context, now, ownDay, streak }: DayCardProps) {
	const { words, language } = context;
	const { home } = words.day;
	return (
		<section class="day-card" aria-labelledby="day-card">
			<h2 id="day-card">
				<a href="/day">{home.title}</a>
			</h2>
			<p class="muted">{longDate(language, now)}</p>
			<p>{stateOf(ownDay, words)}</p>
			{streak > 1 && <p class="muted">{home.streak(streak)}</p>}
		</section>
	);
}

function stateOf(
	ownDay: DayCardProps["ownDay"],
	{ day, signed }: PageContext["words"],
): string {
	if (ownDay === null) return day.home.text;
	if (ownDay.lead !== null) return day.home.done(signed(ownDay.lead));
	return ownDay.isOpen ? day.home.underWay : day.now.missed;
}
