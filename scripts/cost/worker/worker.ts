/**
 * The whole server, with a clock that the script moves, and counts of all requests, rows and
 * durations. `POST /cost/move?to=` moves the clock to an epoch ms, with every alarm on the
 * way, or without `to` to the next alarm. `POST /cost/settle?messages=` waits until this
 * many messages have arrived, and nothing runs.
 */
import type { Env } from "../../../src/server/env.ts";
import worker, {
	Directory as PlainDirectory,
	GameRoom as PlainRoom,
} from "../../../src/server/worker.ts";
import { type CounterSnapshot, noCounts } from "../counts.ts";
import { countedClass, isIdle } from "./CountedObject.ts";
import { advanceClock, nextAlarmAt, startClock } from "./clock.ts";
import { countBucket } from "./countedBucket.ts";
import { countDatabase } from "./countedDatabase.ts";

const counts = noCounts();
const { rooms, directories } = counts.objects;
const bytes: Record<string, number> = {};

export const GameRoom = countedClass({
	...{ Class: PlainRoom, name: "rooms", counts: rooms },
	bytes,
});
export const Directory = countedClass({
	...{ Class: PlainDirectory, name: "directories", counts: directories },
	bytes,
});

export { Inbox } from "../../../src/server/worker.ts";

export default {
	async fetch(request, env, ctx): Promise<Response> {
		startClock();
		countDatabase(env.DB, counts);
		countBucket(env.ARCHIVE, counts);
		const { pathname, searchParams } = new URL(request.url);
		if (pathname.startsWith("/cost/"))
			return await control(env, pathname, searchParams);
		counts.requests++;
		const before = objectsMs();
		const startedAt = performance.now();
		const response = await worker.fetch(request, env, ctx);
		const tookMs = performance.now() - startedAt;
		counts.requestMs += Math.max(0, tookMs - (objectsMs() - before));
		return response;
	},
} satisfies ExportedHandler<Env>;

function objectsMs(): number {
	return rooms.activeMs + directories.activeMs;
}

async function control(
	env: Env,
	path: string,
	params: URLSearchParams,
): Promise<Response> {
	try {
		const to = params.get("to");
		if (path === "/cost/move")
			await move(env, to === null ? (nextAlarmAt() ?? 0) : Number(to));
		else await settle(Number(params.get("messages")));
		return Response.json(snapshot());
	} catch (error) {
		return new Response((error as Error).stack ?? "", { status: 500 });
	}
}

async function move(env: Env, to: number): Promise<void> {
	for (let key = advanceClock(to); key !== null; key = advanceClock(to)) {
		const [name, id] = key.split(" ") as ["rooms" | "directories", string];
		const objects = name === "rooms" ? env.GAME_ROOMS : env.DIRECTORIES;
		const stub = objects.getByName(id) as unknown as {
			handleAlarm(): Promise<void>;
		};
		await stub.handleAlarm();
		await settle(0);
	}
}

async function settle(messages: number): Promise<void> {
	while (rooms.messages < messages || !isIdle()) await scheduler.wait(1);
}

function snapshot(): CounterSnapshot {
	return { now: Date.now(), counts, bytes };
}
