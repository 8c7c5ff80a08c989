/** The quick game: one button puts strangers into it. */
import type { Fill, Settings } from "../../match/settings.ts";
import { DEFAULT_SHAPE, type MapShape } from "../../rules/maps/shapes.ts";
import { marchFor } from "../../rules/modes.ts";
import type { GameId } from "../games/gameId.ts";
import type { FoundGame } from "./api.ts";
import type { Listing } from "./listing.ts";

const BOARD = { cols: 17, rows: 9 };
const SEATS = 4;
const TURN_MS = 20_000;

/** The time from opening until play begins, with the players who have arrived by then. */
const BEGINS_AFTER_MS = 10_000;

/** The least time that a player needs to arrive before play begins. */
const ARRIVAL_MS = 1_000;

/** `fill`: the bots that take the seats still free when play begins. */
export function quickSettings(
	fill: Fill,
	map: MapShape = DEFAULT_SHAPE,
): Settings {
	const march = marchFor(BOARD);
	return {
		ruleset: { ...march, pace: { ...march.pace, collectingMs: TURN_MS } },
		board: BOARD,
		map,
		seatCount: SEATS,
		hasClock: true,
		access: "public",
		fill,
		isWatchable: true,
		beginsAfterMs: BEGINS_AFTER_MS,
	};
}

/** The fullest open quick game, so that strangers meet; null if there is none. */
export function findOpenQuick(
	listings: Iterable<Listing>,
	except: readonly GameId[],
	now: number,
): FoundGame | null {
	let fullest: Listing | null = null;
	for (const listing of listings)
		if (
			isOpenQuick(listing, now) &&
			!except.includes(listing.id as GameId) &&
			listing.persons > (fullest?.persons ?? -1)
		)
			fullest = listing;
	// The game is open already, so the settings for opening it don't matter.
	return (
		fullest && {
			id: fullest.id as GameId,
			settings: quickSettings(fullest.fill ?? "normal"),
		}
	);
}

/** Whether a player who wants to play now may be sent to a game, whatever its bots. */
function isOpenQuick(listing: Listing, now: number): boolean {
	const { state, isPublic, isJoinable, persons, seatCount, beginsAt } = listing;
	return (
		isPublic &&
		// Those who press the button want people, or our own bots.
		listing.botAccounts !== true &&
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

type PromisedGame = FoundGame & {
	readonly promisedAt: number;
	/** How many players were sent there. */
	sent: number;
};

/**
 * Games that a player is about to open. They are kept only in memory: if they
 * are lost, two players who could have met play in two games.
 */
export class GamesBeingOpened {
	#games: PromisedGame[] = [];

	promise(id: GameId, settings: Settings, now: number): FoundGame {
		this.#games.push({ id, settings, promisedAt: now, sent: 1 });
		return { id, settings };
	}

	/** Drops a game that has been opened, or never will be. */
	drop(id: GameId): void {
		this.#games = this.#games.filter((game) => game.id !== id);
	}

	/** A promised game with a seat for one more player, whom it counts as on the way. */
	find(except: readonly GameId[], now: number): FoundGame | null {
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
