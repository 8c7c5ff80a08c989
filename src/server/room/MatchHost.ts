/**
 * A room's match among its people: what they ask is put to it and kept, then
 * everyone is told what came of it, and the directory how the game stands.
 */
import type { Command, Decision, Fact } from "../../match/command.ts";
import type { Lobby, PlayerId } from "../../match/match.ts";
import { isTimeUp } from "../../match/waitedFor.ts";
import { CLOSE } from "../../protocol/fromServer.ts";
import { presenceMessage } from "../../protocol/messages.ts";
import type { Guest } from "../db/guests.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import { broadcastsOf } from "./broadcasts.ts";
import { commandOf, type MatchMessage } from "./commandOf.ts";
import type { ListingPublisher } from "./ListingPublisher.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { Presence, RoomSockets } from "./RoomSockets.ts";
import type { RoomRefusal } from "./roomRefusal.ts";

/** While so many look on, a newcomer among them is told with the next phase, not at once. */
const CROWD = 20;

/** It takes a look at every socket to see who is here. */
const LOOK_EVERY_MS = 5_000;

/** Whoever comes and goes is told to everybody, in the list of games as well. */
export const MAX_VISITS = 8;
const VISITS = { most: MAX_VISITS, withinMs: 60_000 };

/** What happens all the time, and makes no difference in the list. */
const UNLISTED: ReadonlySet<Fact["type"]> = new Set([
	"confirmed",
	"entered",
	"readied",
]);

export class MatchHost {
	readonly #store: MatchStore;
	readonly #sockets: RoomSockets;
	readonly #publisher: ListingPublisher;
	readonly #visits = new RateLimiter<PlayerId>(VISITS);
	/** The presence that everyone was told of last. */
	#presence: Presence | null = null;
	/** When it was looked for who is here, epoch ms. */
	#lookedAt = 0;
	/** More or fewer look on than was told. */
	#isCrowdUntold = false;
	/** Something has happened since the last report that the list may have to know. */
	#hasNews = false;

	constructor(
		store: MatchStore,
		sockets: RoomSockets,
		publisher: ListingPublisher,
	) {
		this.#store = store;
		this.#sockets = sockets;
		this.#publisher = publisher;
	}

	/** Does what a visitor asks for; why not, if not. */
	ask(
		message: MatchMessage,
		visitor: Guest,
		now: number,
		delayMs = 0,
	): RoomRefusal | null {
		this.#endOverduePhase(now);
		if (isComingOrGoing(message) && !this.#visits.admits(visitor.player, now))
			return "too_fast";
		const { match } = this.#store;
		const means = { visitor, delayMs, newSecret: randomSecret };
		const command = commandOf(message, match, means);
		if (typeof command === "string") return command;
		const decision = this.#tell(command, now);
		if (decision.type === "refused") return decision.reason;
		if (this.#store.isToBegin(now)) this.begin(now);
		if (this.#store.isToClose(now)) this.#close(now);
		return null;
	}

	/** The alarm may come a little late: what is asked after a phase is asked of the next one. */
	#endOverduePhase(now: number): void {
		const { match } = this.#store;
		if (match.type === "playing" && isTimeUp(match, now)) this.tick(now);
	}

	/** What is due by now. */
	tick(now: number): void {
		this.#tell({ type: "tick" }, now);
		if (this.#store.isToBegin(now)) this.begin(now);
		else if (this.#store.isToClose(now)) this.#close(now);
	}

	rename(player: PlayerId, name: string, now: number): void {
		this.#tell({ type: "rename", player, name }, now);
	}

	/** One who deleted their account has no part in it any more, and no name. */
	forget(player: PlayerId, now: number): void {
		this.#tell({ type: "erase", player }, now);
		this.#store.eraseName(player);
		if (this.#store.isToClose(now)) this.#close(now);
		this.#sockets.close(player);
	}

	begin(now: number): void {
		if (this.#store.match.type !== "lobby") return;
		this.#tell({ type: "begin", secret: randomSecret() }, now);
	}

	#close(now: number): void {
		const { match } = this.#store;
		this.#remove();
		this.#store.close(now);
		this.#sockets.tell([{ message: { type: "closed" } }], match);
		this.#sockets.closeAll(CLOSE.unknownGame, "the game was given up");
	}

	/** Takes the game out of its directory; if that fails, or this object is killed, the outbox does it. */
	#remove(): void {
		const { id, region } = this.#store.game;
		this.#publisher.removeSoon(id, region);
	}

	/** Puts a command to the match, which is kept, and tells everyone what came of it. */
	#tell(command: Command, now: number): Decision {
		const before = this.#store.match;
		const decision = this.#store.tell(command, now);
		if (decision.type === "refused" || decision.match === before)
			return decision;
		const { match, facts } = decision;
		const hasJoined = facts.some(({ type }) => type === "joined");
		if (before.type === "lobby" && hasJoined) this.#notePresent(now);
		if (before.type === "lobby") this.#showLobby(facts, now);
		else this.#sockets.tell(broadcastsOf(facts, match, now), match);
		if (before.type === "playing" && command.type === "join")
			this.#showTo(command.holder, now);
		if (this.#hasUntoldPresence(facts)) this.#tellPresence(now);
		if (facts.some(({ type }) => !UNLISTED.has(type))) this.#hasNews = true;
		if (match.type === "over") this.#remove();
		return decision;
	}

	/** Who comes and goes without a seat is told by the presence alone. */
	#showLobby(facts: readonly Fact[], now: number): void {
		if (facts.length > 0) this.#sockets.show(this.#store.match, now);
	}

	/** One who has taken a seat sees the game from there. */
	#showTo(holder: Extract<Command, { type: "join" }>["holder"], now: number) {
		if (holder.type === "person")
			this.#sockets.show(this.#store.match, now, holder.player);
	}

	#hasUntoldPresence(facts: readonly Fact[]): boolean {
		return facts.some(
			({ type }) =>
				type === "joined" || (type === "phaseBegan" && this.#isCrowdUntold),
		);
	}

	/** Notices, now and then, who has fallen silent. */
	lookAround(now: number): void {
		if (Math.abs(now - this.#lookedAt) >= LOOK_EVERY_MS)
			this.noticePresence(now);
	}

	/** Somebody has come or gone, perhaps. */
	noticePresence(now: number): void {
		const { match } = this.#store;
		const presence = this.#sockets.presence(match, now);
		this.#lookedAt = now;
		this.#hasNews = true;
		this.#notePresent(now);
		const isCrowd = presence.watching > CROWD;
		const isSame =
			this.#presence !== null && sameSeats(this.#presence, presence);
		if (isCrowd && isSame) this.#isCrowdUntold = true;
		else this.#tellPresence(now);
	}

	/** The lobby is to know which of its persons are here: one who looked on may have a seat now. */
	#notePresent(now: number): void {
		const { match } = this.#store;
		if (match.type !== "lobby") return;
		const presence = this.#sockets.presence(match, now);
		const players = membersPresent(match, presence);
		if (players.join() === match.present.join()) return;
		this.#tell({ type: "presence", players }, now);
	}

	#tellPresence(now: number): void {
		this.#isCrowdUntold = false;
		const { match } = this.#store;
		const presence = this.#sockets.presence(match, now);
		const before = this.#presence;
		if (
			before !== null &&
			before.watching === presence.watching &&
			sameSeats(before, presence)
		)
			return;
		this.#presence = presence;
		this.#sockets.tell([{ message: presenceMessage(presence) }], match);
	}

	/** What this object has told, and what has waited to be told, it may not know any more. */
	noteNews(): void {
		this.#hasNews = true;
	}

	/** Tells the directory what is new, if anything is. */
	report(now: number): void {
		const game = this.#hasNews ? this.#store.load() : null;
		this.#hasNews = false;
		if (game === null || game.match.type === "over") return;
		const presence = this.#sockets.presence(game.match, now);
		this.#publisher.report(game, presence, now);
	}
}

function isComingOrGoing({ type }: MatchMessage): boolean {
	return type === "join" || type === "leave";
}

function sameSeats(a: Presence, b: Presence): boolean {
	return a.away.join() === b.away.join();
}

function membersPresent(
	{ members, seats }: Lobby,
	{ away }: Presence,
): PlayerId[] {
	const gone = away.map((seat) => seats[seat]);
	return members.filter(
		(member) =>
			!gone.some(
				(holder) => holder?.type === "person" && holder.player === member,
			),
	);
}

/** 32 bytes in hex. */
function randomSecret(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
