/** The tokens by which programs act for accounts: their hashes, what they allow, and until when. */
import type { Compilable } from "kysely";
import { SCOPES, type Scope } from "../../api/endpoint.ts";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import { listOf } from "./parameters.ts";

/** The most tokens that an account may have. */
export const MOST_API_TOKENS = 20;

export type NewApiToken = {
	readonly tokenHash: string;
	/** Unlike those of the account's other tokens. */
	readonly name: string;
	readonly scopes: readonly Scope[];
	/** Epoch ms; null for none. */
	readonly expiresAt: number | null;
};

export type ApiToken = NewApiToken & {
	/** Epoch ms, as is the next one. */
	readonly createdAt: number;
	/** When it was last used, to within an hour; null if it never was. */
	readonly usedAt: number | null;
};

/** False if the account has too many, or one of this name, or is gone. */
export async function addApiToken(
	d1: Queryable,
	player: PlayerId,
	{ tokenHash, name, scopes, expiresAt }: NewApiToken,
	now: number,
): Promise<boolean> {
	const db = databaseOf(d1);
	const insertion = db
		.insertInto("api_tokens")
		.columns([
			...(["token_hash", "user_id", "name", "scopes"] as const),
			...(["created_at", "expires_at"] as const),
		])
		.expression(
			db
				.selectFrom("users")
				.select(({ val }) => [
					val(tokenHash).as("token_hash"),
					"users.id as user_id",
					val(name).as("name"),
					val(scopes.join(",")).as("scopes"),
					val(now).as("created_at"),
					val(expiresAt).as("expires_at"),
				])
				.where("users.id", "=", player)
				.where("name_key", "is not", null)
				.where(({ selectFrom }) =>
					selectFrom("api_tokens")
						.select(({ eb, fn }) =>
							eb(fn.countAll<number>(), "<", MOST_API_TOKENS).as("has_room"),
						)
						.where("user_id", "=", player),
				),
		)
		.onConflict((conflict) => conflict.doNothing());
	const [added] = await batch(d1, [insertion]);
	return added === 1;
}

/** An account's tokens, the latest first; also those that have ended. */
export async function apiTokensOf(
	d1: Queryable,
	player: PlayerId,
): Promise<ApiToken[]> {
	const rows = await databaseOf(d1)
		.selectFrom("api_tokens")
		.selectAll()
		.where("user_id", "=", player)
		.orderBy("created_at", "desc")
		.orderBy("name")
		.execute();
	return rows.map((row) => ({
		tokenHash: row.token_hash,
		name: row.name,
		scopes: scopesIn(row.scopes),
		createdAt: row.created_at,
		usedAt: row.used_at,
		expiresAt: row.expires_at,
	}));
}

/** The account for which a token is good, and what it allows. */
export type TokenOwner = {
	readonly player: PlayerId;
	/** The account's name. */
	readonly name: string;
	/** Whether it is a bot's account; absent if not. */
	readonly isBotAccount?: true;
	readonly scopes: readonly Scope[];
	/** When the token was last used (epoch ms), to within an hour; null if it never was. */
	readonly usedAt: number | null;
	readonly tokenHash: string;
	/** Epoch ms; null for none. */
	readonly expiresAt: number | null;
};

/** Null if there is no such token, or if it has ended. */
export async function findTokenOwner(
	d1: Queryable,
	tokenHash: string,
	now: number,
): Promise<TokenOwner | null> {
	const row = await databaseOf(d1)
		.selectFrom("api_tokens")
		.innerJoin("users", "users.id", "api_tokens.user_id")
		.select(["users.id", "users.name", "users.is_bot"])
		.select(["api_tokens.scopes", "api_tokens.used_at"])
		.select("api_tokens.expires_at")
		.where("api_tokens.token_hash", "=", tokenHash)
		.where("users.name_key", "is not", null)
		.where(({ eb, or }) =>
			or([
				eb("api_tokens.expires_at", "is", null),
				eb("api_tokens.expires_at", ">", now),
			]),
		)
		.executeTakeFirst();
	if (row === undefined) return null;
	return {
		player: row.id as PlayerId,
		name: row.name,
		...(row.is_bot === 1 && { isBotAccount: true }),
		scopes: scopesIn(row.scopes),
		usedAt: row.used_at,
		...{ tokenHash, expiresAt: row.expires_at },
	};
}

/** Notes that a token is in use. */
export async function noteTokenUse(
	d1: Queryable,
	tokenHash: string,
	now: number,
): Promise<void> {
	await databaseOf(d1)
		.updateTable("api_tokens")
		// The clock may have been set back.
		.set(({ fn, val }) => ({
			used_at: fn<number>("max", [val(now), "created_at"]),
		}))
		.where("token_hash", "=", tokenHash)
		.execute();
}

/** Ends a token of this account; another account's stays. */
export async function revokeApiToken(
	d1: Queryable,
	player: PlayerId,
	tokenHash: string,
): Promise<void> {
	await databaseOf(d1)
		.deleteFrom("api_tokens")
		.where("token_hash", "=", tokenHash)
		.where("user_id", "=", player)
		.execute();
}

/** The query that deletes the tokens of all accounts that had ended by then (epoch ms). */
export function clearApiTokens(d1: Queryable, by: number): Compilable {
	return databaseOf(d1)
		.deleteFrom("api_tokens")
		.where("expires_at", "is not", null)
		.where("expires_at", "<=", by);
}

/** Those of these persons who have a token, also one that has ended: a program may listen for them. */
export async function tokenHolders(
	d1: Queryable,
	players: readonly PlayerId[],
): Promise<PlayerId[]> {
	const rows = await databaseOf(d1)
		.selectFrom("api_tokens")
		.select("user_id")
		.distinct()
		.where("user_id", "in", listOf(players))
		.execute();
	return rows.map(({ user_id }) => user_id as PlayerId);
}

function scopesIn(text: string): Scope[] {
	const allowed = text.split(",");
	return SCOPES.filter((scope) => allowed.includes(scope));
}
