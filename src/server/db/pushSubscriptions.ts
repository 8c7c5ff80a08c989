/** The browsers that are told by Web Push, each with what its reader wants to hear there. */
import type { Selectable } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import type { Guest } from "../identity/guest.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { insertGuests } from "./guests.ts";
import { listOf } from "./parameters.ts";
import { MAX_USER_AGENT } from "./sessions.ts";
import type { Tables } from "./tables.ts";

/** The kinds of notice, each of which a reader may want or not. */
export type PushChoices = {
	readonly turns: boolean;
	readonly begins: boolean;
	readonly ends: boolean;
	readonly signIns: boolean;
};

/** The hours in which a browser is told nothing, in minutes after midnight; they may go over midnight. */
export type QuietHours = { readonly from: number; readonly to: number };

export type PushSettings = PushChoices & {
	/** Null for none. */
	readonly quiet: QuietHours | null;
	/** By its IANA name. */
	readonly timeZone: string;
	readonly language: string;
};

/** What the browser's push service gave it. */
export type PushTarget = {
	readonly endpoint: string;
	readonly p256dh: string;
	readonly auth: string;
};

export type PushSubscriber = PushTarget &
	PushSettings & { readonly player: PlayerId };

/** The browser that subscribes. */
export type PushBrowser = {
	readonly owner: Guest;
	/** The hash of its session's token; null for a guest. */
	readonly session: string | null;
	readonly userAgent: string;
};

/** The most browsers of one person; beyond that, the oldest are told no more. */
export const MOST_SUBSCRIPTIONS = 10;

/**
 * Saves a browser's subscription or changes its settings. A browser that
 * belonged to another person changes hands, if it knows its own keys. False if
 * it does not: then the endpoint is somebody else's.
 */
export async function saveSubscription(
	d1: Queryable,
	target: PushTarget,
	settings: PushSettings,
	{ owner, session, userAgent, now }: PushBrowser & { readonly now: number },
): Promise<boolean> {
	const values = {
		...{ user_id: owner.player, session, ...columnsOf(settings) },
		user_agent: userAgent.slice(0, MAX_USER_AGENT),
	};
	const changed = await batch(d1, [
		...insertGuests(d1, [owner], now),
		databaseOf(d1)
			.insertInto("push_subscriptions")
			.values({ ...target, ...values, created_at: now })
			.onConflict((conflict) =>
				conflict
					.column("endpoint")
					.doUpdateSet(values)
					.where("push_subscriptions.auth", "=", target.auth)
					.where("push_subscriptions.p256dh", "=", target.p256dh),
			),
		trimSubscriptions(d1, owner.player),
	]);
	return changed.at(-2) === 1;
}

function columnsOf(settings: PushSettings) {
	const { turns, begins, ends, signIns } = settings;
	const { quiet, timeZone, language } = settings;
	return {
		...{ turns: Number(turns), begins: Number(begins), ends: Number(ends) },
		...{ sign_ins: Number(signIns), language, time_zone: timeZone },
		...{ quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null },
	};
}

function trimSubscriptions(d1: Queryable, player: PlayerId) {
	return databaseOf(d1)
		.deleteFrom("push_subscriptions")
		.where("user_id", "=", player)
		.where("endpoint", "not in", (kept) =>
			kept
				.selectFrom("push_subscriptions")
				.select("endpoint")
				.where("user_id", "=", player)
				.orderBy("created_at", "desc")
				.orderBy("endpoint")
				.limit(MOST_SUBSCRIPTIONS),
		);
}

/** All browsers of some people. */
export async function subscribersOf(
	d1: Queryable,
	players: readonly PlayerId[],
): Promise<PushSubscriber[]> {
	const rows = await databaseOf(d1)
		.selectFrom("push_subscriptions")
		.selectAll()
		.where("user_id", "in", listOf(players))
		.execute();
	return rows.map(subscriberOn);
}

/** One of a person's browsers; null if it is not told anything. */
export async function subscriberAt(
	d1: Queryable,
	player: PlayerId,
	endpoint: string,
): Promise<PushSubscriber | null> {
	const row = await databaseOf(d1)
		.selectFrom("push_subscriptions")
		.selectAll()
		.where("endpoint", "=", endpoint)
		.where("user_id", "=", player)
		.executeTakeFirst();
	return row === undefined ? null : subscriberOn(row);
}

function subscriberOn(
	row: Selectable<Tables["push_subscriptions"]>,
): PushSubscriber {
	const { endpoint, p256dh, auth, language, quiet_from, quiet_to } = row;
	const hasQuiet = quiet_from !== null && quiet_to !== null;
	return {
		...{ endpoint, p256dh, auth, language, timeZone: row.time_zone },
		player: row.user_id as PlayerId,
		...{ turns: row.turns === 1, begins: row.begins === 1 },
		// Whoever wanted to hear of their turns before there was this choice misses the last word of these games.
		ends: (row.ends ?? row.turns) === 1,
		signIns: row.sign_ins === 1,
		quiet: hasQuiet ? { from: quiet_from, to: quiet_to } : null,
	};
}

/** Ends the subscription of a browser; that of another person stays. */
export async function deleteSubscription(
	d1: Queryable,
	player: PlayerId,
	endpoint: string,
): Promise<void> {
	await databaseOf(d1)
		.deleteFrom("push_subscriptions")
		.where("endpoint", "=", endpoint)
		.where("user_id", "=", player)
		.execute();
}

/**
 * Puts a browser's new subscription in the place of an old one, which its push
 * service has ended. False if the person has no such subscription, or if the
 * new one is somebody else's.
 */
export async function replaceSubscription(
	d1: Queryable,
	player: PlayerId,
	before: string,
	target: PushTarget,
): Promise<boolean> {
	const [, changed] = await batch(d1, [
		databaseOf(d1)
			.deleteFrom("push_subscriptions")
			.where("endpoint", "=", target.endpoint)
			.where("user_id", "=", player)
			.where("endpoint", "!=", before),
		databaseOf(d1)
			.updateTable("push_subscriptions")
			.set(target)
			.where("endpoint", "=", before)
			.where("user_id", "=", player)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom("push_subscriptions as others")
							.select("others.endpoint")
							.where("others.endpoint", "=", target.endpoint)
							.where("others.user_id", "!=", player),
					),
				),
			),
	]);
	return changed === 1;
}

/** Ends all subscriptions of a person. */
export async function endSubscriptions(
	d1: Queryable,
	player: PlayerId,
): Promise<void> {
	await deleteSubscriptions(d1, player).execute();
}

/** The query that does the same. */
export function deleteSubscriptions(d1: Queryable, player: PlayerId) {
	return databaseOf(d1)
		.deleteFrom("push_subscriptions")
		.where("user_id", "=", player);
}

/**
 * The query that gives the subscription of a guest who registers to their first
 * session. It must run after the one that begins the session.
 */
export function adoptSubscriptions(
	d1: Queryable,
	player: PlayerId,
	session: string,
) {
	const db = databaseOf(d1);
	return db
		.updateTable("push_subscriptions")
		.set(({ selectFrom }) => ({
			session: selectFrom("sessions")
				.select("token_hash")
				.where("token_hash", "=", session),
		}))
		.where("user_id", "=", player)
		.where("session", "is", null);
}

/**
 * The query that keeps a browser's subscription while its session is replaced;
 * `adoptSubscriptions` then gives it to the next one.
 */
export function detachSubscriptions(d1: Queryable, session: string) {
	return databaseOf(d1)
		.updateTable("push_subscriptions")
		.set({ session: null })
		.where("session", "=", session);
}
