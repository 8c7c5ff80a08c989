import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type Day, dayAt } from "../../../src/daily/calendar.ts";
import type { PlayerId } from "../../../src/match/match.ts";
import { dayRankingOf } from "../../../src/server/db/dayRanking.ts";
import { bestGameOf } from "../../../src/server/db/days.ts";
import { beginTry, finishTry } from "../../../src/server/db/dayTries.ts";
import { setClock } from "../support/objects.ts";
import { publish } from "./support.ts";

const NOON = Date.UTC(2027, 5, 1, 12);

/** Saves a finished game of a guest. */
async function scored(
	day: Day,
	name: string,
	{ lead, turns, tiles }: { lead: number; turns: number; tiles: number },
): Promise<void> {
	const player = `ranked ${name}` as PlayerId;
	const begun = { day, engine: 1, startedAt: NOON };
	await beginTry(env.DB, { player, name, isGuest: true }, begun);
	const score = { lead, turns, tiles, points: 20, rival: 20 - lead };
	const game = { orders: [], leads: [lead], overAt: NOON, log: "{}" };
	await finishTry(env.DB, { player, day, score, ...game });
}

test("a score ranks by its lead, then by fewer turns, then by land; who is equal in all shares a rank", async () => {
	setClock(NOON);
	await publish();
	const day = dayAt(NOON);
	await scored(day, "Little land", { lead: 3, turns: 8, tiles: 2 });
	await scored(day, "Much land", { lead: 3, turns: 8, tiles: 9 });
	await scored(day, "As little", { lead: 3, turns: 8, tiles: 2 });
	await scored(day, "Behind", { lead: -4, turns: 6, tiles: 9 });
	await scored(day, "Ahead", { lead: 11, turns: 8, tiles: 1 });
	await scored(day, "Quick", { lead: 3, turns: 6, tiles: 1 });
	const page = { day, isOfGuests: true, skip: 0 };
	const { players, count, viewer } = await dayRankingOf(
		env.DB,
		page,
		"ranked Behind" as PlayerId,
	);
	expect(players.map(({ rank, name }) => `${rank} ${name}`)).toEqual([
		...["1 Ahead", "2 Quick", "3 Much land"],
		...["4 As little", "4 Little land", "6 Behind"],
	]);
	expect([count, viewer?.rank]).toEqual([6, 6]);
	const best = await bestGameOf(env.DB, day, NOON + 24 * 60 * 60_000);
	expect(best?.name).toBe("Ahead");
});
