/** The leaderboard of a family of modes. */
import type {
	Leader,
	Leaderboard,
	ViewerStanding,
} from "../../db/leaderboard.ts";
import { displayRating } from "../../rating/displayRating.ts";
import { FAMILIES, type Family } from "../../rating/families.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Layout } from "../layout/Layout.tsx";
import { RatingNumber } from "./RatingNumber.tsx";
import { RatingRange, type Scale, scaleOf } from "./RatingRange.tsx";

export type LeaderboardPageProps = {
	readonly chrome: Chrome;
	readonly family: Family;
	readonly leaderboard: Leaderboard;
	/** Whether the page begins with the first rank. */
	readonly isTop: boolean;
};

export function LeaderboardPage(props: LeaderboardPageProps) {
	const { chrome, family, leaderboard, isTop } = props;
	const { words } = chrome;
	const { title, lead, empty, more, top } = words.players.leaderboard;
	const { leaders, hasMore, viewer } = leaderboard;
	const path = `/leaderboard?family=${family}`;
	const last = hasMore ? leaders.at(-1) : undefined;
	return (
		<Layout
			chrome={chrome}
			title={`${title} · ${words.name}`}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page leaderboard">
				<div class="players-head">
					<h1>{title}</h1>
					<p class="muted">{lead}</p>
				</div>
				<Families chrome={chrome} family={family} />
				{viewer !== null && <OwnStanding chrome={chrome} viewer={viewer} />}
				{leaders.length === 0 ? (
					<p class="past-empty">{empty}</p>
				) : (
					<Ranks chrome={chrome} leaders={leaders} />
				)}
				<p class="pages">
					{!isTop && (
						<a class="button" href={path}>
							{top}
						</a>
					)}
					{last !== undefined && (
						<a class="button" rel="next" href={`${path}&after=${last.name}`}>
							{more}
						</a>
					)}
				</p>
			</main>
		</Layout>
	);
}

function Families({
	chrome: { words },
	family,
}: Pick<LeaderboardPageProps, "chrome" | "family">) {
	const { rating, leaderboard } = words.players;
	return (
		<nav class="regions" aria-label={leaderboard.families}>
			{FAMILIES.map((each) => (
				<a
					href={`/leaderboard?family=${each}`}
					aria-current={each === family ? "page" : undefined}
				>
					{rating.families[each]}
				</a>
			))}
		</nav>
	);
}

function OwnStanding({
	chrome,
	viewer: { rank, rating, peopledGames },
}: {
	chrome: Chrome;
	viewer: ViewerStanding;
}) {
	const { own } = chrome.words.players.leaderboard;
	const { points, margin } = displayRating(rating);
	const isKnown = peopledGames > 0;
	return (
		<p class="lists-notice">
			{rank !== null && own.rank(rank, points, margin)}
			{rank === null && !isKnown && own.byBots(points, margin)}
			{rank === null &&
				isKnown &&
				(chrome.hasAccount ? own.far : own.guest)(points, margin)}
			{!chrome.hasAccount && (
				<>
					{" "}
					<a href="/register">{own.register}</a>
				</>
			)}
		</p>
	);
}

function Ranks({
	chrome,
	leaders,
}: {
	chrome: Chrome;
	leaders: readonly Leader[];
}) {
	const { columns } = chrome.words.players.leaderboard;
	const scale = scaleOf(leaders.map(({ rating }) => displayRating(rating)));
	return (
		<div class="table-place">
			<table class="ranks">
				<thead>
					<tr>
						<th scope="col" class="number">
							{columns.rank}
						</th>
						<th scope="col">{columns.player}</th>
						<th scope="col" class="number">
							{columns.rating}
						</th>
						<th scope="col" class="ranged">
							{columns.range}
						</th>
						<th scope="col" class="number">
							{columns.games}
						</th>
					</tr>
				</thead>
				<tbody>
					{leaders.map((leader) => (
						<Rank chrome={chrome} leader={leader} scale={scale} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Rank({
	chrome,
	leader: { rank, name, rating, games },
	scale,
}: {
	chrome: Chrome;
	leader: Leader;
	scale: Scale;
}) {
	const { whole, players } = chrome.words;
	const known = displayRating(rating);
	const isViewer = chrome.hasAccount && name === chrome.viewerName;
	return (
		<tr class={isViewer ? "own" : undefined}>
			<td class="number">{whole(rank)}</td>
			<th scope="row">
				<a class="player" href={`/@${name}`}>
					{name}
				</a>
				{isViewer && <span class="tag">{players.leaderboard.you}</span>}
			</th>
			<td class="number">
				<RatingNumber chrome={chrome} rating={known} />
			</td>
			<td class="ranged">
				<RatingRange chrome={chrome} rating={known} scale={scale} />
			</td>
			<td class="number">{whole(games)}</td>
		</tr>
	);
}
