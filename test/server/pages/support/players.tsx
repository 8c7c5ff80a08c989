/** Players' pages, finished games and the leaderboard, with what they may have to show. */
import type { Leaderboard } from "../../../../src/server/db/leaderboard.ts";
import type {
	OwnPastGame,
	PastGame,
} from "../../../../src/server/db/pastGame.ts";
import type { Profile } from "../../../../src/server/db/profiles.ts";
import { parseGameFilter } from "../../../../src/server/forms/gameFilter.ts";
import {
	HistoryPage,
	LeaderboardPage,
	NoPlayerPage,
	type PageContext,
	ProfilePage,
	renderPage,
} from "../../../../src/server/pages/pages.ts";

export const NOW = 1_700_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

export function aPastGame(changes: Partial<PastGame> = {}): PastGame {
	return {
		id: "abcdefghjkmn",
		ruleset: "march",
		cols: 17,
		rows: 9,
		map: null,
		fromTurn: null,
		seatCount: 4,
		persons: 2,
		overAt: NOW - 3 * 60 * 60 * 1000,
		reason: "won",
		turns: 36,
		isPublic: true,
		players: [
			{ name: "Ann", hasProfile: true, isBot: false, place: 1, points: null },
			{
				name: "Amber Fox",
				hasProfile: false,
				isBot: false,
				place: 3,
				points: null,
			},
		],
		...changes,
	};
}

export function anOwnPastGame(changes: Partial<OwnPastGame> = {}): OwnPastGame {
	const rated = { before: 25, after: 25.5 };
	const { place = 1 } = changes;
	const players = [
		{ name: "Ann", hasProfile: true, isBot: false, place, points: null },
		{
			name: "Amber Fox",
			hasProfile: false,
			isBot: false,
			place: place + 1,
			points: null,
		},
	];
	return { ...aPastGame(), players, place, points: null, rated, ...changes };
}

export function historyPage(
	context: PageContext,
	games: readonly PastGame[],
	query: Record<string, string> = {},
	hasMore = false,
): string {
	const filter = parseGameFilter(query);
	const page = { games, hasMore };
	return renderPage(<HistoryPage {...{ context, filter, page, now: NOW }} />);
}

const NOTHING: Profile = {
	ratings: [],
	withPeople: { games: 0, ahead: 0 },
	withBots: { games: 0, ahead: 0 },
	opponents: [],
	againstViewer: null,
	page: { games: [], hasMore: false },
};

export const RATED: Profile = {
	...NOTHING,
	ratings: [
		{
			family: "march",
			rating: { mu: 27.4, sigma: 3 },
			games: 12,
			peopledGames: 9,
			changes: [
				[1, 25, 24, 8],
				[9, 24, 29, 5],
				[30, 29, 27.4, 3],
			].map(([day, before, mu, sigma]) => ({
				at: NOW - (40 - day) * DAY,
				before,
				after: { mu, sigma },
			})),
		},
		{
			family: "free",
			rating: { mu: 20, sigma: 7 },
			games: 1,
			peopledGames: 0,
			changes: [{ at: NOW, before: 25, after: { mu: 20, sigma: 7 } }],
		},
	],
	withPeople: { games: 9, ahead: 4 },
	withBots: { games: 1, ahead: 0 },
	opponents: [
		{ name: "Ben", hasProfile: true, games: 5, ahead: 3 },
		{ name: "Amber Fox", hasProfile: false, games: 1, ahead: 0 },
	],
	againstViewer: { games: 3, ahead: 2 },
	page: {
		games: [
			anOwnPastGame(),
			anOwnPastGame({ place: 2, rated: { before: 25.5, after: 25 } }),
			anOwnPastGame({ place: 3, rated: null, overAt: NOW - 30 * DAY }),
		],
		hasMore: true,
	},
};

export function profilePage(
	context: PageContext,
	profile: Profile = NOTHING,
	{
		isOwn = false,
		query = {},
	}: {
		isOwn?: boolean;
		query?: Record<string, string>;
	} = {},
): string {
	const page = (
		<ProfilePage
			context={context}
			name="Ann"
			registeredAt={NOW - 100 * DAY}
			isOwn={isOwn}
			isBotAccount={!isOwn && profile === NOTHING}
			profile={profile}
			filter={parseGameFilter(query)}
			now={NOW}
		/>
	);
	return renderPage(page);
}

export const LEADERS: Leaderboard = {
	leaders: [
		{ rank: 1, name: "Ann", rating: { mu: 31, sigma: 2 }, games: 40 },
		{ rank: 2, name: "Ben", rating: { mu: 33, sigma: 6 }, games: 3 },
	],
	hasMore: true,
	isAfterKnown: true,
	viewer: null,
};

export function leaderboardPage(
	context: PageContext,
	changes: Partial<Leaderboard> = {},
	isTop = true,
	ofBots = false,
): string {
	const leaderboard = { ...LEADERS, ...changes };
	const family = "march";
	return renderPage(
		<LeaderboardPage {...{ context, family, ofBots, leaderboard, isTop }} />,
	);
}

export function playerPagesIn(
	context: PageContext,
): [name: string, html: string][] {
	const viewer = { rank: 2, rating: { mu: 25, sigma: 4 }, peopledGames: 3 };
	const games = [
		aPastGame(),
		aPastGame({ reason: "turn-cap", overAt: NOW - 20 * DAY }),
		aPastGame({ reason: "unattended", persons: 8 }),
		aPastGame({ players: [], reason: "resigned" }),
		aPastGame({ isPublic: false }),
		aPastGame({ isPublic: false, persons: 1 }),
	];
	return [
		["finished games", historyPage(context, games, {}, true)],
		["no finished games", historyPage(context, [])],
		["player", profilePage(context, RATED)],
		["own page", profilePage(context, RATED, { isOwn: true })],
		["new player", profilePage(context)],
		["no player", renderPage(<NoPlayerPage context={context} />)],
		["leaderboard", leaderboardPage(context, { viewer })],
		["leaderboard of bots", leaderboardPage(context, {}, true, true)],
		["no leaders", leaderboardPage(context, { leaders: [], hasMore: false })],
	];
}
