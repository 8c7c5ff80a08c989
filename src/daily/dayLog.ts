/** A played day's march as a game log, which can be watched and proved like any other. */
import { gameLogOf } from "../match/gameLogOf.ts";
import { type Archive, packLog } from "../rules/archive.ts";
import type { PlayedDay } from "./dayGame.ts";
import type { DayMarch } from "./dayMarch.ts";

/** Packed, without the player's name. `startedAt` is epoch ms. */
export function dayLogOf(
	{ date, shape }: DayMarch,
	{ over, records }: PlayedDay,
	startedAt: number,
): Archive {
	// The map's shape lets anybody draw the board again from the published key.
	const settings = { ...over.settings, map: shape };
	const times = { startedAt, overAt: startedAt };
	return packLog(gameLogOf(date, { ...over, settings, ...times }, records));
}
