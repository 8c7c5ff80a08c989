/** The sessions of accounts that are signed in. */
import { type Expression, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import type { Proof } from "./tables.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A session expires after this long without use. */
export const IDLE_SESSION_MS = 30 * DAY_MS;
/** A session expires this long after it began, even if used. */
export const LONGEST_SESSION_MS = 365 * DAY_MS;

/** The most sessions that an account may have; beyond that, those used longest ago are ended. */
export const MOST_SESSIONS = 50;

/** Longer ones are cut, as they only help people to recognize their browsers. */
export const MAX_USER_AGENT = 300;

export type Session = {
	readonly tokenHash: string;
	readonly player: PlayerId;
	/** The account's name. */
	readonly name: string;
	/** Whether it is a bot's account; absent if not. */
	readonly isBotAccount?: true;
	/** Epoch ms, as are the next two. */
	readonly createdAt: number;
	/** When it was last used, to within a day. */
	readonly seenAt: number;
	readonly expiresAt: number;
	readonly userAgent: string;
	/** When its owner last proved who they are (epoch ms), and by what; null in old sessions. */
	readonly provedAt: number | null;
	readonly provedBy: Proof | null;
	/** Whether it began in a browser that was new to the account, which its owner has not seen yet. */
	readonly isNews: boolean;
};

/** The data for a new session, which begins with a proof. */
export type NewSession = Pick<Session, "tokenHash" | "userAgent" | "isNews"> & {
	readonly provedBy: Proof;
};

type Owner = {
	readonly player: PlayerId;
	/** The hash that the account must still have. */
	readonly password: string;
	/** A further condition. */
	readonly onlyIf?: Expression<SqlBool> | undefined;
};

/**
 * The query that begins a session, if the account still has this password hash.
 * It must run after the queries that set the hash.
 */
export function insertSession(
	d1: Queryable,
	{ tokenHash, userAgent, provedBy, isNews }: NewSession,
	account: Owner,
	now: number,
) {
	const db = databaseOf(d1);
	return db
		.insertInto("sessions")
		.columns([
			"token_hash",
			"user_id",
			"created_at",
			"seen_at",
			"expires_at",
			"user_agent",
			"proved_at",
			"proved_by",
			"is_news",
		])
		.expression(
			db
				.selectFrom("users")
				.select(({ val }) => [
					val(tokenHash).as("token_hash"),
					"id",
					val(now).as("created_at"),
					val(now).as("seen_at"),
					val(now + IDLE_SESSION_MS).as("expires_at"),
					val(userAgent.slice(0, MAX_USER_AGENT)).as("user_agent"),
					val(now).as("proved_at"),
					val(provedBy).as("proved_by"),
					val(Number(isNews)).as("is_news"),
				])
				.where("id", "=", account.player)
				.where("password", "=", account.password)
				.$if(account.onlyIf !== undefined, (rows) =>
					rows.where(account.onlyIf as Expression<SqlBool>),
				),
		);
}

/** The query that deletes all expired sessions, of all accounts. */
export function clearSessions(d1: Queryable, now: number) {
	return databaseOf(d1).deleteFrom("sessions").where("expires_at", "<=", now);
}

/**
 * The query that ends an account's sessions beyond `MOST_SESSIONS`. It must run
 * after the one that begins a new session.
 */
export function trimSessions(d1: Queryable, player: PlayerId) {
	const db = databaseOf(d1);
	return db
		.deleteFrom("sessions")
		.where("user_id", "=", player)
		.where("token_hash", "not in", (kept) =>
			kept
				.selectFrom("sessions")
				.select("token_hash")
				.where("user_id", "=", player)
				.orderBy("seen_at", "desc")
				.orderBy("created_at", "desc")
				.limit(MOST_SESSIONS),
		);
}

/** A session in use, and whether the account's owner has news of another one to see. */
export type FoundSession = Session & { readonly hasNews: boolean };

/** Null if the session has ended or never existed. */
export async function findSession(
	d1: Queryable,
	tokenHash: string,
	now: number,
): Promise<FoundSession | null> {
	const row = await sessionRows(d1)
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom("sessions as news")
					.select("news.token_hash")
					.whereRef("news.user_id", "=", "sessions.user_id")
					// A literal, to match the index.
					.where("news.is_news", "=", sql.lit(1))
					.where("news.expires_at", ">", now),
			).as("has_news"),
		)
		.where("sessions.token_hash", "=", tokenHash)
		.where("sessions.expires_at", ">", now)
		.executeTakeFirst();
	if (row === undefined) return null;
	const session = sessionOn(row);
	// A session that is itself news may be a stranger's, who must not settle it.
	return { ...session, hasNews: !session.isNews && Boolean(row.has_news) };
}

/** The sessions of an account, the most recently used first. */
export async function sessionsOf(
	d1: Queryable,
	player: PlayerId,
	now: number,
): Promise<Session[]> {
	const rows = await sessionRows(d1)
		.where("sessions.user_id", "=", player)
		.where("sessions.expires_at", ">", now)
		.orderBy("sessions.seen_at", "desc")
		.limit(MOST_SESSIONS)
		.execute();
	return rows.map(sessionOn);
}

function sessionRows(d1: Queryable) {
	return databaseOf(d1)
		.selectFrom("sessions")
		.innerJoin("users", "users.id", "sessions.user_id")
		.selectAll("sessions")
		.select(["users.name", "users.is_bot"]);
}

type SessionRow = Awaited<
	ReturnType<ReturnType<typeof sessionRows>["execute"]>
>[number];

function sessionOn(row: SessionRow): Session {
	return {
		tokenHash: row.token_hash,
		player: row.user_id as PlayerId,
		name: row.name,
		...(row.is_bot === 1 && { isBotAccount: true }),
		createdAt: row.created_at,
		seenAt: row.seen_at,
		expiresAt: row.expires_at,
		userAgent: row.user_agent,
		provedAt: row.proved_at,
		provedBy: row.proved_by,
		isNews: row.is_news === 1,
	};
}

/** Extends a session that is in use, up to `LONGEST_SESSION_MS`. */
export async function renewSession(
	d1: Queryable,
	{ tokenHash, createdAt }: Session,
	now: number,
): Promise<void> {
	const expiresAt = Math.min(
		Math.max(now, createdAt) + IDLE_SESSION_MS,
		createdAt + LONGEST_SESSION_MS,
	);
	await databaseOf(d1)
		.updateTable("sessions")
		// The clock may have been set back.
		.set({ seen_at: Math.max(now, createdAt), expires_at: expiresAt })
		.where("token_hash", "=", tokenHash)
		.execute();
}

/** Notes that the owner has proved again who they are. */
export async function saveProof(
	d1: Queryable,
	tokenHash: string,
	by: Proof,
	now: number,
): Promise<void> {
	await databaseOf(d1)
		.updateTable("sessions")
		.set({ proved_at: now, proved_by: by })
		.where("token_hash", "=", tokenHash)
		.execute();
}

/** Ends one session of this account; a session of another account stays. */
export async function endSession(
	d1: Queryable,
	player: PlayerId,
	tokenHash: string,
): Promise<void> {
	await databaseOf(d1)
		.deleteFrom("sessions")
		.where("token_hash", "=", tokenHash)
		.where("user_id", "=", player)
		.execute();
}

/** Ends all sessions of an account. */
export async function endSessions(
	d1: Queryable,
	player: PlayerId,
): Promise<void> {
	await batch(d1, [deleteSessions(d1, player)]);
}

export function deleteSessions(d1: Queryable, player: PlayerId) {
	return databaseOf(d1).deleteFrom("sessions").where("user_id", "=", player);
}
