import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { BotKind } from "../../../src/bots/bots.ts";
import type { PlayerId } from "../../../src/match/match.ts";
import { saveGuest } from "../../../src/server/db/guests.ts";
import { saveResult } from "../../../src/server/db/results.ts";
import { botStrengthFor } from "../../../src/server/db/suggestBotStrength.ts";
import { newGameId } from "../../../src/server/games/gameId.ts";

let guests = 0;
let now = 1_000_000;

async function newcomer(): Promise<PlayerId> {
	const player = `newcomer ${guests++}` as PlayerId;
	await saveGuest(env.DB, { player, name: "Amber Fox" }, now);
	return player;
}

/** A game against these bots, in which the player came in at a place. */
async function played(
	player: PlayerId,
	bots: readonly BotKind[],
	place: number,
): Promise<void> {
	const id = newGameId(env.SESSION_SECRET);
	const places = Array.from({ length: bots.length + 1 }, (_, i) => i + 1);
	places.splice(place - 1, 1);
	const seat = { game_id: id, name: "Somebody", over_at: now };
	await saveResult(env.DB, {
		game: {
			id,
			ruleset: "march",
			rules_version: 1,
			cols: 17,
			rows: 9,
			seat_count: bots.length + 1,
			started_at: now,
			over_at: ++now,
			reason: "won",
			turns: 30,
			final_hash: "",
			chain_end: "",
			family: null,
			tempo: "even",
			pace: "live",
			persons: 1,
			is_public: 0,
		},
		seats: [
			{ ...seat, seat: 0, user_id: player, bot: null, place },
			...bots.map((bot, i) => ({
				...seat,
				seat: i + 1,
				user_id: null,
				bot,
				place: places[i],
			})),
		],
	});
}

test("a player who has beaten nobody meets recruits", async () => {
	const player = await newcomer();
	expect(await botStrengthFor(env.DB, player)).toBe("recruit");
	await played(player, ["gardener", "captain"], 2);
	expect(await botStrengthFor(env.DB, player)).toBe("recruit");
});

test.each([
	[["recruit"], "easy"],
	[["gardener"], "normal"],
	[["captain"], "hard"],
	[["gardener", "captain"], "hard"],
	[["general"], "master"],
	[["marshal"], "master"],
	[["wanderer", "settler"], "recruit"],
] as const)("one who has beaten %j meets %s ones", async (bots, strength) => {
	const player = await newcomer();
	await played(player, bots, 1);
	expect(await botStrengthFor(env.DB, player)).toBe(strength);
});

test("what others have won does not count", async () => {
	const [player, other] = [await newcomer(), await newcomer()];
	await played(other, ["captain"], 1);
	expect(await botStrengthFor(env.DB, player)).toBe("recruit");
});

test("what was won long ago does not count any more", async () => {
	const player = await newcomer();
	await played(player, ["captain"], 1);
	for (let i = 0; i < 19; i++) await played(player, ["captain"], 2);
	expect(await botStrengthFor(env.DB, player)).toBe("hard");
	await played(player, ["captain"], 2);
	expect(await botStrengthFor(env.DB, player)).toBe("recruit");
});
