/** The Worker's entry: the app, what is done by the clock, and the Durable Objects it is bound to. */
import { forgetNames } from "./accounts/forgetting.ts";
import { renameInGames } from "./accounts/renaming.ts";
import { app } from "./app.tsx";
import type { Env } from "./env.ts";

export { Directory } from "./lobby/Directory.ts";
export { GuardedRoom as GameRoom } from "./room/GuardedRoom.ts";

export default {
	fetch: app.fetch,
	scheduled: async (_, env) => {
		await forgetNames(env, env.DB, null);
		await renameInGames(env, env.DB, null);
	},
} satisfies ExportedHandler<Env>;
