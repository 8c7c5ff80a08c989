/** A game's page: its lobby, its board or, once the game is over, its replay. */
import { type Context, Hono } from "hono";
import {
	type PackedView,
	unpackView,
	withNames,
} from "../../../protocol/packedView.ts";
import type { AppEnv } from "../../env.ts";
import { ensureVisitor, visitorOf } from "../../identity/visitorOf.ts";
import { oembedOf } from "../../pages/game/oembedOf.ts";
import { GamePage, NotWatchablePage, renderPage } from "../../pages/pages.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { gameView } from "../shared/gameView.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { playersBefore } from "../shared/playersBefore.ts";
import { revalidatedForms } from "../shared/revalidatedForms.ts";
import { showReplay } from "./replay.tsx";

export const gameRoutes = new Hono<AppEnv>();

gameRoutes.get("/game/:id", revalidatedForms, async (c) => {
	const gameId = c.req.param("id");
	const known = await visitorOf(c);
	const answer = await gameView(c, gameId, known?.player ?? null, true);
	if (answer.type === "unknown_game") return c.notFound();
	if (answer.type === "not_watchable")
		return showNotWatchable(c, gameId, answer.canJoin);
	// A newer room may answer with a view that has no page here.
	if (answer.type !== "view") throw new RoomFault("newer");
	const stored = JSON.parse(answer.json) as PackedView;
	// Watching a replay requires no identity.
	const reader = stored.type === "over" ? known : await ensureVisitor(c);
	const context = pageContextOf(c, reader);
	const packed = withNames(stored, context.words.account.deletedPlayer);
	const view = unpackView(packed);
	const oembed = oembedOf(view, context);
	if (oembed)
		c.header(
			"Link",
			`<${oembed}>; rel="alternate"; type="application/json+oembed"`,
		);
	if (view.type === "over") {
		const forgotten = stored.seats.filter((seat) => seat?.[0] === "").length;
		return await showReplay(c, context, { view, forgotten });
	}
	const { origin } = new URL(c.req.url);
	const before = await playersBefore(c, view.settings);
	const page = (
		<GamePage {...{ context, gameId, view, packed, origin, before }} />
	);
	return c.html(renderPage(page));
});

async function showNotWatchable(
	c: Context<AppEnv>,
	gameId: string,
	canJoin: boolean,
): Promise<Response> {
	const context = pageContextOf(c, await ensureVisitor(c));
	const page = <NotWatchablePage {...{ context, gameId, canJoin }} />;
	return c.html(renderPage(page), 403);
}
