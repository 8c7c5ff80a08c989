/** What the Worker and its rooms are given by the platform; wrangler.toml names the same. */
import type { GameRoom } from "./room/GameRoom.ts";

export type Env = {
	readonly ASSETS: Fetcher;
	readonly DB: D1Database;
	readonly GAME_ROOMS: DurableObjectNamespace<GameRoom>;
	/** Signs the sessions' cookies. */
	readonly SESSION_SECRET: string;
};

/** The app's types, for Hono. */
export type AppEnv = { Bindings: Env };
