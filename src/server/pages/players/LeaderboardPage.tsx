/** The leaderboard of a family of modes. */
import type {
	Leader,
	Leaderboard,
	ViewerStanding,
} from "../../db/leaderboard.ts";
import { displayRating } from "../../rating/displayRating.ts";
import { FAMILIES, type Family } from "../../rating/families.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { PlayerName } from "./PlayerName.tsx";
import { RatingNumber } from "./RatingNumber.tsx";
import { RatingRange, type Scale, scaleOf } from "./RatingRange.tsx";

export type LeaderboardPageProps = {
	readonly context: PageContext;
	readonly family: Family;
	/** Whether it is that of bots' accounts. */
	readonly ofBots: boolean;
	readonly leaderboard: Leaderboard;
	/** Whether the page begins with the first rank. */
	readonly isTop: boolean;
};

export function LeaderboardPage(props: LeaderboardPageProps) {
	const { context, family, ofBots, leaderboard, isTop } = props;
	const { words } = context;
	const { title, lead, botsLead, empty, more, top } = words.players.leaderboard;
	const { leaders, hasMore, viewer } = leaderboard;
	const path = pathOf(family, ofBots);
	const last = hasMore ? leaders.at(-1) : undefined;
	return (
		<Layout
			context={context}
			title={`${title} · ${words.name}`}
			description={words.links.about.leaderboard}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page leaderboard">
				<div class="players-head">
					<h1>{title}</h1>
					<p class="muted">{ofBots ? botsLead : lead}</p>
				</div>
				<Kinds {...props} />
				<Families {...props} />
				{viewer !== null && <OwnStanding context={context} viewer={viewer} />}
				{leaders.length === 0 ? (
					<p class="past-empty">{empty}</p>
				) : (
					<Ranks {...{ context, leaders, ofBots }} />
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

function pathOf(family: Family, ofBots: boolean): string {
	return `/leaderboard?family=${family}${ofBots ? "&bots" : ""}`;
}

type Shown = Pick<LeaderboardPageProps, "context" | "family" | "ofBots">;

/** People, or bots. */
function Kinds({ context: { words }, family, ofBots }: Shown) {
	const { kinds, people, bots } = words.players.leaderboard;
	return (
		<nav class="regions" aria-label={kinds}>
			{[people, bots].map((kind) => (
				<a
					href={pathOf(family, kind === bots)}
					aria-current={(kind === bots) === ofBots ? "page" : undefined}
				>
					{kind}
				</a>
			))}
		</nav>
	);
}

function Families({ context: { words }, family, ofBots }: Shown) {
	const { rating, leaderboard } = words.players;
	return (
		<nav class="regions" aria-label={leaderboard.families}>
			{FAMILIES.map((each) => (
				<a
					href={pathOf(each, ofBots)}
					aria-current={each === family ? "page" : undefined}
				>
					{rating.families[each]}
				</a>
			))}
		</nav>
	);
}

function OwnStanding({
	context,
	viewer: { rank, rating, peopledGames },
}: {
	context: PageContext;
	viewer: ViewerStanding;
}) {
	const { own } = context.words.players.leaderboard;
	const { points, margin } = displayRating(rating);
	const isKnown = peopledGames > 0;
	return (
		<p class="lists-notice">
			{rank !== null && own.rank(rank, points, margin)}
			{rank === null && !isKnown && own.byBots(points, margin)}
			{rank === null &&
				isKnown &&
				(context.hasAccount ? own.far : own.guest)(points, margin)}
			{!context.hasAccount && (
				<>
					{" "}
					<a href="/register">{own.register}</a>
				</>
			)}
		</p>
	);
}

function Ranks({
	context,
	leaders,
	ofBots,
}: Pick<Shown, "context" | "ofBots"> & { leaders: readonly Leader[] }) {
	const { columns } = context.words.players.leaderboard;
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
						<th scope="col" class="number" aria-sort="descending">
							{columns.sure}
						</th>
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
						<Rank {...{ context, leader, scale }} isBotAccount={ofBots} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Rank({
	context,
	leader: { rank, name, rating, games },
	scale,
	isBotAccount,
}: {
	isBotAccount: boolean;
	context: PageContext;
	leader: Leader;
	scale: Scale;
}) {
	const { whole, players } = context.words;
	const known = displayRating(rating);
	const isViewer = context.hasAccount && name === context.viewerName;
	return (
		<tr class={isViewer ? "own" : undefined}>
			<td class="number">{whole(rank)}</td>
			<th scope="row">
				<PlayerName {...{ context, name, isBotAccount }} hasProfile />
				{isViewer && <span class="tag">{players.leaderboard.you}</span>}
			</th>
			<td class="number sure">{known.sure}</td>
			<td class="number">
				<RatingNumber context={context} rating={known} />
			</td>
			<td class="ranged">
				<RatingRange context={context} rating={known} scale={scale} />
			</td>
			<td class="number">{whole(games)}</td>
		</tr>
	);
}
