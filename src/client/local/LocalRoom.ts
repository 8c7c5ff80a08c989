/**
 * A room in the page: runs the match of one person against bots, and exchanges with the game
 * screen the messages that a server's room would (src/server/room). Nothing is told before it
 * is kept.
 */
import { type Broadcast, broadcastsOf } from "../../exchange/broadcasts.ts";
import {
	commandOf,
	isMatchMessage,
	type MatchMessage,
} from "../../exchange/commandOf.ts";
import { greetingFor, wholeViewMessage } from "../../exchange/greeting.ts";
import { planBotOrders } from "../../match/botSeats.ts";
import type { Command } from "../../match/command.ts";
import { nextTickAt } from "../../match/phases.ts";
import { type View, viewFor } from "../../match/view.ts";
import { isTimeUp } from "../../match/waitedFor.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import { pastMessage, refusedMessage } from "../../protocol/serverMessages.ts";
import { packLog } from "../../rules/archive.ts";
import type { GameLog } from "../../rules/replay.ts";
import type { ConnectionHandlers, Line } from "../net/Connection.ts";
import {
	decideLocally,
	type LocalGame,
	logOf,
	ownSeatIn,
	pastOf,
	personIn,
} from "./LocalGame.ts";

export type LocalRoomOptions = {
	/**
	 * Keeps the game after a change. The page is told of the change once this has ended; it
	 * must not fail.
	 */
	readonly keep: (game: LocalGame) => Promise<void>;
	/** The game is over, kept and told; called once. */
	readonly onEnd?: (log: GameLog) => void;
	/** Epoch ms; the device's own clock by default. */
	readonly now?: () => number;
};

type Work = FromClient | { readonly type: "greet" | "tick" };

/** The longest delay that a timer knows. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** After a turn the page is busy telling it; then the bots can think about the next. */
const THINK_AFTER_MS = 400;

export class LocalRoom {
	readonly #options: LocalRoomOptions;
	#game: LocalGame;
	#handlers: ConnectionHandlers | null = null;
	#work: Work[] = [];
	#isWorking = false;
	#alarm: ReturnType<typeof setTimeout> | undefined;
	#thinking: ReturnType<typeof setTimeout> | undefined;

	/** `game`: one that has just begun, or was kept and is resumed. */
	constructor(game: LocalGame, options: LocalRoomOptions) {
		this.#game = game;
		this.#options = options;
	}

	get game(): LocalGame {
		return this.#game;
	}

	/** The game as its person sees it. */
	get view(): View {
		const seat = ownSeatIn(this.#game);
		return viewFor(this.#game.match, { type: "seat", seat });
	}

	/** Begins to play with a page, in place of a connection; there can be only one. */
	connect(handlers: ConnectionHandlers): Line {
		this.#handlers = handlers;
		// The page is still being made.
		setTimeout(() => {
			if (this.#handlers === null) return;
			handlers.onState("open");
			this.#add({ type: "greet" });
			handlers.onOpen();
			this.#settle();
		});
		return {
			send: (message) => {
				this.#add(message);
				return true;
			},
		};
	}

	/** The text of the game's log; null before its end. */
	async readLog(): Promise<string | null> {
		const log = logOf(this.#game);
		return log === null ? null : JSON.stringify(packLog(log));
	}

	/** Stops for good, as another page plays the game from now on. */
	end(): void {
		clearTimeout(this.#alarm);
		clearTimeout(this.#thinking);
		this.#work = [];
		this.#handlers?.onState("refusedCrowd");
		this.#handlers = null;
	}

	#add(work: Work): void {
		if (this.#handlers === null) return;
		this.#work.push(work);
		if (this.#isWorking) return;
		this.#isWorking = true;
		// What the page sends at once is handled together.
		setTimeout(() => void this.#runAll());
	}

	async #runAll(): Promise<void> {
		while (this.#work.length > 0) {
			const before = this.#game;
			const messages = this.#work.splice(0).flatMap((each) => this.#run(each));
			if (this.#game !== before) await this.#options.keep(this.#game);
			for (const message of messages) this.#handlers?.onMessage(message);
			if (this.#game.match.type !== before.match.type) this.#tellEnd();
		}
		this.#isWorking = false;
		this.#settle();
	}

	#tellEnd(): void {
		const log = logOf(this.#game);
		if (log !== null) this.#options.onEnd?.(log);
	}

	#run(work: Work): FromServer[] {
		const now = this.#now();
		switch (work.type) {
			case "greet":
				return this.#greeting(now);
			case "tick":
				return this.#apply({ type: "tick" }, now);
			case "clock":
				return [{ type: "clock", sent: work.sent, now }];
			case "resync":
				return [this.#wholeView(now)];
			case "recall": {
				const past = pastOf(this.#game);
				return past === null ? [] : [pastMessage(past)];
			}
			case "say": {
				const { phrase } = work;
				return [{ type: "said", seat: ownSeatIn(this.#game), phrase }];
			}
			default:
				return isMatchMessage(work) ? this.#request(work, now) : [];
		}
	}

	#greeting(now: number): FromServer[] {
		const { match, turns } = this.#game;
		const turn = this.#handlers?.turn() ?? undefined;
		return greetingFor(match, {
			...{ seat: ownSeatIn(this.#game), turn, now },
			turnsFrom: (first) => turns.filter((each) => each.turn >= first),
		});
	}

	#wholeView(now: number): FromServer {
		return wholeViewMessage(this.#game.match, ownSeatIn(this.#game), now);
	}

	/** Whatever came after the end of a phase belongs to the next one. */
	#request(message: MatchMessage, now: number): FromServer[] {
		const { match } = this.#game;
		const isLate = match.type === "playing" && isTimeUp(match, now);
		const before = isLate ? this.#apply({ type: "tick" }, now) : [];
		const command = commandOf(message, this.#game.match, {
			visitor: personIn(this.#game),
			delayMs: 0,
			newSecret: () => "",
		});
		const id = message.type === "order" ? message.id : undefined;
		return typeof command === "string"
			? [...before, refusedMessage(command, id)]
			: [...before, ...this.#apply(command, now, id)];
	}

	#apply(command: Command, now: number, id?: string): FromServer[] {
		const decision = decideLocally(this.#game, command, now);
		if (decision.type === "refused")
			return [refusedMessage(decision.reason, id)];
		const { match: before } = this.#game;
		this.#game = decision.game;
		const { match: after } = this.#game;
		const seat = ownSeatIn(this.#game);
		return broadcastsOf(decision.facts, after, now, before).flatMap(
			(broadcast) => messageFor(broadcast, seat) ?? [],
		);
	}

	/** Sets the alarm for what comes next, and lets the bots think while the person does. */
	#settle(): void {
		clearTimeout(this.#alarm);
		clearTimeout(this.#thinking);
		const { match } = this.#game;
		if (match.type !== "playing" || this.#handlers === null) return;
		const leftMs = Math.max(0, nextTickAt(match) - this.#now());
		this.#alarm = setTimeout(
			() => this.#add({ type: "tick" }),
			Math.min(leftMs, LONGEST_TIMER_MS),
		);
		this.#thinking = setTimeout(() => planBotOrders(match), THINK_AFTER_MS);
	}

	#now(): number {
		return (this.#options.now ?? Date.now)();
	}
}

/** The message of a broadcast to one seat; undefined if it is not for it. */
function messageFor(
	{ message, to, others }: Broadcast,
	seat: number,
): FromServer | undefined {
	return to === undefined || to === seat ? message : others;
}
