/** A game's page for other sites, which show it in a frame. It is the same for everybody. */
import { type Context, Hono } from "hono";
import {
	type PackedView,
	unpackView,
	withNames,
} from "../../../protocol/packedView.ts";
import type { AppEnv } from "../../env.ts";
import { logPathOf } from "../../pages/game/logPathOf.ts";
import { EmbedNotice, EmbedPage } from "../../pages/pages.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { gameView } from "../shared/gameView.ts";
import { embedContextOf, showEmbed } from "../shared/showEmbed.tsx";

export const embedRoutes = new Hono<AppEnv>();

/** What is over only loses a name when an account is deleted; what is not, has another page once it is. */
const OVER = "public, max-age=300";
const IN_PLAY = "public, no-cache";

embedRoutes.get("/embed/game/:id", async (c) => {
	const gameId = c.req.param("id");
	const answer = await gameView(c, gameId, null);
	if (answer.type === "unknown_game") return refuse(c, "notFound");
	if (answer.type === "not_watchable") return refuse(c, "notWatchable");
	// A newer room may answer with a view that has no page here.
	if (answer.type !== "view") throw new RoomFault("newer");
	const context = await embedContextOf(c);
	const stored = JSON.parse(answer.json) as PackedView;
	const { deletedPlayer } = context.words.account;
	const view = unpackView(withNames(stored, deletedPlayer));
	// Before it begins, everybody who has the link may see who is there; a frame is for strangers.
	if (!view.settings.isWatchable) return refuse(c, "notWatchable");
	const forgotten = stored.seats.filter((seat) => seat?.[0] === "").length;
	const logPath = logPathOf(gameId, forgotten);
	const { pathname, search } = new URL(c.req.url);
	const address = pathname + search;
	const page = <EmbedPage {...{ context, gameId, view, logPath, address }} />;
	const cache = view.type === "over" ? OVER : IN_PLAY;
	return showEmbed(c, page, { status: 200, cache });
});

/** In plain words, in the frame itself. */
async function refuse(
	c: Context<AppEnv>,
	reason: "notFound" | "notWatchable",
): Promise<Response> {
	const context = await embedContextOf(c);
	const words = context.words[reason];
	const status = reason === "notFound" ? 404 : 403;
	return showEmbed(c, <EmbedNotice {...{ context, words }} />, {
		...{ status, cache: "no-store" },
	});
}
