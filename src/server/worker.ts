/** The Worker's entry: the app, the scheduled jobs, and the classes of the Durable Objects. */
import { app } from "./app.ts";
import { archiveOlder } from "./archive/archiveOlder.ts";
import { exportDatabase } from "./archive/exportDatabase.ts";
import { makeDumps } from "./archive/makeDumps.ts";
import { cleanUp } from "./cleanUp.ts";
import { publishDays } from "./days/publishDays.ts";
import type { Env } from "./env.ts";
import { tellHolidays } from "./identity/holidayNews.ts";
import { erasePendingNames } from "./identity/pendingErasures.ts";
import { renameInGames } from "./identity/pendingRenames.ts";

export { Directory } from "./directory/Directory.ts";
export { Inbox } from "./inbox/Inbox.ts";
export { GuardedRoom as GameRoom } from "./room/GuardedRoom.ts";

export default {
	fetch: app.fetch,
	scheduled: async (_, env) => {
		// One that fails must not stop the others.
		const jobs = await Promise.allSettled([
			erasePendingNames(env, env.DB, null),
			renameInGames(env, env.DB, null),
			tellHolidays(env, env.DB, null),
			cleanUp(env, Date.now()),
			publishDays(env.DB, Date.now()),
			archiveOlder(env, Date.now()),
			makeDumps(env, Date.now()),
			exportDatabase(env, Date.now()),
		]);
		for (const job of jobs)
			if (job.status === "rejected")
				console.error("what is done by the clock failed", job.reason);
	},
} satisfies ExportedHandler<Env>;
