/**
 * The whole server, with a D1 that can be made to fail, and with addresses for the crash
 * script: `POST /crash/d1?state=` sets D1's fault from now on, `/crash/query` queries the
 * real D1, and `/crash/cron` runs the cron jobs.
 */
import type { Env } from "../../../src/server/env.ts";
import worker, {
	Directory as PlainDirectory,
	GameRoom as PlainRoom,
} from "../../../src/server/worker.ts";
import type { DatabaseState } from "../databaseFault.ts";
import { d1, faulty } from "./faultyDatabase.ts";

function withFaults(env: Env): Env {
	return { ...env, DB: faulty(env.DB) };
}

export class GameRoom extends PlainRoom {
	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, withFaults(env));
	}
}

export class Directory extends PlainDirectory {
	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, withFaults(env));
	}
}

export { Inbox } from "../../../src/server/worker.ts";

export default {
	async fetch(request, env, ctx): Promise<Response> {
		const { pathname, searchParams } = new URL(request.url);
		switch (pathname) {
			case "/crash/d1":
				d1.state = searchParams.get("state") as DatabaseState;
				return new Response();
			case "/crash/query":
				return Response.json(await rowsOf(env.DB, await request.json()));
			case "/crash/cron":
				await runCronJobs(withFaults(env));
				return new Response();
			default:
				return await worker.fetch(request, withFaults(env), ctx);
		}
	},
} satisfies ExportedHandler<Env>;

async function runCronJobs(env: Env): Promise<void> {
	const scheduledTime = Date.now();
	const controller = { cron: "", scheduledTime, noRetry: () => {} };
	await worker.scheduled(controller, env);
}

type SqlQuery = { readonly sql: string; readonly values: readonly unknown[] };

async function rowsOf(database: D1Database, { sql, values }: SqlQuery) {
	const { results } = await database
		.prepare(sql)
		.bind(...values)
		.all();
	return results;
}
