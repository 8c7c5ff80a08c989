/** The accounts of other sites by which one may sign in here. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { batch, databaseOf, type Queryable } from "./database.ts";
import type { Provider } from "./tables.ts";
import { hasOtherWayIn, type Removal } from "./waysIn.ts";

/** An account there, by its id there. */
export type Identity = {
	readonly provider: Provider;
	readonly subject: string;
};

export type ProviderLink = {
	readonly provider: Provider;
	/** Epoch ms, as is the next. */
	readonly createdAt: number;
	readonly usedAt: number | null;
};

export async function linksOf(
	d1: Queryable,
	player: PlayerId,
): Promise<ProviderLink[]> {
	const rows = await databaseOf(d1)
		.selectFrom("provider_links")
		.select(["provider", "created_at", "used_at"])
		.where("user_id", "=", player)
		.orderBy("provider")
		.execute();
	return rows.map(({ provider, created_at, used_at }) => ({
		provider,
		createdAt: created_at,
		usedAt: used_at,
	}));
}

/** The player whose account here is linked with it; null if there is none. */
export async function playerLinkedTo(
	d1: Queryable,
	{ provider, subject }: Identity,
): Promise<PlayerId | null> {
	const row = await databaseOf(d1)
		.selectFrom("provider_links")
		.select("user_id")
		.where("provider", "=", provider)
		.where("subject", "=", subject)
		.executeTakeFirst();
	return row === undefined ? null : (row.user_id as PlayerId);
}

/** The query that links an account that exists, unless either of the two has another link. */
export function insertLink(
	d1: Queryable,
	player: PlayerId,
	{ provider, subject }: Identity,
	now: number,
) {
	const db = databaseOf(d1);
	return db
		.insertInto("provider_links")
		.columns(["provider", "subject", "user_id", "created_at"])
		.expression(
			db
				.selectFrom("users")
				.select(({ val }) => [
					val(provider).as("provider"),
					val(subject).as("subject"),
					"id",
					val(now).as("created_at"),
				])
				.where("id", "=", player)
				.where("name_key", "is not", null),
		)
		.onConflict((conflict) => conflict.doNothing());
}

/** The condition that no account here is linked with it. */
export function isUnlinked({
	provider,
	subject,
}: Identity): RawBuilder<SqlBool> {
	return sql<SqlBool>`NOT EXISTS (SELECT 1 FROM provider_links WHERE provider = ${provider} AND subject = ${subject})`;
}

/** False if either account has another link. */
export async function addLink(
	d1: Queryable,
	player: PlayerId,
	identity: Identity,
	now: number,
): Promise<boolean> {
	const [added] = await batch(d1, [insertLink(d1, player, identity, now)]);
	return added === 1;
}

/** The query that notes when a link was last used. */
export function updateLinkUse(
	d1: Queryable,
	{ provider, subject }: Identity,
	now: number,
) {
	return databaseOf(d1)
		.updateTable("provider_links")
		.set(({ fn, val }) => ({
			used_at: fn<number>("max", [val(now), "created_at"]),
		}))
		.where("provider", "=", provider)
		.where("subject", "=", subject);
}

/** False if it is the only way into the account, or not linked. */
export async function removeLink(
	d1: Queryable,
	player: PlayerId,
	removal: Removal & { readonly provider: Provider },
): Promise<boolean> {
	const [removed] = await batch(d1, [
		databaseOf(d1)
			.deleteFrom("provider_links")
			.where("user_id", "=", player)
			.where("provider", "=", removal.provider)
			.where(hasOtherWayIn(player, removal)),
	]);
	return removed === 1;
}
