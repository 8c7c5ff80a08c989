/** A player's profile: ratings, games, and results against others. */
import type { Profile, Tally } from "../../db/profiles.ts";
import type { GameFilter } from "../../forms/gameFilter.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import {
	GameFilters,
	GamePages,
	isUnfiltered,
} from "../pastGames/GameFilters.tsx";
import { PastGames } from "../pastGames/PastGames.tsx";
import { FamilyCard } from "./FamilyCard.tsx";
import { PlayerName } from "./PlayerName.tsx";

export type ProfilePageProps = {
	readonly chrome: Chrome;
	readonly name: string;
	/** Epoch ms. */
	readonly registeredAt: number;
	/** Whether it is the viewer's own. */
	readonly isOwn: boolean;
	readonly profile: Profile;
	readonly filter: GameFilter;
	/** Epoch ms. */
	readonly now: number;
};

export function ProfilePage(props: ProfilePageProps) {
	const { chrome, name, registeredAt, isOwn } = props;
	const { profile } = chrome.words.players;
	return (
		<Layout
			chrome={chrome}
			title={`${name} · ${chrome.words.name}`}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page profile">
				<div class="players-head">
					<h1>{name}</h1>
					<p class="muted">
						<Dated
							chrome={chrome}
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

function Ratings({ chrome, profile: { ratings }, isOwn }: ProfilePageProps) {
	const { profile } = chrome.words.players;
	return (
		<section aria-labelledby="ratings-title">
			<h2 id="ratings-title">{profile.ratings}</h2>
			{ratings.length === 0 ? (
				<p class="past-empty">{isOwn ? profile.unratedOwn : profile.unrated}</p>
			) : (
				<div class="families">
					{ratings.map((rating) => (
						<FamilyCard chrome={chrome} rating={rating} />
					))}
				</div>
			)}
		</section>
	);
}

function Games(props: ProfilePageProps) {
	const { chrome, name, isOwn, profile, filter, now } = props;
	const { players } = chrome.words;
	const { games, hasMore } = profile.page;
	const list = { chrome, path: `/@${name}`, filter };
	const none = isOwn ? players.profile.empty : players.profile.emptyPublic;
	return (
		<section class="games" aria-labelledby="games-title">
			<h2 id="games-title">{players.profile.games}</h2>
			{!isOwn && <p class="muted">{players.profile.onlyPublic}</p>}
			<GameFilters {...list} names={["ruleset", "company", "outcome"]} />
			<PastGames
				chrome={chrome}
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
	const { chrome, isOwn, profile } = props;
	const { record, publicRecord, withPeople, withBots, you, meetings } =
		chrome.words.players.profile;
	const { againstViewer } = profile;
	return (
		<section class="records" aria-labelledby="record-title">
			<h2 id="record-title">{isOwn ? record : publicRecord}</h2>
			<dl>
				<Won chrome={chrome} label={withPeople} tally={profile.withPeople} />
				<Won chrome={chrome} label={withBots} tally={profile.withBots} />
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
	chrome,
	label,
	tally: { games, ahead },
}: {
	chrome: Chrome;
	label: string;
	tally: Tally;
}) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{chrome.words.players.profile.tally(games, ahead)}</dd>
		</div>
	);
}

function Opponents({ chrome, name, profile }: ProfilePageProps) {
	const { whole, players } = chrome.words;
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
									<PlayerName chrome={chrome} {...opponent} />
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
