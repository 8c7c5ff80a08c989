/**
 * Connects a room's match with its people: puts their requests to the match,
 * saves the result and sends it to everyone. Also publishes the state of the
 * game for the list of games.
 */

import { broadcastsOf } from "../../exchange/broadcasts.ts";
import { commandOf, type MatchMessage } from "../../exchange/commandOf.ts";
import type { Command, Decision, Fact } from "../../match/command.ts";
import type { Holiday, PlayerId } from "../../match/match.ts";
import { isTimeUp } from "../../match/waitedFor.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import type { Guest } from "../db/guests.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import type { ListingPublisher } from "./ListingPublisher.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { NoticeSender } from "./NoticeSender.ts";
import { membersPresent, PresenceBroadcaster } from "./PresenceBroadcaster.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { randomSecret } from "./randomSecret.ts";
import type { RoomRefusal } from "./roomRefusal.ts";

/** Limits joining and leaving: each is sent to everyone, in the list of games too. */
export const MAX_VISITS = 8;
const VISITS = { most: MAX_VISITS, withinMs: 60_000 };

/** Facts that happen all the time and make no difference to the list. */
const UNLISTED: ReadonlySet<Fact["type"]> = new Set([
	"confirmed",
	"entered",
	"readied",
	"kept",
	"gave",
	"reopened",
]);

export class MatchRunner {
	readonly #store: MatchStore;
	readonly #sockets: RoomSockets;
	readonly #publisher: ListingPublisher;
	readonly #notices: NoticeSender;
	readonly #presence: PresenceBroadcaster;
	readonly #visits = new RateLimiter<PlayerId>(VISITS);
	/** Whether something has happened since the last listing that may change it. */
	#isListingStale = false;

	constructor(
		store: MatchStore,
		sockets: RoomSockets,
		publisher: ListingPublisher,
		notices: NoticeSender,
	) {
		this.#store = store;
		this.#sockets = sockets;
		this.#publisher = publisher;
		this.#notices = notices;
		this.#presence = new PresenceBroadcaster(sockets);
	}

	/**
	 * Carries out a visitor's request; returns the refusal, or null if it was
	 * done. `delayMs`: how long the message was on its way.
	 */
	request(
		message: MatchMessage,
		visitor: Guest,
		now: number,
		delayMs = 0,
	): RoomRefusal | null {
		this.#endOverduePhase(now);
		if (isVisit(message) && !this.#visits.admits(visitor.player, now))
			return "too_fast";
		const { match } = this.#store;
		const command = commandOf(message, match, {
			...{ visitor, delayMs, newSecret: randomSecret },
			isLooking: (player) => this.#sockets.isLooking(player, now),
		});
		if (typeof command === "string") return command;
		const decision = this.#apply(command, now);
		if (decision.type === "refused") return decision.reason;
		this.#beginOrClose(now);
		return null;
	}

	/** The alarm may be a little late: a request after the end of a phase belongs to the next one. */
	#endOverduePhase(now: number): void {
		const { match } = this.#store;
		if (match.type === "playing" && isTimeUp(match, now)) this.tick(now);
	}

	/** Does whatever is due. */
	tick(now: number): void {
		this.#apply({ type: "tick" }, now);
		this.#beginOrClose(now);
	}

	rename(player: PlayerId, name: string, now: number): void {
		this.#apply({ type: "rename", player, name }, now);
	}

	/** A player has taken days off, or has come back. */
	takeHoliday(holiday: Holiday, now: number): void {
		this.#apply({ type: "holiday", ...holiday }, now);
	}

	/** Removes a player who deleted their account, and their name, from the game. */
	forget(player: PlayerId, now: number): void {
		this.#apply({ type: "forget", player }, now);
		this.#store.eraseName(player);
		if (this.#store.isToClose(now)) this.#close(now);
		this.#sockets.close(player);
	}

	begin(now: number): void {
		if (this.#store.match.type !== "lobby") return;
		this.#apply({ type: "begin", secret: randomSecret() }, now);
	}

	#beginOrClose(now: number): void {
		if (this.#store.isToBegin(now)) this.begin(now);
		else if (this.#store.isToClose(now)) this.#close(now);
	}

	#close(now: number): void {
		const { match } = this.#store;
		this.#unlist();
		this.#store.close(now);
		this.#sockets.broadcast([{ message: { type: "closed" } }], match);
		this.#sockets.closeAll(CLOSE.unknownGame, "the game was given up");
	}

	/**
	 * Removes the game from its directory's list. If that fails, or this object
	 * is killed, the outbox does it.
	 */
	#unlist(): void {
		const { id, region } = this.#store.game;
		this.#publisher.removeSoon(id, region);
	}

	/** Puts a command to the match, saves the result and sends it to everyone. */
	#apply(command: Command, now: number): Decision {
		const before = this.#store.match;
		const decision = this.#store.apply(command, now);
		if (decision.type === "refused" || decision.match === before)
			return decision;
		const { match, facts } = decision;
		const hasJoined = facts.some(({ type }) => type === "joined");
		if (before.type === "lobby" && hasJoined) this.#updateMembersPresent(now);
		if (before.type === "lobby") this.#sendLobby(facts, now);
		else
			this.#sockets.broadcast(broadcastsOf(facts, match, now, before), match);
		if (before.type === "playing" && command.type === "join")
			this.#sendViewTo(command.holder, now);
		this.#sendPresence(facts, now);
		this.#notices.note(facts, { before, match }, now);
		if (facts.some(({ type }) => !UNLISTED.has(type)))
			this.#isListingStale = true;
		if (match.type === "over") this.#unlist();
		return decision;
	}

	/** Sends nothing without facts: visitors without a seat concern only the presence. */
	#sendLobby(facts: readonly Fact[], now: number): void {
		if (facts.length > 0) this.#sockets.sendViews(this.#store.match, now);
	}

	/** Sends the game to a player who has taken a seat, as seen from that seat. */
	#sendViewTo(
		holder: Extract<Command, { type: "join" }>["holder"],
		now: number,
	): void {
		if (holder.type === "person")
			this.#sockets.sendViews(this.#store.match, now, holder.player);
	}

	#sendPresence(facts: readonly Fact[], now: number): void {
		const types = new Set(facts.map(({ type }) => type));
		const { match } = this.#store;
		if (types.has("joined")) this.#presence.send(match, now);
		else if (types.has("phaseBegan")) this.#presence.sendWaiting(match, now);
	}

	/** Checks from time to time which players have fallen silent. */
	checkPresence(now: number): void {
		if (this.#presence.isCheckDue(now)) this.updatePresence(now);
	}

	/** To be called when a person may have arrived or left. */
	updatePresence(now: number): void {
		this.#isListingStale = true;
		this.#updateMembersPresent(now);
		this.#presence.update(this.#store.match, now);
	}

	/** Tells the lobby which of its members are here: a spectator may have a seat now. */
	#updateMembersPresent(now: number): void {
		const { match } = this.#store;
		if (match.type !== "lobby") return;
		const presence = this.#sockets.presence(match, now);
		const players = membersPresent(match, presence);
		if (players.join() === match.present.join()) return;
		this.#apply({ type: "presence", players }, now);
	}

	/**
	 * After a wake-up this object may no longer know what it has published and
	 * what it still had to publish.
	 */
	markListingStale(): void {
		this.#isListingStale = true;
	}

	/** Publishes the state of the game if it may have changed. */
	publishListing(now: number): void {
		const game = this.#isListingStale ? this.#store.load() : null;
		this.#isListingStale = false;
		if (game === null || game.match.type === "over") return;
		const presence = this.#sockets.presence(game.match, now);
		this.#publisher.publish(game, presence, now);
	}
}

/** Whether a message makes a person join or leave. */
function isVisit({ type }: MatchMessage): boolean {
	return type === "join" || type === "leave";
}
