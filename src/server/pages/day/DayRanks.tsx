/** A page of a day's ranking, of accounts or of guests. */
import type { Ranked } from "../../db/dayRanking.ts";
import type { PageContext } from "../layout/pageContext.ts";
import type { DayPageProps } from "./dayPageProps.ts";

export function DayRanks(props: DayPageProps) {
	const { context, ranking, isToday, isTop, nextSkip, march } = props;
	const { players, viewer } = ranking;
	const words = context.words.day.ranking;
	const isShown = players.some(({ isViewer }) => isViewer);
	const rows = viewer === null || isShown ? players : [viewer, ...players];
	return (
		<section class="day-ranking leaderboard" id="ranking">
			<h2>{words.title}</h2>
			<Kinds {...props} />
			{players.length === 0 ? (
				<p class="past-empty">{isToday ? words.emptyToday : words.empty}</p>
			) : (
				<>
					<Table {...props} rows={rows} />
					<p class="muted">{words.order}</p>
				</>
			)}
			<p class="pages">
				{!isTop && (
					<a class="button" href={addressOf(march.date, props.isOfGuests, 0)}>
						{words.top}
					</a>
				)}
				{nextSkip !== null && (
					<a
						class="button"
						rel="next"
						href={addressOf(march.date, props.isOfGuests, nextSkip)}
					>
						{words.more}
					</a>
				)}
			</p>
		</section>
	);
}

function addressOf(date: string, isOfGuests: boolean, skip: number): string {
	const of = isOfGuests ? "guests" : "accounts";
	const from = skip === 0 ? "" : `&skip=${skip}`;
	return `/day/${date}?of=${of}${from}#ranking`;
}

function Kinds({ context, march, isOfGuests }: DayPageProps) {
	const { title, kinds } = context.words.day.ranking;
	return (
		<nav class="regions" aria-label={title}>
			{(["accounts", "guests"] as const).map((kind) => (
				<a
					href={addressOf(march.date, kind === "guests", 0)}
					aria-current={isOfGuests === (kind === "guests") ? "page" : undefined}
				>
					{kinds[kind]}
				</a>
			))}
		</nav>
	);
}

function Table({
	context,
	isOfGuests,
	rows,
}: DayPageProps & { readonly rows: readonly Ranked[] }) {
	const { day, gamePage } = context.words;
	const { columns } = day.ranking;
	return (
		<div class="table-place">
			<table class="ranks">
				<thead>
					<tr>
						<th scope="col" class="number">
							{columns.rank}
						</th>
						<th scope="col">{columns.player}</th>
						<th scope="col" class="number" aria-sort="descending">
							{columns.lead}
						</th>
						<th scope="col" class="number wide">
							{gamePage.columns.points}
						</th>
						<th scope="col" class="number wide">
							{columns.turns}
						</th>
						<th scope="col" class="number">
							{columns.land}
						</th>
						<th scope="col" class="number">
							{columns.streak}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Row {...{ context, isOfGuests, row }} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Row({
	context,
	isOfGuests,
	row: { rank, name, isViewer, ...score },
}: {
	readonly context: PageContext;
	readonly isOfGuests: boolean;
	readonly row: Ranked;
}) {
	const { whole, signed, day } = context.words;
	return (
		<tr class={isViewer ? "own" : undefined}>
			<td class="number">{whole(rank)}</td>
			<th scope="row">
				{isOfGuests ? (
					name
				) : (
					<a class="player" href={`/@${name}`}>
						{name}
					</a>
				)}
				{isViewer && <span class="tag">{day.ranking.you}</span>}
			</th>
			<td class="number sure">{signed(score.lead)}</td>
			<td class="number wide">{whole(score.points)}</td>
			<td class="number wide">{whole(score.turns)}</td>
			<td class="number">{whole(score.tiles)}</td>
			<td class="number">{whole(score.streak)}</td>
		</tr>
	);
}
