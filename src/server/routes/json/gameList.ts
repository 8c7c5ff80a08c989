/** The games of one region, or of all, that can be joined or watched. */
import { Hono } from "hono";
import {
	type ListedGame,
	listedGame,
} from "../../../protocol/fromDirectory.ts";
import { compareGames } from "../../../protocol/listOrder.ts";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { parseRegion, REGIONS, type Region } from "../../http/region.ts";
import { gameLists, regionOf } from "../shared/gameLists.ts";

export const gameListJson = new Hono<AppEnv>();

gameListJson.get("/games.json", revalidated, async (c) => {
	const { region: named } = c.req.query();
	const asked = parseRegion(named);
	if (named !== undefined && asked === null)
		return c.json({ error: "unknown_region" }, 400);
	const lists = await gameLists(c, asked ?? regionOf(c));
	const regions: readonly Region[] = asked === null ? REGIONS : [asked];
	const games = regions
		.flatMap((region) => lists[region]?.games ?? [])
		.sort(compareGames);
	const inState = (state: ListedGame["state"]) =>
		games
			.filter((game) => game.state === state)
			.map((game) => ({ ...listedGame.parse(game), region: game.region }));
	const total = (kind: "online" | "playing") =>
		regions.reduce((sum, region) => sum + (lists[region]?.[kind] ?? 0), 0);
	return c.json({
		open: inState("open"),
		running: inState("running"),
		online: total("online"),
		playing: total("playing"),
	});
});
