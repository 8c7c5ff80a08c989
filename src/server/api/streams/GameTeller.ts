/**
 * Tells one game to a program that does not know the rules: takes what a room sends to a
 * page, plays each turn as a page does, and gives lines that need nothing but themselves.
 */
import type { GameLine } from "../../../api/gameStream.ts";
import type { PlayingView, View } from "../../../match/view.ts";
import {
	type FromServer,
	type MessageFromServer,
	messagesIn,
	parseFromServer,
} from "../../../protocol/fromServer.ts";
import { unpackSeat, unpackView } from "../../../protocol/packedView.ts";
import { orderOf } from "../../../rules/order.ts";
import type { Position, Seat } from "../../../rules/position.ts";
import { type TurnRecord, unpackEntry } from "../../../rules/replay.ts";
import { rulesFor, rulesOf } from "../../../rules/versions.ts";
import { seatAnswer } from "../gameAnswer.ts";
import { foresightIn } from "./foresightIn.ts";
import {
	type LineOf,
	overLine,
	phaseLine,
	turnLine,
	viewLine,
} from "./gameLines.ts";
import type { Told } from "./LineStream.ts";
import { playRecord } from "./playRecord.ts";

/** Asks the room for the whole view. */
const RESYNC = JSON.stringify({ type: "resync" });

type Answer = {
	readonly lines?: readonly GameLine[];
	readonly isLast?: boolean;
	readonly isLost?: boolean;
};

export class GameTeller {
	readonly #id: string;
	readonly #onView: (view: View) => void;
	#view: View | null = null;
	/** The position that the reader has; null before play. */
	#told: Position | null = null;

	/** `onView` is told the first view, as the game is then. */
	constructor(id: string, onView: (view: View) => void) {
		this.#id = id;
		this.#onView = onView;
	}

	/** The lines of a frame, which may hold several messages. */
	tell(frame: string): Told {
		const lines: GameLine[] = [];
		let isLost = false;
		for (const text of messagesIn(frame)) {
			const message = parseFromServer(text);
			if (message === null) continue;
			const answer = this.#answer(message, text);
			lines.push(...(answer.lines ?? []));
			if (answer.isLast) return { lines, isLast: true };
			isLost ||= answer.isLost ?? false;
		}
		return { lines, ...(isLost && { reply: RESYNC }) };
	}

	/** `text`: of the message. */
	#answer(message: FromServer, text: string): Answer {
		switch (message.type) {
			case "view":
				return this.#takeView(message);
			case "turn":
				return this.#inPlay((view) => this.#takeTurn(view, message));
			case "phase":
				return this.#inPlay((view) => this.#takePhase(view, message));
			case "entered":
				return this.#inPlay((view) => this.#takeEntry(view, message));
			case "order":
				return this.#inPlay((view) =>
					this.#takeOrder(view, { ...message, ...foresightIn(text) }),
				);
			case "ready":
				this.#mark(message.seat, { isReady: true });
				return { lines: [message] };
			case "reopened":
				return this.#inPlay((view) => this.#takeReopening(view, message));
			case "resigned":
				this.#mark(message.seat, { hasResigned: true });
				return { lines: [message] };
			case "seat":
				return this.#takeSeat(message);
			case "over":
				return { lines: [overLine(message)], isLast: true };
			case "closed":
				return { lines: [message], isLast: true };
			case "ahead":
				this.#update({ ahead: message.is });
				return { lines: [{ type: "ahead", ...message.is }] };
			case "holidays":
				return { lines: [{ type: "holidays", holidays: message.are }] };
			case "presence":
			case "said":
				return { lines: [message] };
			// What is asked for by pages, or comes after the end.
			case "seats":
			case "past":
			case "rematch":
			case "rated":
			case "refused":
			case "clock":
				return {};
		}
	}

	#inPlay(take: (view: PlayingView) => Answer): Answer {
		return this.#view?.type === "playing" ? take(this.#view) : {};
	}

	#takeView({ now, view: packed }: MessageFromServer<"view">): Answer {
		const view = unpackView(packed);
		if (this.#view === null) this.#onView(view);
		this.#view = view;
		const line = viewLine(this.#id, view, now);
		this.#told = view.type === "lobby" ? null : view.position;
		return view.type === "over"
			? { lines: [line, overLine(view)], isLast: true }
			: { lines: [line] };
	}

	/** If the turn does not fit what is known here, the room is asked for the whole view. */
	#takeTurn(view: PlayingView, message: MessageFromServer<"turn">): Answer {
		const { position, settings, seats } = view;
		const { ruleset } = settings;
		if (message.turn < position.turn) return {};
		const isOfRules =
			message.rules === ruleset.version && rulesOf(ruleset.version) !== null;
		if (message.turn > position.turn || !isOfRules) return { isLost: true };
		const played = playRecord(ruleset, position, message as TurnRecord);
		if (rulesFor(ruleset).hashOf(played.position) !== message.hash)
			return { isLost: true };
		this.#view = {
			...view,
			position: played.position,
			...{ deadlineAt: null, orders: [], spent: 0 },
			seats: seats.map((seat) => ({ ...seat, isReady: false })),
		};
		return { lines: [turnLine(message, played)] };
	}

	#takePhase(view: PlayingView, message: MessageFromServer<"phase">): Answer {
		const { turn, phase, startedAt, deadlineAt, now } = message;
		if (turn < view.position.turn) return {};
		if (turn > view.position.turn) return { isLost: true };
		const isSame = phase === view.phase && startedAt === view.phaseStartedAt;
		const next: PlayingView = {
			...view,
			...{ phase, phaseStartedAt: startedAt, deadlineAt },
			orders: view.orders.filter(({ id }) => id !== undefined),
			seats: isSame
				? view.seats
				: view.seats.map((seat) => ({ ...seat, isReady: false })),
		};
		this.#view = next;
		const line = phaseLine(next, this.#told ?? next.position, now);
		this.#told = next.position;
		return { lines: [line] };
	}

	#takeEntry(view: PlayingView, message: MessageFromServer<"entered">): Answer {
		const { settings, position, spent, viewer } = view;
		const { ruleset } = settings;
		if (rulesOf(ruleset.version) === null) return { isLost: true };
		const { type, seat, tile, at } = message;
		const entry = unpackEntry([seat, tile, at]);
		const { applyEntries } = rulesFor(ruleset);
		const entered = applyEntries(ruleset, position, [entry]);
		if (entered.events.length === 0) return {};
		const isOwnStart = entry.seat === viewer && ruleset.multiStep;
		this.#view = {
			...view,
			position: entered.position,
			spent: spent + Number(isOwnStart),
		};
		return { lines: [{ type, seat, tile: entry.tile, at }] };
	}

	#takeOrder(view: PlayingView, message: MessageFromServer<"order">): Answer {
		const { target, at, id } = message;
		const seat = message.seat as Seat;
		const { orders, spent, viewer } = view;
		// The acknowledgement of an order that was sent twice.
		if (id !== undefined && orders.some((order) => order.id === id)) return {};
		const given = { seat, order: orderOf(target), at };
		this.#view = {
			...view,
			orders: [...orders, { ...given, ...(id !== undefined && { id }) }],
			spent: spent + Number(seat === viewer),
		};
		return { lines: [message as LineOf<"order">] };
	}

	/** Where orders can be taken back, all of the seat's are, and the viewer may give them anew. */
	#takeReopening(
		view: PlayingView,
		message: MessageFromServer<"reopened">,
	): Answer {
		this.#mark(message.seat, { isReady: false });
		if (message.seat !== view.viewer) return { lines: [message] };
		// What is left of them, and what a start has cost, the room knows.
		return { lines: [message], isLost: true };
	}

	#takeSeat({ type, seat, is }: MessageFromServer<"seat">): Answer {
		const player = unpackSeat(is);
		this.#mark(seat, player);
		return { lines: [{ type, seat, is: seatAnswer(player) }] };
	}

	#mark(seat: number, mark: Partial<PlayingView["seats"][number]>): void {
		if (this.#view?.type !== "playing") return;
		const seats = this.#view.seats.map((known, index) =>
			index === seat ? { ...known, ...mark } : known,
		);
		this.#update({ seats });
	}

	#update(part: Partial<PlayingView>): void {
		if (this.#view?.type === "playing") this.#view = { ...this.#view, ...part };
	}
}
