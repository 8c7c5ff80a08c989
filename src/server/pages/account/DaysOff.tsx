/** The section about days off: how many are left, and how to take some or come back. */
import { daysLeft, mostDaysNow } from "../../../match/daysOff.ts";
import type { Holiday } from "../../../match/match.ts";
import { NumberField } from "../forms/Fields.tsx";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";

/** What the form proposes. */
const USUAL_DAYS = 7;

type DaysOffProps = {
	readonly context: PageContext;
	/** The latest first. */
	readonly holidays: readonly Holiday[];
	/** Epoch ms. */
	readonly now: number;
	/** The last form was refused. */
	readonly isRefused: boolean;
};

export function DaysOff(props: DaysOffProps) {
	const { context, holidays, now } = props;
	const words = context.words.account.daysOff;
	const [last] = holidays;
	return (
		<Section id="days-off" title={words.title}>
			{last !== undefined && last.until > now ? (
				<BackForm context={context} until={last.until} />
			) : (
				<HolidayForm {...props} />
			)}
		</Section>
	);
}

function BackForm({ context, until }: { context: PageContext; until: number }) {
	const words = context.words.account.daysOff;
	return (
		<>
			<p>
				<Dated context={context} at={until} sentence={words.away} />
			</p>
			<form method="post" action="/account/holiday/end">
				<button type="submit">{words.back}</button>
			</form>
		</>
	);
}

function HolidayForm({ context, holidays, now, isRefused }: DaysOffProps) {
	const words = context.words.account.daysOff;
	const most = mostDaysNow(holidays, now);
	const left = words.left(daysLeft(holidays, now));
	if (most === 0) return <p>{left}</p>;
	return (
		<>
			<p>{words.text}</p>
			<form class="account-form" method="post" action="/account/holiday">
				<NumberField
					name="days"
					value={String(Math.min(USUAL_DAYS, most))}
					label={words.days}
					help={left}
					problem={isRefused ? words.refused(most) : null}
				/>
				<button type="submit">{words.take}</button>
			</form>
		</>
	);
}
