/** Turns a guest into an account, whatever its first way in is. */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import { NO_PASSWORD, register } from "../db/accounts.ts";
import type {
	Compilable,
	Queryable,
	RawBuilder,
	SqlBool,
} from "../db/database.ts";
import type { Proof } from "../db/tables.ts";
import type { AppEnv } from "../env.ts";
import { databaseFor } from "../http/requestDatabase.ts";
import type { AccountName } from "./accountName.ts";
import { keepToken, newSession } from "./beginSession.ts";
import { renameInGames } from "./pendingRenames.ts";
import { visitorOf } from "./visitorOf.ts";

type AppContext = Context<AppEnv>;

/** How the owner came, and by what they will come again. */
export type FirstWayIn = {
	readonly by: Proof;
	/** The password's hash, if there is one. */
	readonly password?: string;
	/** The condition that this way in is nobody's yet. */
	readonly onlyIf?: RawBuilder<SqlBool>;
	/** The query that adds a way in other than a password. */
	readonly add?: (d1: Queryable, player: PlayerId) => Compilable;
};

/** Keeps the guest's id, and so their games. False if another player took the name first. */
export async function createAccount(
	c: AppContext,
	name: AccountName,
	{ by, password = NO_PASSWORD, onlyIf, add }: FirstWayIn,
): Promise<boolean> {
	const guest = await visitorOf(c);
	const player = guest?.player ?? (crypto.randomUUID() as PlayerId);
	const { token, session } = await newSession(c, by);
	const account = { ...name, player, password };
	const d1 = await databaseFor(c);
	const wayIn = add && { wayIn: add(d1, player) };
	const registration = { ...account, ...wayIn, onlyIf, session };
	if (!(await register(d1, registration, Date.now()))) return false;
	await keepToken(c, account, token);
	if (guest !== null) await tellRooms(c, player);
	return true;
}

/** The account exists already: the scheduled job repeats whatever fails here. */
async function tellRooms(c: AppContext, player: PlayerId): Promise<void> {
	try {
		await renameInGames(c.env, await databaseFor(c), player);
	} catch (error) {
		console.error("nobody was told of a new name", error);
	}
}
