/** What the Worker and its rooms are given by the platform; wrangler.toml names the same. */
import type { RequestDatabase } from "./db/RequestDatabase.ts";
import type { Directory } from "./directory/Directory.ts";
import type { Visitor } from "./identity/visitor.ts";
import type { GameRoom } from "./room/GameRoom.ts";

export type Env = {
	readonly ASSETS: Fetcher;
	readonly DB: D1Database;
	readonly GAME_ROOMS: DurableObjectNamespace<GameRoom>;
	readonly DIRECTORIES: DurableObjectNamespace<Directory>;
	readonly SESSION_LIMIT: RateLimit;
	readonly ADDRESS_LIMIT: RateLimit;
	readonly BLOCK_LIMIT: RateLimit;
	readonly NEWCOMER_LIMIT: RateLimit;
	readonly NEWCOMER_BLOCK_LIMIT: RateLimit;
	readonly ROOM_LIMIT: RateLimit;
	readonly ROOM_BLOCK_LIMIT: RateLimit;
	readonly SIGN_IN_LIMIT: RateLimit;
	readonly SIGN_IN_NAME_LIMIT: RateLimit;
	readonly SIGN_IN_ADDRESS_LIMIT: RateLimit;
	readonly SIGN_IN_BLOCK_LIMIT: RateLimit;
	/** Both or none: see routes/shared/challenge.tsx. */
	readonly TURNSTILE_SITE_KEY?: string;
	readonly TURNSTILE_SECRET_KEY?: string;
	/** Of a stand-in, for tests. */
	readonly TURNSTILE_VERIFY_URL?: string;
	/** Signs the sessions' cookies. */
	readonly SESSION_SECRET: string;
};

/** What is found out once a request. */
type Variables = {
	/** Null if it is nobody that we know. */
	readonly visitor?: Visitor | null;
	/** Names the session of an account that asks. */
	readonly tokenHash?: string;
	/** Whether the page has Turnstile in it. */
	readonly hasChallenge?: boolean;
	readonly database?: RequestDatabase;
	/** Whether somebody has shown a token, and the database does not say whose it is. */
	readonly isUnsure?: boolean;
};

/** The app's types, for Hono. */
export type AppEnv = { Bindings: Env; Variables: Variables };
