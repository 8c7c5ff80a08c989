/** The bots' seats: what each bot does and when, from what it may see. */
import type { Bot, PlannedOrder } from "../bots/bot.ts";
import { SUBSTITUTE } from "../bots/botStrengths.ts";
import { BOTS, type BotKind } from "../bots/bots.ts";
import { chooseStart } from "../bots/start.ts";
import { keyOfTurn } from "../rules/chain.ts";
import {
	allSeats,
	hasFreeTile,
	landOf,
	type Position,
	type Seat,
} from "../rules/position.ts";
import { type Random, randomFor } from "../rules/random.ts";
import type { Entry } from "../rules/replay.ts";
import { rulesFor } from "../rules/versions.ts";
import { type ConfirmedOrder, isPersonal, type Playing } from "./match.ts";
import { enterSeat } from "./orders.ts";
import { viewPlaying } from "./view.ts";

/** Caches the plans for a position: under open plans every message needs them. */
const latestPlans = new WeakMap<
	Position,
	{ readonly playing: Playing; readonly orders: readonly ConfirmedOrder[] }
>();

/**
 * All orders that the bots give this turn, in order of time. They are chosen as if at the
 * start of the phase, so that it does not matter when or how often this is called.
 */
export function planBotOrders(playing: Playing): readonly ConfirmedOrder[] {
	const { position, chain, phaseStartedAt, resigned, missed } = playing;
	const latest = latestPlans.get(position);
	if (
		latest !== undefined &&
		latest.playing.seats === playing.seats &&
		latest.playing.chain.secret === chain.secret &&
		latest.playing.phaseStartedAt === phaseStartedAt &&
		latest.playing.resigned === resigned &&
		latest.playing.missed === missed
	)
		return latest.orders;
	const orders = allSeats(position)
		.flatMap((seat) => planSeat(playing, seat))
		.sort((a, b) => a.at - b.at);
	latestPlans.set(position, { playing, orders });
	return orders;
}

function planSeat(playing: Playing, seat: Seat): ConfirmedOrder[] {
	const bot = botOn(playing, seat);
	if (bot === null) return [];
	const opened = playing.phaseStartedAt - playing.startedAt;
	return planned(playing, seat, BOTS[bot]).map(({ order, afterMs }, i) => ({
		seat,
		order,
		at: opened + afterMs,
		id: `bot ${i}`,
	}));
}

/** In single-step modes a bot's first order brings it in, as for any player. */
function planned(playing: Playing, seat: Seat, bot: Bot): PlannedOrder[] {
	const { position } = playing;
	const random = randomOf(playing, `bot ${seat}`);
	if (landOf(position, seat) > 0)
		return bot.choose(viewPlaying({ ...playing, orders: [] }, seat), random);
	if (playing.settings.ruleset.multiStep || !hasFreeTile(position)) return [];
	const isIn = position.seats[seat].type === "alive";
	if (!isIn && !canEnter(playing, seat, playing.phaseStartedAt)) return [];
	const tile = chooseStart(position, random);
	return [{ order: { type: "tile", tile }, afterMs: 0 }];
}

/** The bot that plays a seat; null if a person does. */
function botOn(playing: Playing, seat: Seat): BotKind | null {
	const holder = playing.seats[seat];
	if (holder.type === "bot") return holder.bot;
	return isPersonal(playing, seat) ? null : SUBSTITUTE;
}

/** The start tile of each bot that can begin a life; the bots choose in random order. */
export function planBotStarts(playing: Playing): Entry[] {
	const seats = allSeats(playing.position).filter(
		(seat) => botOn(playing, seat) !== null,
	);
	return planStarts(playing, seats, "starts");
}

/** Every seat's start at the beginning of a game in which starts are assigned. */
export function planAssignedStarts(playing: Playing): Entry[] {
	const { settings, position, phaseStartedAt, startedAt } = playing;
	const { drawnBy = playing.chainEnd } = playing;
	if (position.turn > 0 || playing.entries.length > 0) return [];
	const { ruleset } = settings;
	const { assignStarts } = rulesFor(ruleset);
	const { board, seats } = position;
	const at = phaseStartedAt - startedAt;
	return assignStarts(ruleset, board, seats.length, drawnBy).map(
		(tile, seat) => ({ seat: seat as Seat, tile, at }),
	);
}

/** The start tiles of players who have not chosen one when the game begins. */
export function planLateStarts(playing: Playing, now: number): Entry[] {
	if (playing.position.turn > 0) return [];
	return planStarts(playing, allSeats(playing.position), "late starts", now);
}

/** `purpose` separates the draws: repeated draws would put a seat next to those that had them first. */
function planStarts(
	playing: Playing,
	seats: readonly Seat[],
	purpose: string,
	now = playing.phaseStartedAt,
): Entry[] {
	const random = randomOf(playing, purpose);
	const entries: Entry[] = [];
	let next = playing;
	for (const seat of random.shuffled(seats)) {
		if (!hasFreeTile(next.position) || !canEnter(next, seat, now)) continue;
		const tile = chooseStart(next.position, random);
		const entry = { seat, tile, at: now - playing.startedAt };
		entries.push(entry);
		next = enterSeat(next, entry).playing;
	}
	return entries;
}

function canEnter(playing: Playing, seat: Seat, now: number): boolean {
	const { settings, position, startedAt } = playing;
	const { checkEntry } = rulesFor(settings.ruleset);
	return checkEntry(settings.ruleset, position, seat, now - startedAt) === null;
}

/** The bots' randomness comes from the turn's key, which nobody knows before the turn is over. */
function randomOf({ chain, position }: Playing, purpose: string): Random {
	return randomFor(keyOfTurn(chain, position.turn), purpose);
}
