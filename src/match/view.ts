/** What a viewer may see of a match. This file alone decides it. */
import type { BotKind } from "../bots/bots.ts";
import type { Key } from "../rules/chain.ts";
import { targetOf } from "../rules/order.ts";
import { allSeats, type Position, type Seat } from "../rules/position.ts";
import {
	type ConfirmedOrder,
	type GivenAhead,
	type Holder,
	hostSeatOf,
	isHeld,
	isPersonal,
	type KeptOrders,
	type Lobby,
	type Match,
	missingFrom,
	type OpenPhase,
	type Over,
	type OverReason,
	type PlayerId,
	type Playing,
	seatOf,
	spentBy,
} from "./match.ts";
import type { Settings } from "./settings.ts";

/** A viewer with a seat, or a spectator. */
export type Viewer =
	| { readonly type: "seat"; readonly seat: Seat }
	| { readonly type: "spectator" };

/** A seat as other players see it, without its person's id. */
export type SeatView = {
	readonly name: string;
	/** The bot on the seat; null for a person. */
	readonly bot: BotKind | null;
	/** The person's account is a bot's; absent if not. */
	readonly isBotAccount?: true;
	/** The person has resigned; a bot plays on. */
	readonly hasResigned: boolean;
	readonly isReady: boolean;
	/** The person is missing; a bot plays until the person returns. */
	readonly isHeld: boolean;
};

export type LobbyView = {
	readonly type: "lobby";
	readonly viewer: Seat | null;
	readonly settings: Settings;
	/** null is an empty seat. */
	readonly seats: readonly (SeatView | null)[];
	/** The seat of the host, who may begin the game and remove others; null if there is no person. */
	readonly host: Seat | null;
	/** When play begins automatically, in epoch ms; null if no time is set. */
	readonly beginsAt: number | null;
	/** The names of the persons for whom seats are reserved, and those of them whose accounts are bots'. */
	readonly awaited: readonly string[];
	readonly awaitedBots: readonly string[];
};

export type PlayingView = {
	readonly type: "playing";
	readonly viewer: Seat | null;
	readonly settings: Settings;
	readonly seats: readonly SeatView[];
	readonly chainEnd: Key;
	readonly startedAt: number;
	readonly position: Position;
	readonly phase: OpenPhase;
	readonly phaseStartedAt: number;
	readonly deadlineAt: number | null;
	/** The viewer's own orders of the turn; under open plans everyone's. Only a seat's own orders have ids. */
	readonly orders: readonly (Omit<ConfirmedOrder, "id"> & {
		readonly id?: string;
	})[];
	/** How many of its orders the viewer's seat has used this turn. */
	readonly spent: number;
	/** What the viewer's seat keeps in advance, and what was given of it; absent if there is nothing. */
	readonly ahead?: AheadView | undefined;
	/** The seats whose persons have days off, and until when (epoch ms); absent if there are none. */
	readonly holidays?: readonly HolidayView[] | undefined;
};

/** By turn: the orders that a seat keeps, and how many of those kept before were possible. */
export type AheadView = {
	readonly kept: readonly (Pick<KeptOrders, "turn" | "since"> & {
		/** See rules/order.ts. */
		readonly targets: readonly number[];
	})[];
	readonly gave: readonly Omit<GivenAhead, "seat">[];
};

export type HolidayView = {
	/** A seat's number. */
	readonly seat: number;
	readonly from: number;
	readonly until: number;
};

export type OverView = {
	readonly type: "over";
	readonly viewer: Seat | null;
	readonly settings: Settings;
	readonly seats: readonly SeatView[];
	readonly chainEnd: Key;
	readonly startedAt: number;
	readonly overAt: number;
	readonly position: Position;
	readonly reason: OverReason;
	readonly standings: readonly Seat[];
};

export type View = LobbyView | PlayingView | OverView;

/** Whether a viewer may see a match at all; anyone with its link may see a lobby. */
export function mayView(match: Match, player: PlayerId | null): boolean {
	return (
		match.type === "lobby" ||
		match.settings.isWatchable ||
		(player !== null && seatOf(match, player) !== null)
	);
}

/** A person may take a bot's seat until this turn; in single-step modes, as long as a newcomer is protected. */
const TAKEOVER_TURNS = 3;
const TAKEOVER_SINGLE_STEP_TURNS = 30;

/** Whether it is early enough to take a bot's seat. */
export function isOpenToNewcomers({
	settings,
	position,
}: Pick<PlayingView, "settings" | "position">): boolean {
	const { access, ruleset } = settings;
	const turns = ruleset.multiStep ? TAKEOVER_TURNS : TAKEOVER_SINGLE_STEP_TURNS;
	return access !== "solo" && position.turn < turns;
}

/** A game of strangers that begins this soon after its lobby opens has no host in charge of it. */
const QUICK_START_MS = 10_000;

/**
 * Whether the host of a lobby may remove others, and begin before its time; false in a quick
 * game of strangers, some of whom are still on their way.
 */
export function isHostInCharge({ access, beginsAfterMs }: Settings): boolean {
	const isQuick = beginsAfterMs !== null && beginsAfterMs <= QUICK_START_MS;
	return !(access === "public" && isQuick);
}

export function viewFor(match: Match, viewer: Viewer): View {
	const seat = viewer.type === "seat" ? viewer.seat : null;
	switch (match.type) {
		case "lobby":
			return viewLobby(match, seat);
		case "playing":
			return viewPlaying(match, seat);
		case "over":
			return viewOver(match, seat);
	}
}

function viewLobby(lobby: Lobby, viewer: Seat | null): LobbyView {
	const { settings, seats, beginsAt } = lobby;
	const awaited = missingFrom(lobby);
	const awaitedBots = awaited.filter(({ isBotAccount }) => isBotAccount);
	return {
		type: "lobby",
		viewer,
		settings,
		seats: seats.map((holder) => holder && viewHolder(holder)),
		host: hostSeatOf(lobby),
		beginsAt,
		awaited: awaited.map(({ name }) => name),
		awaitedBots: awaitedBots.map(({ name }) => name),
	};
}

export function viewPlaying<V extends Seat | null>(
	playing: Playing,
	viewer: V,
): PlayingView & { readonly viewer: V } {
	const { settings, chainEnd, startedAt, position } = playing;
	const { phase, phaseStartedAt, deadlineAt } = playing;
	return {
		type: "playing",
		viewer,
		settings,
		seats: allSeats(position).map((seat) => viewSeat(playing, seat)),
		chainEnd,
		startedAt,
		position,
		phase,
		phaseStartedAt,
		deadlineAt,
		orders: viewOrders(playing, viewer),
		spent: viewer === null ? 0 : spentBy(playing, viewer),
		...viewAhead(playing, viewer),
		...viewHolidays(playing),
	};
}

/** Only a seat's own. */
function viewAhead(
	{ ahead = [], gave = [] }: Playing,
	viewer: Seat | null,
): Pick<PlayingView, "ahead"> {
	const kept = ahead.filter(({ seat }) => seat === viewer);
	const given = gave.filter(({ seat }) => seat === viewer);
	if (kept.length + given.length === 0) return {};
	return {
		ahead: {
			kept: kept
				.map(({ turn, since, orders }) => ({
					...{ turn, since },
					targets: orders.map(targetOf),
				}))
				.sort((a, b) => a.turn - b.turn),
			gave: given.map(({ seat: _, ...shown }) => shown),
		},
	};
}

/** Some may be over: the view has no clock. */
function viewHolidays({
	holidays = [],
	...playing
}: Playing): Pick<PlayingView, "holidays"> {
	const shown = holidays.flatMap(({ player, from, until }) => {
		const seat = seatOf(playing, player);
		const isShown = seat !== null && until > playing.phaseStartedAt;
		return isShown ? [{ seat, from, until }] : [];
	});
	return shown.length === 0 ? {} : { holidays: shown };
}

/** A seat of a game in progress, as other players see it. */
export function viewSeat(playing: Playing, seat: Seat): SeatView {
	return {
		...viewHolder(playing.seats[seat]),
		hasResigned: playing.resigned.includes(seat),
		isReady: isPersonal(playing, seat) && playing.ready.includes(seat),
		isHeld: isHeld(playing, seat),
	};
}

/** Never reveals other players' sealed plans before they are executed. */
function viewOrders(
	{ settings, orders }: Playing,
	viewer: Seat | null,
): PlayingView["orders"] {
	const isOpen = settings.ruleset.plans === "open";
	return orders
		.filter(({ seat }) => isOpen || seat === viewer)
		.map((order) => {
			if (order.seat === viewer) return order;
			const { id: _, ...shown } = order;
			return shown;
		});
}

function viewOver(over: Over, viewer: Seat | null): OverView {
	const { resigned, seats, entries: _, ...known } = over;
	return {
		...known,
		viewer,
		seats: seats.map((holder, seat) => ({
			...viewHolder(holder),
			hasResigned: resigned.includes(seat as Seat),
		})),
	};
}

function viewHolder(holder: Holder): SeatView {
	return {
		name: holder.name,
		bot: holder.type === "bot" ? holder.bot : null,
		...(holder.type === "person" &&
			holder.isBotAccount && { isBotAccount: true }),
		hasResigned: false,
		isReady: false,
		isHeld: false,
	};
}
