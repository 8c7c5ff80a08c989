/** The pages that look at a region's list: they are told what changes, and counted. */
import { type FromDirectory, listedGame } from "../../protocol/directory.ts";
import {
	HibernatingSockets,
	type SocketOwner,
} from "../durable/HibernatingSockets.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import type { GameList } from "./GameList.ts";
import type { Listing } from "./listing.ts";

export const LIST_SOCKETS = {
	...{ all: 2000, perNetwork: 250, perPlayer: 8 },
} as const;

/** With more sockets than this they are not counted anew each time. */
const FEW = 200;
const COUNT_EVERY_MS = 1000;

/** In a list longer than this nobody follows every turn. */
const SHORT_LIST = 100;

/** So often it is told how many are here, without other news. */
export const MAX_COUNTS = 20;
const COUNTS = { most: MAX_COUNTS, withinMs: 10_000 };

export type People = { readonly online: number; readonly playing: number };

export class ListSockets {
	readonly #games: GameList;
	readonly #sockets: HibernatingSockets<SocketOwner>;
	readonly #counts = new RateLimiter<ListSockets>(COUNTS);
	#counted: { readonly at: number; readonly persons: number } | null = null;
	/** What the pages were told last; null if this object does not know. */
	#told: People | null = null;

	constructor(ctx: DurableObjectState, games: GameList) {
		this.#games = games;
		this.#sockets = new HibernatingSockets(ctx, LIST_SOCKETS);
	}

	hasRoomFor(newcomer: SocketOwner): boolean {
		return this.#sockets.hasRoomFor(newcomer, () => false);
	}

	/** When to count those who have fallen silent out; null where nobody is. */
	nextLookAt(now: number): number | null {
		return this.#sockets.nextLookAt(now);
	}

	/** Takes a page in, and shows it everything. */
	welcome(socket: WebSocket, newcomer: SocketOwner): void {
		const now = newcomer.openedAt;
		this.#sockets.accept(socket, newcomer);
		this.#counted = null;
		this.#sockets.send(socket, JSON.stringify(this.#list(now)));
		this.tellPeople(now);
	}

	/** Shows everything anew to everybody. */
	showAll(now: number): void {
		this.#told = this.people(now);
		this.#tell(this.#list(now));
	}

	/** A game is new, or has changed; `before` is as it was. */
	tellGame(before: Listing | null, game: Listing, now: number): void {
		const isTold = game.isPublic && this.#isWorthTelling(before, game);
		if (isTold) this.#tell({ type: "game", game: listedGame.parse(game) });
		this.tellPeople(now, isTold);
	}

	tellGone({ id, isPublic }: Listing, now: number): void {
		if (isPublic) this.#tell({ type: "gone", id });
		this.tellPeople(now, isPublic);
	}

	/** How many are in the lobby and in games. */
	people(now: number): People {
		const { present, watching } = this.#games.people;
		const online = this.#persons(now) + present + watching;
		return { online, playing: present };
	}

	/** Tells how many are here: in company of other news, or where it has changed enough to be noticed. */
	tellPeople(now: number, isInCompany = false): void {
		const people = this.people(now);
		const told = this.#told;
		if (told !== null && !isOtherCrowd(told, people, isInCompany)) return;
		// Whoever comes and goes all the time is counted with other news, or later.
		if (!isInCompany && !this.#counts.admits(this, now)) return;
		this.#told = people;
		this.#tell({ type: "people", ...people });
	}

	#list(now: number): FromDirectory {
		const games = this.#games.shown().map((game) => listedGame.parse(game));
		return { type: "list", now, games, ...this.people(now) };
	}

	#isWorthTelling(before: Listing | null, game: Listing): boolean {
		if (!before?.isPublic) return true;
		const isLong = this.#games.shownCount > SHORT_LIST;
		return newsOf(before, isLong) !== newsOf(game, isLong);
	}

	/** How many persons look at the list, whatever their tabs. */
	#persons(now: number): number {
		const counted = this.#counted;
		const isFresh =
			counted !== null &&
			counted.persons > FEW &&
			now - counted.at < COUNT_EVERY_MS;
		if (isFresh) return counted.persons;
		const owners = this.#sockets
			.living(now)
			.map((socket) => this.#sockets.ownerOf(socket).player);
		const persons = new Set(owners).size;
		this.#counted = { at: now, persons };
		return persons;
	}

	/** Encoded once, whoever hears it. */
	#tell(message: FromDirectory): void {
		const sockets = this.#sockets.open();
		if (sockets.length === 0) return;
		const text = JSON.stringify(message);
		for (const socket of sockets) this.#sockets.send(socket, text);
	}
}

/** From so many on, one more or less is nothing new. */
const CROWD = 20;
const NOTICED_SHARE = 0.05;

function isOtherCrowd(
	told: People,
	now: People,
	/** Whether any difference counts. */
	isExact: boolean,
): boolean {
	return (["online", "playing"] as const).some((kind) => {
		const difference = Math.abs(told[kind] - now[kind]);
		const least =
			isExact || told[kind] < CROWD ? 1 : told[kind] * NOTICED_SHARE;
		return difference >= least;
	});
}

/** What of a game is told. In a long list, not what changes with every turn or every page that is opened. */
function newsOf(game: Listing, isLong: boolean): string {
	const news = listedGame.parse(game);
	return JSON.stringify(
		isLong ? { ...news, turn: 0, present: 0, watching: 0 } : news,
	);
}
