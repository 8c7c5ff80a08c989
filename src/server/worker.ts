/** The Worker's entry: the app, what is done by the clock, and the Durable Objects it is bound to. */

import { app } from "./app.ts";
import { cleanUp } from "./cleanUp.ts";
import type { Env } from "./env.ts";
import { erasePendingNames } from "./identity/pendingErasures.ts";
import { renameInGames } from "./identity/pendingRenames.ts";

export { Directory } from "./directory/Directory.ts";
export { GuardedRoom as GameRoom } from "./room/GuardedRoom.ts";

export default {
	fetch: app.fetch,
	scheduled: async (_, env) => {
		// One that fails holds up no other.
		const jobs = await Promise.allSettled([
			erasePendingNames(env, env.DB, null),
			renameInGames(env, env.DB, null),
			cleanUp(env, Date.now()),
		]);
		for (const job of jobs)
			if (job.status === "rejected")
				console.error("what is done by the clock failed", job.reason);
	},
} satisfies ExportedHandler<Env>;
