/** Packs a viewer's whole view into few bytes: sent to a page when it connects, and as `view.json`. */
import type { OverView, PlayingView, SeatView, View } from "../match/view.ts";
import { orderOf, targetOf } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import {
	packedPosition,
	packPosition,
	unpackPosition,
} from "./packedPosition.ts";
import {
	packedSettings,
	packSettings,
	unpackSettings,
} from "./packedSettings.ts";
import * as z from "./shape.ts";

/**
 * [name, bot or "", flags]. Flags: 1 has resigned, 2 is ready, 4 is held by a
 * bot, 8 has a bot's account. A person without a name has deleted their account.
 */
export const packedSeat = z.tuple([z.string(), z.string(), z.int()]);

export type PackedSeat = z.infer<typeof packedSeat>;

/** What a seat keeps in advance, and what was given of it; see match/view.ts. */
export const aheadShape = z.object({
	kept: z.array(
		z.object({ turn: z.int(), since: z.int(), targets: z.array(z.int()) }),
	),
	gave: z.array(z.object({ turn: z.int(), kept: z.int(), given: z.int() })),
});

/** Who has days off, from when until when, in epoch ms. */
export const holidaysShape = z.array(
	z.object({ seat: z.int(), from: z.number(), until: z.number() }),
);

export type Ahead = z.infer<typeof aheadShape>;

const common = {
	viewer: z.nullable(z.int()),
	settings: packedSettings,
	chainEnd: z.string(),
	/** Epoch ms; the zero of the game's own clock. */
	startedAt: z.number(),
	position: packedPosition,
	seats: z.array(packedSeat),
};

export const packedView = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("lobby"),
		viewer: z.nullable(z.int()),
		settings: packedSettings,
		seats: z.array(z.nullable(packedSeat)),
		host: z.nullable(z.int()),
		beginsAt: z.nullable(z.number()),
		/** Names; those of bots' accounts are in both. */
		awaited: z.optional(z.array(z.string())),
		awaitedBots: z.optional(z.array(z.string())),
	}),
	z.object({
		type: z.literal("playing"),
		...common,
		phase: z.enum(["waiting", "collecting"]),
		phaseStartedAt: z.number(),
		deadlineAt: z.nullable(z.number()),
		/** Seat, target (see rules/order.ts), time on the game's clock, id ("" if it is another player's). */
		orders: z.array(z.tuple([z.int(), z.int(), z.number(), z.string()])),
		spent: z.int(),
		/** Left out if the viewer keeps nothing, and if nobody has days off. */
		ahead: z.optional(aheadShape),
		holidays: z.optional(holidaysShape),
	}),
	z.object({
		type: z.literal("over"),
		...common,
		overAt: z.number(),
		reason: z.enum(["won", "turn-cap", "unattended", "resigned"]),
		standings: z.array(z.int()),
	}),
]);

export type PackedView = z.infer<typeof packedView>;

/**
 * The same seat, in which a person with a deleted account is called `nobody`,
 * in the reader's language.
 */
export function withName(
	[name, bot, flags]: PackedSeat,
	nobody: string,
): PackedSeat {
	return [name || nobody, bot, flags];
}

/** The same view, in which every person has a name: see `withName`. */
export function withNames(packed: PackedView, nobody: string): PackedView {
	return packed.type === "lobby"
		? packed
		: { ...packed, seats: packed.seats.map((seat) => withName(seat, nobody)) };
}

const RESIGNED = 1;
const READY = 2;
const HELD = 4;
const BOT_ACCOUNT = 8;

export function packView(view: View): PackedView {
	switch (view.type) {
		case "lobby":
			return {
				type: "lobby",
				viewer: view.viewer,
				settings: packSettings(view.settings),
				seats: view.seats.map((one) => one && packSeat(one)),
				host: view.host,
				beginsAt: view.beginsAt,
				...(view.awaited.length > 0 && { awaited: [...view.awaited] }),
				...(view.awaitedBots.length > 0 && {
					awaitedBots: [...view.awaitedBots],
				}),
			};
		case "playing":
			return {
				type: "playing",
				...packCommon(view),
				phase: view.phase,
				phaseStartedAt: view.phaseStartedAt,
				deadlineAt: view.deadlineAt,
				orders: view.orders.map(({ seat, order, at, id }) => [
					seat,
					targetOf(order),
					at,
					id ?? "",
				]),
				spent: view.spent,
				...(view.ahead && { ahead: view.ahead as Ahead }),
				...(view.holidays && { holidays: [...view.holidays] }),
			};
		case "over":
			return {
				type: "over",
				...packCommon(view),
				overAt: view.overAt,
				reason: view.reason,
				standings: [...view.standings],
			};
	}
}

export function unpackView(packed: PackedView): View {
	const viewer = packed.viewer as Seat | null;
	const settings = unpackSettings(packed.settings);
	if (packed.type === "lobby")
		return {
			type: "lobby",
			viewer,
			settings,
			seats: packed.seats.map((one) => one && unpackSeat(one)),
			host: packed.host as Seat | null,
			beginsAt: packed.beginsAt,
			awaited: packed.awaited ?? [],
			awaitedBots: packed.awaitedBots ?? [],
		};
	const { chainEnd, startedAt } = packed;
	const known = {
		viewer,
		settings,
		chainEnd,
		startedAt,
		position: unpackPosition(packed.position, settings.board),
		seats: packed.seats.map(unpackSeat),
	};
	if (packed.type === "over")
		return {
			type: "over",
			...known,
			overAt: packed.overAt,
			reason: packed.reason,
			standings: packed.standings as Seat[],
		};
	return {
		type: "playing",
		...known,
		phase: packed.phase,
		phaseStartedAt: packed.phaseStartedAt,
		deadlineAt: packed.deadlineAt,
		orders: packed.orders.map(([seat, target, at, id]) => ({
			seat: seat as Seat,
			order: orderOf(target),
			at,
			...(id === "" ? {} : { id }),
		})),
		spent: packed.spent,
		ahead: packed.ahead,
		holidays: packed.holidays,
	};
}

function packCommon(view: PlayingView | OverView) {
	return {
		viewer: view.viewer,
		settings: packSettings(view.settings),
		chainEnd: view.chainEnd,
		startedAt: view.startedAt,
		position: packPosition(view.position),
		seats: view.seats.map(packSeat),
	};
}

export function packSeat(seat: SeatView): PackedSeat {
	const { name, bot, hasResigned, isReady, isHeld, isBotAccount } = seat;
	const flags =
		(hasResigned ? RESIGNED : 0) +
		(isReady ? READY : 0) +
		(isHeld ? HELD : 0) +
		(isBotAccount ? BOT_ACCOUNT : 0);
	return [name, bot ?? "", flags];
}

export function unpackSeat([name, bot, flags]: PackedSeat): SeatView {
	return {
		name,
		bot: bot === "" ? null : (bot as SeatView["bot"]),
		hasResigned: (flags & RESIGNED) !== 0,
		isReady: (flags & READY) !== 0,
		isHeld: (flags & HELD) !== 0,
		...((flags & BOT_ACCOUNT) !== 0 && { isBotAccount: true }),
	};
}
