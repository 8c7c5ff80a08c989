/** The game that one button puts strangers into. */
import type { Fill, Settings } from "../../match/match.ts";
import { marchFor } from "../../rules/rulesets.ts";
import type { GameId } from "../games/gameId.ts";
import type { Found } from "./api.ts";
import type { Listing } from "./listing.ts";

const BOARD = { cols: 17, rows: 9 };
const SEATS = 4;
const TURN_MS = 20_000;

/** From its opening until play begins, with those who have come by then. */
const BEGINS_AFTER_MS = 10_000;

/** A player who is sent to a game needs so long to be there before play begins. */
const ARRIVAL_MS = 1_000;

/** `fill`: the bots on the seats that nobody has taken by then. */
export function quickSettings(fill: Fill): Settings {
	const march = marchFor(BOARD);
	return {
		ruleset: { ...march, pace: { ...march.pace, collectingMs: TURN_MS } },
		board: BOARD,
		seatCount: SEATS,
		hasClock: true,
		access: "public",
		fill,
		isWatchable: true,
		beginsAfterMs: BEGINS_AFTER_MS,
	};
}

/** The fullest of the open ones: strangers are to meet. */
export function findOpenQuick(
	listings: Iterable<Listing>,
	except: readonly GameId[],
	now: number,
): Found | null {
	let fullest: Listing | null = null;
	for (const listing of listings)
		if (
			isOpenQuick(listing, now) &&
			!except.includes(listing.id as GameId) &&
			listing.persons > (fullest?.persons ?? -1)
		)
			fullest = listing;
	// It is open already, whatever the settings it would be opened with.
	return (
		fullest && {
			id: fullest.id as GameId,
			settings: quickSettings(fullest.fill ?? "normal"),
		}
	);
}

/** Whether somebody who wants to play now may be sent to a game, whatever its bots. */
function isOpenQuick(listing: Listing, now: number): boolean {
	const { state, isPublic, isJoinable, persons, seatCount, beginsAt } = listing;
	return (
		isPublic &&
		state === "open" &&
		isJoinable &&
		persons < seatCount &&
		beginsAt !== null &&
		beginsAt >= now + ARRIVAL_MS &&
		beginsAt <= now + BEGINS_AFTER_MS + ARRIVAL_MS &&
		isLikeQuick(listing)
	);
}

function isLikeQuick(listing: Listing): boolean {
	const { ruleset, board, seatCount } = quickSettings("normal");
	return (
		listing.ruleset === ruleset.name &&
		listing.tempo === ruleset.tempo &&
		listing.plans === ruleset.plans &&
		listing.paceMs === ruleset.pace.collectingMs &&
		listing.cols === board.cols &&
		listing.rows === board.rows &&
		listing.seatCount === seatCount &&
		listing.fill !== null
	);
}

type PromisedGame = Found & {
	readonly promisedAt: number;
	/** How many were sent there. */
	sent: number;
};

/**
 * Games that somebody is on the way to open. They live in memory alone: if they
 * are lost, two who could have met play in two games.
 */
export class PromisedGames {
	#games: PromisedGame[] = [];

	promise(id: GameId, settings: Settings, now: number): Found {
		this.#games.push({ id, settings, promisedAt: now, sent: 1 });
		return { id, settings };
	}

	/** It is there now, or will never be. */
	drop(id: GameId): void {
		this.#games = this.#games.filter((game) => game.id !== id);
	}

	/** A game with a seat for one more, who is on the way from now on. */
	find(except: readonly GameId[], now: number): Found | null {
		const since = now + ARRIVAL_MS - BEGINS_AFTER_MS;
		this.#games = this.#games.filter(({ promisedAt }) => promisedAt >= since);
		const found = this.#games.find(
			({ id, settings, sent }) =>
				sent < settings.seatCount && !except.includes(id),
		);
		if (found === undefined) return null;
		found.sent++;
		return { id: found.id, settings: found.settings };
	}
}
