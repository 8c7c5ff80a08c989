/** The days that are over. */
import { beginOf, type Day, dateOf } from "../../../daily/calendar.ts";
import { shortDate } from "../../../words/longDate.ts";
import type { PublishedDay } from "../../db/days.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

export type PastDaysPageProps = {
	readonly context: PageContext;
	/** The latest first. */
	readonly days: readonly PublishedDay[];
	/** The reader's leads on these days; null for a try that was not over in time. */
	readonly own: ReadonlyMap<Day, number | null>;
	/** The date before which the next page begins; null on the last page. */
	readonly older: string | null;
	readonly isLatest: boolean;
};

export function PastDaysPage(props: PastDaysPageProps) {
	const { context, days, older, isLatest } = props;
	const { words } = context;
	const { past } = words.day;
	return (
		<Layout
			context={context}
			title={`${past.title} · ${words.day.title} · ${words.name}`}
			description={past.lead}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page leaderboard">
				<div class="players-head">
					<h1>{past.title}</h1>
					<p class="muted">{past.lead}</p>
				</div>
				<p>
					<a class="button" href="/day">
						{past.today}
					</a>
				</p>
				{days.length === 0 ? (
					<p class="past-empty">{past.empty}</p>
				) : (
					<Days {...props} />
				)}
				<p class="pages">
					{!isLatest && (
						<a class="button" href="/days">
							{past.latest}
						</a>
					)}
					{older !== null && (
						<a class="button" rel="next" href={`/days?before=${older}`}>
							{past.older}
						</a>
					)}
				</p>
			</main>
		</Layout>
	);
}

function Days({ context, days, own }: PastDaysPageProps) {
	const { columns } = context.words.day.past;
	return (
		<div class="table-place">
			<table class="ranks">
				<thead>
					<tr>
						<th scope="col">{columns.day}</th>
						<th scope="col">{columns.map}</th>
						<th scope="col" class="number">
							{columns.best}
						</th>
						<th scope="col" class="number">
							{columns.own}
						</th>
					</tr>
				</thead>
				<tbody>
					{days.map((each) => (
						<DayRow context={context} each={each} lead={own.get(each.day)} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function DayRow({
	context: { words, language },
	each: { day, march, bestLead },
	lead,
}: {
	readonly context: PageContext;
	readonly each: PublishedDay;
	readonly lead: number | null | undefined;
}) {
	return (
		<tr>
			<th scope="row">
				<a href={`/day/${dateOf(day)}`}>{shortDate(language, beginOf(day))}</a>
			</th>
			<td>{words.day.facts.maps[march.shape]}</td>
			<td class="number">
				{bestLead === null ? (
					"–"
				) : (
					<a href={`/day/${dateOf(day)}/best`}>{words.signed(bestLead)}</a>
				)}
			</td>
			<td class="number">
				{lead === undefined || lead === null ? (
					<span class="muted">{words.day.past.notPlayed}</span>
				) : (
					words.signed(lead)
				)}
			</td>
		</tr>
	);
}
