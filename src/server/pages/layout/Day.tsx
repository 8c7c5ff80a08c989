/** A date, in UTC until the page's script rewrites it in the reader's time zone (client/site/localDays.ts). */
import { datesIn } from "../../../words/dates.ts";
import type { PageContext } from "./pageContext.ts";

export type DayProps = {
	readonly context: PageContext;
	/** Epoch ms. */
	readonly at: number;
	/** Whether only the month is shown. */
	readonly isMonth?: boolean;
};

export function Day({ context, at, isMonth = false }: DayProps) {
	return (
		<time
			datetime={new Date(at).toISOString()}
			data-at={at}
			data-date={isMonth ? "month" : "day"}
		>
			{dayInUtc(context, at, isMonth)}
		</time>
	);
}

/** A date as plain text, where no element is possible. */
export function dayInUtc(
	{ language }: PageContext,
	at: number,
	isMonth = false,
): string {
	const { day, month } = datesIn(language, "UTC");
	return isMonth ? month(at) : day(at);
}

/** A character that occurs in no sentence. */
const MARK = "\ue000";

/** A sentence with a date in it. */
export function Dated({
	sentence,
	...day
}: DayProps & { readonly sentence: (day: string) => string }) {
	const [before, after] = sentence(MARK).split(MARK);
	return (
		<>
			{before}
			<Day {...day} />
			{after}
		</>
	);
}
