/** The games that there are: as a page, live, and as data. */

import { type Context, Hono } from "hono";
import {
	compareGames,
	DIRECTORY_CLOSE,
	type ListedGame,
	listedGame,
} from "../../../protocol/directory.ts";
import { hello } from "../../../protocol/fromClient.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../protocol/version.ts";
import type { Lists } from "../../directory/api.ts";
import { allLists, directoryOf } from "../../directory/directories.ts";
import type { AppEnv } from "../../env.ts";
import { networkKey } from "../../http/networkKey.ts";
import { isSameOrigin } from "../../http/origin.ts";
import { setProtocolVersion } from "../../http/protocolVersion.ts";
import { refuseSocket, socketOf } from "../../http/refuseSocket.ts";
import {
	parseRegion,
	placementOf,
	REGIONS,
	type Region,
} from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import {
	isOverRequestLimit,
	RETRY_AFTER,
} from "../../identity/limitRequests.ts";
import { ensureReader, isUnsure, visitorOf } from "../../identity/visitor.ts";
import { GameListPage, renderPage } from "../../pages/pages.ts";
import { chromeOf } from "../shared/chromeOf.ts";

export const gameListRoutes = new Hono<AppEnv>();
export const gameListSocketRoutes = new Hono<AppEnv>();

gameListRoutes.get("/lobby", async (c) => {
	const region = parseRegion(c.req.query("region")) ?? regionOf(c);
	const lists = await listsFor(c, region);
	// Its socket is for those alone whom we can tell apart.
	const chrome = chromeOf(c, await ensureReader(c));
	const page = (
		<GameListPage
			chrome={chrome}
			region={region}
			lists={lists}
			now={Date.now()}
		/>
	);
	return c.html(renderPage(page));
});

/** Of one region, or of all. */
gameListRoutes.get("/games.json", async (c) => {
	const asked = parseRegion(c.req.query("region"));
	const lists = await listsFor(c, asked ?? regionOf(c));
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

gameListSocketRoutes.get("/lobby/socket", async (c) => {
	if (!isSameOrigin(c.req.raw)) return c.text("403 Forbidden", 403);
	if (c.req.header("Upgrade")?.toLowerCase() !== "websocket")
		return c.text("426 Upgrade Required", 426, { Upgrade: "websocket" });
	if (hello.safeParse(c.req.query()).data?.v !== PROTOCOL_VERSION)
		return refuseSocket(CLOSE.version, "another protocol version");
	const region = parseRegion(c.req.query("region"));
	if (region === null)
		return refuseSocket(
			DIRECTORY_CLOSE.unknownRegion,
			"there is no such region",
		);
	if (await isOverRequestLimit(c, "socket"))
		return c.text("429 Too Many Requests", 429, RETRY_AFTER);
	const session = await visitorOf(c);
	if (session === null && isUnsure(c))
		return c.text("503 Service Unavailable", 503, RETRY_AFTER);
	if (session === null)
		return refuseSocket(DIRECTORY_CLOSE.noSession, "no session");
	// Made anew, so that the directory hears the Worker's words alone.
	const address = new URL("https://directory/socket");
	setProtocolVersion(address);
	address.searchParams.set("player", session.player);
	const network = await networkKey(c);
	if (network !== null) address.searchParams.set("network", network);
	const request = new Request(address, { headers: { Upgrade: "websocket" } });
	const answer = await retryCall(() =>
		directoryOf(c.env, region).fetch(request.clone()),
	);
	return socketOf(answer);
});

function regionOf(c: Context<AppEnv>): Region {
	return placementOf(c.req.raw).region;
}

function listsFor(c: Context<AppEnv>, fresh: Region): Promise<Lists> {
	return allLists(c.env, fresh, (work) => c.executionCtx.waitUntil(work));
}
