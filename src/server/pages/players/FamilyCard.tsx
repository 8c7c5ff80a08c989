/** A player's rating in a family of modes: the number, a graph, and a table of the same data. */
import type { FamilyRating, RatingChange } from "../../db/profiles.ts";
import { displayRating, pointsOf } from "../../rating/displayRating.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Day } from "../layout/Day.tsx";
import { RatingGraph } from "./RatingGraph.tsx";
import { RatingNumber } from "./RatingNumber.tsx";

/** The maximum number of changes in the table, latest first. */
const ROWS = 12;

type Props = { readonly chrome: Chrome; readonly rating: FamilyRating };

export function FamilyCard({ chrome, rating: known }: Props) {
	const { rating, profile } = chrome.words.players;
	const { family, games, peopledGames, changes } = known;
	return (
		<section class="family" aria-labelledby={`${family}-title`}>
			<h3 id={`${family}-title`}>{rating.families[family]}</h3>
			<p class="family-number">
				<RatingNumber chrome={chrome} rating={displayRating(known.rating)} />
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
			<RatingGraph chrome={chrome} changes={changes} />
			<Changes chrome={chrome} changes={changes} />
		</section>
	);
}

function Changes({
	chrome,
	changes,
}: {
	chrome: Chrome;
	changes: readonly RatingChange[];
}) {
	const { rating } = chrome.words.players;
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
											<Day chrome={chrome} at={at} />
										</td>
										<td class="number">{points}</td>
										<td class="number">
											{chrome.words.signed(points - pointsOf(before))}
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
