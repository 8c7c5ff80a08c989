/**
 * What the Worker and the directory can ask of a room, besides its socket. The
 * two sides may run different versions: see docs/operating.md.
 */
import type {
	Holiday,
	OpenPhase,
	Person,
	PlayerId,
} from "../../match/match.ts";
import type { PlayedOn } from "../../match/opening.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { Settings } from "../../match/settings.ts";
import type { Foresight } from "../../rules/foresee.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { Seat } from "../../rules/position.ts";
import type { TurnRecord } from "../../rules/replay.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";
import type { RoomRefusal } from "./roomRefusal.ts";

/** What a game is opened with. */
export type RoomSetup = {
	readonly id: GameId;
	readonly region: Region;
	readonly settings: Settings;
	/** The hash of the address it is opened from; left out if unknown. */
	readonly opener?: string | undefined;
	/** The persons whom a rematch expects. */
	readonly awaited?: readonly Person[];
	/** What a game that is played on from another one comes from, and the seat of the one who opens it. */
	readonly playedOn?: PlayedOn;
	readonly seat?: Seat;
	/** The game may have been opened long ago, and be over. */
	readonly mayBeOver?: boolean;
	/** Whoever enters wants to play: a game that is over refuses them (`not_playing`). */
	readonly isToPlay?: boolean;
};

/** What a form can ask for; a page's script sends the same through its socket. */
export type RoomRequest =
	| { readonly type: "join"; readonly seat?: Seat }
	| { readonly type: "leave" }
	| { readonly type: "remove"; readonly seat: Seat }
	| { readonly type: "begin" }
	| { readonly type: "return" }
	| { readonly type: "resign" };

/** What a program may ask in play, besides orders. */
export type PlayRequest =
	| { readonly type: "start"; readonly tile: number }
	| {
			readonly type: "ready";
			readonly turn: number;
			readonly phase: OpenPhase;
	  }
	| { readonly type: "reopen"; readonly turn: number }
	| {
			readonly type: "keep";
			readonly turn: number;
			readonly targets: number[];
	  };

/** All orders of a turn; `isReady`: they end the seat's turn. */
export type OrdersRequest = {
	readonly turn: number;
	/** See rules/order.ts. */
	readonly targets: readonly number[];
	readonly isReady?: boolean | undefined;
};

/** Where a game is, for one of its seats. */
export type Standing = {
	readonly turn: number;
	/** Null once the game is over. */
	readonly phase: OpenPhase | null;
	/** Epoch ms; null without a clock. */
	readonly deadlineAt: number | null;
	readonly seat: Seat;
	/** The targets that the seat has given in this turn. */
	readonly orders: readonly number[];
	readonly ordersLeft: number;
	readonly isReady: boolean;
	readonly isOver: boolean;
};

export type PlayAnswer =
	| ({ readonly type: "done" } & Standing)
	| { readonly type: "refused"; readonly reason: RoomRefusal };

/** Null if an order was taken; then, what it would do, and why it would do nothing (rules/foresee.ts). */
export type OrderResult = {
	readonly target: number;
	readonly error: RoomRefusal | null;
} & Partial<Foresight>;

export type OrdersAnswer =
	| ({
			readonly type: "done";
			/** For each target, in order. */
			readonly results: readonly OrderResult[];
	  } & Standing)
	| {
			readonly type: "refused";
			readonly reason: RoomRefusal | "orders_given";
			/** What is given already. */
			readonly given?: readonly number[];
	  };

/** A view as packed JSON, or why there is none. */
export type ViewAnswer =
	| { readonly type: "view"; readonly json: string }
	/** `canJoin`: the visitor could take a seat, and would then see the game. */
	| { readonly type: "not_watchable"; readonly canJoin: boolean }
	| { readonly type: "unknown_game" };

/**
 * A finished game's log as JSON (see rules/archive.ts), or why there is none.
 * `isPublic`: anyone may have it.
 */
export type LogAnswer =
	| { readonly type: "log"; readonly json: string; readonly isPublic: boolean }
	| { readonly type: "not_over" }
	| { readonly type: "not_watchable" }
	| { readonly type: "unknown_game" };

/** The records of all turns so far, with those before a game was played on, or why there are none. */
export type TurnsAnswer =
	| { readonly type: "turns"; readonly records: readonly TurnRecord[] }
	| { readonly type: "not_watchable" }
	| { readonly type: "unknown_game" };

export type RematchAnswer =
	| { readonly type: "game"; readonly id: GameId }
	| {
			readonly type: "refused";
			readonly reason: RoomRefusal;
			/** The rematch that the others are in. */
			readonly rematch?: GameId;
	  };

/** The state of a game for one of its players, for the list of their own games. */
export type OwnGame = Listing & {
	/** Whether the game waits for this player to act. */
	readonly isWaiting: boolean;
	/** When the phase ends, epoch ms; null without a clock or in a lobby. */
	readonly deadlineAt: number | null;
	/** The names of the other players, including bots, without deleted accounts. */
	readonly others: readonly string[];
	/** Those of them whose accounts are bots'; absent if there are none. */
	readonly otherBots?: readonly string[];
};

export interface RoomApi {
	/**
	 * Opens the game if it doesn't exist yet and takes a seat in it; a visitor
	 * who has a seat keeps it. A solo game begins at once. A game that a bot's
	 * account opens lets in others. Returns null on
	 * success.
	 */
	enter(setup: RoomSetup, visitor: Guest): Promise<RoomRefusal | null>;
	/** Returns null if it was done, also if it was done before. */
	ask(visitor: Guest, request: RoomRequest): Promise<RoomRefusal | null>;
	/** Gives all orders of a turn; harmless when repeated. */
	giveOrders(visitor: Guest, request: OrdersRequest): Promise<OrdersAnswer>;
	/** Does something in play. */
	play(visitor: Guest, request: PlayRequest): Promise<PlayAnswer>;
	/** Says a phrase to everyone. Returns null if it was done. */
	say(visitor: Guest, phrase: Phrase): Promise<RoomRefusal | null>;
	/** @param isPage whether the player's browser shows it: then they see the end of a game that is over */
	view(player: PlayerId | null, isPage?: boolean): Promise<ViewAnswer>;
	/** Whether the game is over, by correspondence, and the player has not looked at it since; false once the room was let go. */
	hasUnseenEnd(player: PlayerId): Promise<boolean>;
	/** Everything needed to replay the game and verify it. */
	log(player: PlayerId | null): Promise<LogAnswer>;
	/** The turns so far, also of a game in play. */
	turns(player: PlayerId | null): Promise<TurnsAnswer>;
	/** At most about a hundred rows; none before the game is over. */
	lands(player: PlayerId | null): Promise<readonly LandRow[]>;
	/** Opens the rematch, or joins it, with a seat; only for those who played. */
	rematch(visitor: Guest): Promise<RematchAnswer>;
	/** Changes a player's name. Harmless when repeated, without a game, or after its end. */
	rename(visitor: Guest): Promise<void>;
	/**
	 * A player has taken days off, or has come back. Harmless when repeated, if
	 * something newer is known, without a game, or where nobody waits for days.
	 */
	holiday(holiday: Holiday): Promise<void>;
	/**
	 * Resigns for a player who deleted their account, and removes their name.
	 * Harmless when repeated or without a game.
	 * @param isRematchToo whether the game's rematch forgets them, too. That is enough: games
	 * that one has joined are told anyway, and calls from room to room may not be many deep.
	 */
	forget(player: PlayerId, isRematchToo?: boolean): Promise<void>;
	/** Saves a finished game in the archive, if it is kept. Harmless when repeated or without a game. */
	archive(): Promise<void>;
	/** The state of the game for the list; null if it is over or there is none. */
	listing(): Promise<Listing | null>;
	/** Null if the game is over, doesn't exist, or the player has no part in it. */
	ownGame(player: PlayerId): Promise<OwnGame | null>;
	/** The same; from then on the player's inbox is told what follows. */
	listen(player: PlayerId): Promise<OwnGame | null>;
}
