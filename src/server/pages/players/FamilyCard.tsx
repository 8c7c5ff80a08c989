/** A player's rating in a family of modes: the number, a graph, and a table of the same data. */
import type { FamilyRating, RatingChange } from "../../db/profiles.ts";
import { displayRating, pointsOf } from "../../rating/displayRating.ts";
import { Day } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { RatingGraph } from "./RatingGraph.tsx";
import { RatingNumber } from "./RatingNumber.tsx";

/** The maximum number of changes in the table, latest first. */
const ROWS = 12;

type Props = { readonly context: PageContext; readonly rating: FamilyRating };

export function FamilyCard({ context, rating: known }: Props) {
	const { rating, profile } = context.words.players;
	const { family, games, peopledGames, changes } = known;
	return (
		<section class="family" aria-labelledby={`${family}-title`}>
			<h3 id={`${family}-title`}>{rating.families[family]}</h3>
			<p class="family-number">
				<RatingNumber context={context} rating={displayRating(known.rating)} />
			</p>
			<p class="muted">
				{rating.games(games)}
				{" · "}
				{peopledGames === 0 ? (
					rating.byBots
				) : (
					<a href={`/leaderboard?family=${family}`}>{profile.leaderboard}</a>
				)}
			</p>
			<RatingGraph context={context} changes={changes} />
			<Changes context={context} changes={changes} />
		</section>
	);
}

function Changes({
	context,
	changes,
}: {
	context: PageContext;
	changes: readonly RatingChange[];
}) {
	const { rating } = context.words.players;
	const { columns, table } = rating;
	return (
		<details class="changes">
			<summary>{table}</summary>
			<div class="table-place">
				<table>
					<thead>
						<tr>
							<th scope="col">{columns.date}</th>
							<th scope="col" class="number">
								{columns.rating}
							</th>
							<th scope="col" class="number">
								{columns.change}
							</th>
						</tr>
					</thead>
					<tbody>
						{changes
							.slice(-ROWS)
							.toReversed()
							.map(({ at, before, after }) => {
								const points = pointsOf(after.mu);
								return (
									<tr>
										<td>
											<Day context={context} at={at} />
										</td>
										<td class="number">{points}</td>
										<td class="number">
											{context.words.signed(points - pointsOf(before))}
										</td>
									</tr>
								);
							})}
					</tbody>
				</table>
			</div>
		</details>
	);
}
