/**
 * Chooses how strong a person's opponents are: one step above the strongest bot
 * that the person has recently beaten.
 */
import { BOT_STRENGTHS, type BotStrength } from "../../bots/botStrengths.ts";
import type { BotKind } from "../../bots/bots.ts";
import type { PlayerId } from "../../match/match.ts";
import { databaseOf, type Queryable } from "./database.ts";

/** The weakest first. */
const STEPS = Object.keys(BOT_STRENGTHS) as readonly BotStrength[];

/** How many games count as recent. */
const LATEST_GAMES = 20;

export async function botStrengthFor(
	d1: Queryable,
	player: PlayerId,
): Promise<BotStrength> {
	return strengthAbove(await beatenBots(d1, player));
}

export function strengthAbove(beaten: readonly BotKind[]): BotStrength {
	const strongest = STEPS.findLastIndex((step) =>
		beaten.includes(BOT_STRENGTHS[step]),
	);
	return STEPS[Math.min(strongest + 1, STEPS.length - 1)];
}

/** The bots in the games that the person has won. */
async function beatenBots(d1: Queryable, player: PlayerId): Promise<BotKind[]> {
	const rows = await databaseOf(d1)
		.with("latest", (db) =>
			db
				.selectFrom("seats")
				.select(["seats.game_id", "seats.place"])
				.where("seats.user_id", "=", player)
				.orderBy("seats.over_at", "desc")
				.limit(LATEST_GAMES),
		)
		.selectFrom("latest")
		.innerJoin("seats", "seats.game_id", "latest.game_id")
		.select("seats.bot")
		.distinct()
		.where("latest.place", "=", 1)
		.where("seats.bot", "is not", null)
		.execute();
	return rows.flatMap(({ bot }) => bot ?? []);
}
