/**
 * The sockets of pages that show a region's list of games. They receive
 * changes, and the persons on them are counted.
 */
import {
	type FromDirectory,
	listedGame,
} from "../../protocol/fromDirectory.ts";
import {
	HibernatingSockets,
	type SocketOwner,
} from "../durable/HibernatingSockets.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import type { DirectoryGames } from "./DirectoryGames.ts";
import type { Listing } from "./listing.ts";

export const LIST_SOCKETS = {
	...{ all: 2000, perNetwork: 250, perPlayer: 8 },
} as const;

/** Above this number persons are not counted again each time. */
const FEW = 200;
const COUNT_EVERY_MS = 1000;

/** In a longer list single turns are not sent. */
const SHORT_LIST = 100;

/** Limits how often the number of people is sent without other news. */
export const MAX_COUNTS = 20;
const COUNTS = { most: MAX_COUNTS, withinMs: 10_000 };

export type People = { readonly online: number; readonly playing: number };

export class ListSockets {
	readonly #games: DirectoryGames;
	readonly #sockets: HibernatingSockets<SocketOwner>;
	readonly #counts = new RateLimiter<ListSockets>(COUNTS);
	#counted: { readonly at: number; readonly persons: number } | null = null;
	/** What was last sent to the pages; null if this object does not know. */
	#sent: People | null = null;

	constructor(ctx: DurableObjectState, games: DirectoryGames) {
		this.#games = games;
		this.#sockets = new HibernatingSockets(ctx, LIST_SOCKETS);
	}

	hasRoomFor(newcomer: SocketOwner): boolean {
		return this.#sockets.hasRoomFor(newcomer, () => false);
	}

	/** When to check next which pages have fallen silent, epoch ms; null without sockets. */
	nextPresenceCheckAt(now: number): number | null {
		return this.#sockets.nextPresenceCheckAt(now);
	}

	/** Accepts a page's socket and sends it the whole list. */
	admit(socket: WebSocket, newcomer: SocketOwner): void {
		const now = newcomer.openedAt;
		this.#sockets.accept(socket, newcomer);
		this.#counted = null;
		this.#sockets.send(socket, JSON.stringify(this.#list(now)));
		this.sendPeople(now);
	}

	/** Sends the whole list again to every page. */
	sendList(now: number): void {
		this.#sent = this.people(now);
		this.#sendAll(this.#list(now));
	}

	/** Sends a new or changed game; `before` is its previous state. */
	sendGame(before: Listing | null, game: Listing, now: number): void {
		const isSent = game.isPublic && this.#isNews(before, game);
		if (isSent) this.#sendAll({ type: "game", game: listedGame.parse(game) });
		this.sendPeople(now, isSent);
	}

	sendGone({ id, isPublic }: Listing, now: number): void {
		if (isPublic) this.#sendAll({ type: "gone", id });
		this.sendPeople(now, isPublic);
	}

	/** The number of people on the list's pages and in games. */
	people(now: number): People {
		const { present, watching } = this.#games.people;
		const online = this.#persons(now) + present + watching;
		return { online, playing: present };
	}

	/** Sends the number of people, along with other news or when it has changed noticeably. */
	sendPeople(now: number, isWithNews = false): void {
		const people = this.people(now);
		const sent = this.#sent;
		if (sent !== null && !isOtherCrowd(sent, people, isWithNews)) return;
		// If people come and go all the time, the number is sent with other news, or later.
		if (!isWithNews && !this.#counts.admits(this, now)) return;
		this.#sent = people;
		this.#sendAll({ type: "people", ...people });
	}

	#list(now: number): FromDirectory {
		const games = this.#games.shown().map((game) => listedGame.parse(game));
		return { type: "list", now, games, ...this.people(now) };
	}

	#isNews(before: Listing | null, game: Listing): boolean {
		if (!before?.isPublic) return true;
		const isLong = this.#games.shownCount > SHORT_LIST;
		return newsOf(before, isLong) !== newsOf(game, isLong);
	}

	/** The number of persons on the list's pages; a person with several tabs counts once. */
	#persons(now: number): number {
		const counted = this.#counted;
		const isFresh =
			counted !== null &&
			counted.persons > FEW &&
			Math.abs(now - counted.at) < COUNT_EVERY_MS;
		if (isFresh) return counted.persons;
		const owners = this.#sockets
			.living(now)
			.map((socket) => this.#sockets.ownerOf(socket).player);
		const persons = new Set(owners).size;
		this.#counted = { at: now, persons };
		return persons;
	}

	/** Sends a message to all pages, encoded once. */
	#sendAll(message: FromDirectory): void {
		const sockets = this.#sockets.open();
		if (sockets.length === 0) return;
		const text = JSON.stringify(message);
		for (const socket of sockets) this.#sockets.send(socket, text);
	}
}

/** From this many people on, a difference of one is not sent. */
const CROWD = 20;
const NOTICED_SHARE = 0.05;

function isOtherCrowd(
	sent: People,
	now: People,
	/** Whether any difference counts. */
	isExact: boolean,
): boolean {
	return (["online", "playing"] as const).some((kind) => {
		const difference = Math.abs(sent[kind] - now[kind]);
		const least =
			isExact || sent[kind] < CROWD ? 1 : sent[kind] * NOTICED_SHARE;
		return difference >= least;
	});
}

/**
 * The part of a game that is sent. In a long list this leaves out what changes
 * with every turn or every page that is opened.
 */
function newsOf(game: Listing, isLong: boolean): string {
	const news = listedGame.parse(game);
	return JSON.stringify(
		isLong ? { ...news, turn: 0, present: 0, watching: 0 } : news,
	);
}
