/**
 * What concerns one person, for the programs that listen for them. It stores nothing, but for some
 * minutes which rooms did not answer: who
 * connects is first told all of the person's games, and asks their rooms to tell what follows.
 * So it need not know of anything that happens while nobody listens.
 */
import { DurableObject } from "cloudflare:workers";
import type { PlayerId } from "../../match/match.ts";
import { ownGame } from "../../protocol/fromDirectory.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { compareOwnGames } from "../../protocol/listOrder.ts";
import { gameIdsOf } from "../db/listings.ts";
import {
	HibernatingSockets,
	type SocketOwner,
} from "../durable/HibernatingSockets.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import type { Env } from "../env.ts";
import type { GameId } from "../games/gameId.ts";
import { logSparingly } from "../http/log.ts";
import { refuseOtherVersion } from "../http/protocolVersion.ts";
import { socketRefusal } from "../http/refuseSocket.ts";
import { retryCall } from "../http/retryCall.ts";
import type { OwnGame } from "../room/api.ts";
import {
	type FromInbox,
	type InboxApi,
	type News,
	TOKEN_MAY_HAVE_ENDED,
} from "./api.ts";
import { UnheardGames } from "./UnheardGames.ts";

/** The ninth stream of a person closes the oldest. */
export const MOST_LISTENERS = 8;

/** How often a person's streams may be opened: each time all of their rooms are asked. */
export const OPENINGS = { most: 30, withinMs: 60_000 };

/** How many rooms are asked, those joined last first: each is a request, of which Cloudflare allows 1,000. */
const MOST_ASKED = 500;

/** How many streams of games one person may have at a time, wherever the Workers that hold them are. */
export const MOST_GUARDS = 500;

/** A close code of the standard. */
const GOING_AWAY = 1001;

/** Who is on a socket. A guard, which belongs to the stream of one game, is told nothing, and has no player. */
type Owner = SocketOwner & { readonly isGuard?: true };

export class Inbox extends DurableObject<Env> implements InboxApi {
	readonly #sockets: HibernatingSockets<Owner>;
	readonly #openings = new RateLimiter<PlayerId>(OPENINGS);
	readonly #unheard: UnheardGames;
	/** What was told while a newcomer's games were being looked up. */
	readonly #held = new Map<WebSocket, string[]>();

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#sockets = new HibernatingSockets(ctx, {
			...{ all: MOST_LISTENERS, perNetwork: MOST_LISTENERS },
			perPlayer: MOST_LISTENERS,
		});
		this.#unheard = new UnheardGames(ctx.storage, (id, player) =>
			this.#askAgain(id, player),
		);
	}

	/** Opens a socket; only the Worker can call this. */
	override async fetch(request: Request): Promise<Response> {
		const misfit = refuseOtherVersion(request);
		if (misfit !== null) return misfit;
		const { pathname, searchParams } = new URL(request.url);
		return pathname === "/guard"
			? this.#guard()
			: this.#listenFor(searchParams.get("player") as PlayerId);
	}

	/** A socket of which nothing is heard but its end: see `hangUp`. */
	#guard(): Response {
		const { length } = this.#sockets
			.open()
			.filter((socket) => this.#isGuard(socket));
		if (length >= MOST_GUARDS)
			return socketRefusal(CLOSE.crowded, "too many streams");
		const [client, socket] = Object.values(new WebSocketPair());
		this.#sockets.accept(socket, {
			...{ player: null, network: null, openedAt: Date.now() },
			isGuard: true,
		});
		return new Response(null, { status: 101, webSocket: client });
	}

	#isGuard(socket: WebSocket): boolean {
		return this.#sockets.ownerOf(socket).isGuard === true;
	}

	/** Its first message has all of the person's games. Status 429 if it is opened too often. */
	async #listenFor(player: PlayerId): Promise<Response> {
		if (!this.#openings.admits(player, Date.now()))
			return new Response(null, { status: 429 });
		const [client, socket] = Object.values(new WebSocketPair());
		this.#sockets.accept(socket, {
			...{ player, network: null, openedAt: Date.now() },
		});
		// A game that is joined from now on is told; one that was joined before is found.
		this.#held.set(socket, []);
		try {
			const { games, unheard } = await this.#gamesOf(player);
			this.#sockets.send(socket, textOf({ type: "games", games, unheard }));
			await this.#unheard.add(player, unheard);
			for (const text of this.#held.get(socket) ?? [])
				this.#sockets.send(socket, text);
		} catch (error) {
			socket.close(GOING_AWAY, "the games could not be looked up");
			throw error;
		} finally {
			this.#held.delete(socket);
		}
		return new Response(null, { status: 101, webSocket: client });
	}

	/** Asks the rooms of all games, which from then on tell what happens in them. */
	async #gamesOf(player: PlayerId) {
		const ids = await gameIdsOf(this.env.DB, player, MOST_ASKED);
		const answers = await Promise.all(
			ids.map((id) => this.#listen(id, player)),
		);
		return {
			games: answers
				.flatMap((game) => ownGame.safeParse(game).data ?? [])
				.sort(compareOwnGames),
			unheard: ids.filter((_, i) => answers[i] === "unheard"),
		};
	}

	/** Null if the player has no part in the game any more. */
	async #listen(
		id: GameId,
		player: PlayerId,
	): Promise<OwnGame | null | "unheard"> {
		try {
			const game = await retryCall(() =>
				this.env.GAME_ROOMS.getByName(id).listen(player),
			);
			// A room of another version may return less.
			if (game === null || ownGame.safeParse(game).success) return game;
		} catch (error) {
			logSparingly("error", "a room could not be listened to", id, error);
		}
		return "unheard";
	}

	async #askAgain(id: GameId, player: PlayerId): Promise<boolean> {
		const game = await this.#listen(id, player);
		if (game === "unheard") return false;
		if (game !== null) await this.tell({ type: newsTypeOf(game), game });
		return true;
	}

	override async alarm(): Promise<void> {
		const isHeard = this.#listeners().length > 0;
		await this.#unheard.askAgain(isHeard);
	}

	#listeners(): WebSocket[] {
		return this.#sockets.open().filter((socket) => !this.#isGuard(socket));
	}

	async tell(news: News): Promise<boolean> {
		const open = this.#listeners();
		const text = textOf(news);
		for (const socket of open) {
			const held = this.#held.get(socket);
			if (held === undefined) this.#sockets.send(socket, text);
			else held.push(text);
		}
		return open.length > 0;
	}

	async hangUp(): Promise<void> {
		for (const socket of this.#sockets.open())
			socket.close(TOKEN_MAY_HAVE_ENDED, "the token may not be good any more");
	}

	/** Pings are answered without this, and the Worker says nothing else. */
	override webSocketMessage(): void {}

	override webSocketClose(socket: WebSocket): void {
		socket.close(1000);
	}
}

/** What is told of a game whose state was not known. */
function newsTypeOf({ state, isWaiting }: OwnGame) {
	if (state === "open") return "joined";
	return isWaiting ? "turn" : "begun";
}

function textOf(
	said: News | Omit<Extract<FromInbox, { type: "games" }>, "now">,
) {
	return JSON.stringify({ ...said, now: Date.now() });
}
