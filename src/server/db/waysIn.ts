/** The ways into an account: a password, passkeys, and accounts of other sites. One always stays. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PlayerId } from "../../match/match.ts";
import { NO_PASSWORD } from "./accounts.ts";
import { listOf } from "./parameters.ts";
import type { Provider } from "./tables.ts";

/** What is to be removed, and the sites that can be used to sign in at present. */
export type Removal = {
	readonly isPassword?: boolean;
	/** A passkey's id. */
	readonly passkey?: string;
	readonly provider?: Provider;
	readonly usable: readonly Provider[];
};

/** The condition that an account has a way in besides the one that is to be removed. */
export function hasOtherWayIn(
	player: PlayerId,
	{ isPassword = false, passkey = "", provider, usable }: Removal,
): RawBuilder<SqlBool> {
	const others = usable.filter((one) => one !== provider);
	return sql<SqlBool>`(
		EXISTS (SELECT 1 FROM users AS owner WHERE owner.id = ${player} AND owner.password <> ${NO_PASSWORD} AND ${Number(!isPassword)})
		OR EXISTS (SELECT 1 FROM passkeys AS other WHERE other.user_id = ${player} AND other.id <> ${passkey})
		OR EXISTS (SELECT 1 FROM provider_links AS link WHERE link.user_id = ${player} AND link.provider IN ${listOf(others)})
	)`;
}
