/** The lobby and one's own games, with what they may have to show. */
import type {
	ListedGame,
	OwnListedGame,
} from "../../../../src/protocol/fromDirectory.ts";
import type { OwnPastGame } from "../../../../src/server/db/pastGame.ts";
import type { PageOf } from "../../../../src/server/db/pastGames.ts";
import type { Listing } from "../../../../src/server/directory/listing.ts";
import { ALL_GAMES } from "../../../../src/server/forms/gameFilter.ts";
import {
	GameListPage,
	OwnGamesPage,
	type PageContext,
	renderPage,
} from "../../../../src/server/pages/pages.ts";

import { anOwnPastGame } from "./players.tsx";

export const NOW = 1_700_000_000_000;

export function aGame(changes: Partial<Listing> = {}): Listing {
	return {
		id: "abcdefghjkmn",
		region: "europe",
		isPublic: true,
		state: "open",
		ruleset: "march",
		cols: 17,
		rows: 9,
		tempo: "even",
		plans: "sealed",
		paceMs: 30_000,
		seatCount: 4,
		persons: 2,
		fill: "normal",
		host: "Amber Fox",
		beginsAt: null,
		turn: 0,
		isJoinable: true,
		isWatchable: true,
		present: 1,
		watching: 0,
		at: NOW,
		quietUntil: NOW,
		...changes,
	};
}

export function anOwnGame(changes: Partial<OwnListedGame> = {}): OwnListedGame {
	const game: ListedGame = aGame({ state: "running", turn: 7 });
	return {
		...game,
		isWaiting: true,
		deadlineAt: NOW + 3_600_000,
		others: ["Mira", "Bold Bear"],
		...changes,
	};
}

/** The lobby of Europe; null where its list can't be had. */
export function lobbyPage(
	context: PageContext,
	games: readonly Listing[] | null,
	people = { online: 12, playing: 5 },
): string {
	const list = games && { games, ...people };
	const lists = {
		americas: null,
		europe: list,
		asia: { ...people, games: [] },
	};
	return renderPage(
		<GameListPage context={context} region="europe" lists={lists} now={NOW} />,
	);
}

export function ownGamesPage(
	context: PageContext,
	games: readonly OwnListedGame[],
	past: PageOf<OwnPastGame> = { games: [], hasMore: false },
): string {
	const filter = ALL_GAMES;
	return renderPage(
		<OwnGamesPage {...{ context, games, more: 0, past, filter, now: NOW }} />,
	);
}

export function listPagesIn(
	context: PageContext,
): [name: string, html: string][] {
	const games = [
		aGame({ beginsAt: NOW + 8000 }),
		aGame({ seatCount: 50, persons: 12, fill: null, tempo: "speed" }),
		aGame({ state: "running", turn: 3, watching: 4, plans: "open" }),
	];
	return [
		["games", lobbyPage(context, games)],
		["no games", lobbyPage(context, [])],
		["games unknown", lobbyPage(context, null)],
		["own games", ownGamesPage(context, [anOwnGame(), anOwnGame()])],
		[
			"own games that are over",
			ownGamesPage(context, [], {
				games: [anOwnPastGame(), anOwnPastGame({ isPublic: false })],
				hasMore: true,
			}),
		],
		["no own games", ownGamesPage(context, [])],
	];
}
