/** A player's profile: ratings, games, and results against others. */

import { signedName } from "../../../words/signedName.ts";
import type { Profile, Tally } from "../../db/profiles.ts";
import type { GameFilter } from "../../forms/gameFilter.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import {
	GameFilters,
	GamePages,
	isUnfiltered,
} from "../pastGames/GameFilters.tsx";
import { PastGames } from "../pastGames/PastGames.tsx";
import { BotSign } from "./BotSign.tsx";
import { FamilyCard } from "./FamilyCard.tsx";
import { PlayerName } from "./PlayerName.tsx";

export type ProfilePageProps = {
	readonly context: PageContext;
	readonly name: string;
	/** Epoch ms. */
	readonly registeredAt: number;
	/** Whether it is the viewer's own. */
	readonly isOwn: boolean;
	readonly isBotAccount: boolean;
	readonly profile: Profile;
	readonly filter: GameFilter;
	/** Epoch ms. */
	readonly now: number;
};

export function ProfilePage(props: ProfilePageProps) {
	const { context, name, registeredAt, isOwn } = props;
	const { profile } = context.words.players;
	return (
		<Layout
			context={context}
			title={`${signedName(props)} · ${context.words.name}`}
			description={context.words.links.about.profile(signedName(props))}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page profile">
				<div class="players-head">
					<h1>
						{props.isBotAccount && (
							<>
								<BotSign context={context} />{" "}
							</>
						)}
						{name}
					</h1>
					<p class="muted">
						<Dated
							context={context}
							at={registeredAt}
							isMonth
							sentence={profile.since}
						/>
						{isOwn && (
							<>
								{" · "}
								<a href="/account">{profile.account}</a>
							</>
						)}
					</p>
				</div>
				<Ratings {...props} />
				<div class="profile-parts">
					<Records {...props} />
					<Games {...props} />
				</div>
			</main>
		</Layout>
	);
}

function Ratings({ context, profile: { ratings }, isOwn }: ProfilePageProps) {
	const { profile } = context.words.players;
	return (
		<section aria-labelledby="ratings-title">
			<h2 id="ratings-title">{profile.ratings}</h2>
			{ratings.length === 0 ? (
				<p class="past-empty">{isOwn ? profile.unratedOwn : profile.unrated}</p>
			) : (
				<div class="families">
					{ratings.map((rating) => (
						<FamilyCard context={context} rating={rating} />
					))}
				</div>
			)}
		</section>
	);
}

function Games(props: ProfilePageProps) {
	const { context, name, isOwn, profile, filter, now } = props;
	const { players } = context.words;
	const { games, hasMore } = profile.page;
	const list = { context, path: `/@${name}`, filter };
	const none = isOwn ? players.profile.empty : players.profile.emptyPublic;
	return (
		<section class="games" aria-labelledby="games-title">
			<h2 id="games-title">{players.profile.games}</h2>
			{!isOwn && <p class="muted">{players.profile.onlyPublic}</p>}
			<GameFilters {...list} names={["ruleset", "company", "outcome"]} />
			<PastGames
				context={context}
				games={games}
				marksHidden={isOwn}
				empty={isUnfiltered(filter) ? none : players.history.emptyFiltered}
				now={now}
			/>
			<GamePages {...list} last={hasMore ? (games.at(-1) ?? null) : null} />
		</section>
	);
}

function Records(props: ProfilePageProps) {
	const { context, isOwn, profile } = props;
	const { record, publicRecord, withPeople, withBots, you, meetings } =
		context.words.players.profile;
	const { againstViewer } = profile;
	return (
		<section class="records" aria-labelledby="record-title">
			<h2 id="record-title">{isOwn ? record : publicRecord}</h2>
			<dl>
				<Won context={context} label={withPeople} tally={profile.withPeople} />
				<Won context={context} label={withBots} tally={profile.withBots} />
				{againstViewer !== null && (
					<div>
						<dt>{you}</dt>
						<dd>{meetings(againstViewer.games, againstViewer.ahead)}</dd>
					</div>
				)}
			</dl>
			{profile.opponents.length > 0 && <Opponents {...props} />}
		</section>
	);
}

function Won({
	context,
	label,
	tally: { games, ahead },
}: {
	context: PageContext;
	label: string;
	tally: Tally;
}) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{context.words.players.profile.tally(games, ahead)}</dd>
		</div>
	);
}

function Opponents({ context, name, profile }: ProfilePageProps) {
	const { whole, players } = context.words;
	const { columns, opponents, aheadHint } = players.profile;
	return (
		<>
			<div class="table-place">
				<table class="opponents">
					<caption>{opponents}</caption>
					<thead>
						<tr>
							<th scope="col">{columns.name}</th>
							<th scope="col" class="number">
								{columns.games}
							</th>
							<th scope="col" class="number">
								{columns.ahead}
							</th>
						</tr>
					</thead>
					<tbody>
						{profile.opponents.map((opponent) => (
							<tr>
								<th scope="row">
									<PlayerName context={context} {...opponent} />
								</th>
								<td class="number">{whole(opponent.games)}</td>
								<td class="number">{whole(opponent.ahead)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p class="muted">{aheadHint(name)}</p>
		</>
	);
}
