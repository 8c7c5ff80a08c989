/** The picture of a game that links to it show. It is the same for everybody. */
import { type Context, Hono } from "hono";
import type { View } from "../../../match/view.ts";
import { type PackedView, unpackView } from "../../../protocol/packedView.ts";
import type { AppEnv } from "../../env.ts";
import { keptPicture } from "../../http/keptPictures.ts";
import { gamePicture } from "../../picture/gamePicture.ts";
import { gameView } from "../shared/gameView.ts";
import { showPicture } from "../shared/showPicture.ts";

export const gameMapPicture = new Hono<AppEnv>();

/** How long copies of a picture are shown: the last one loses a name when its account is deleted. */
const IN_PLAY_S = 60;
const OVER_S = 24 * 60 * 60;

gameMapPicture.get("/game/:id/map.png", async (c) => {
	const kept = await keptPicture(c);
	if (kept !== null) return kept;
	const answer = await gameView(c, c.req.param("id"), null);
	if (answer.type === "unknown_game") return c.notFound();
	const view =
		answer.type === "view"
			? unpackView(JSON.parse(answer.json) as PackedView)
			: null;
	// Before it begins, everybody who has the link may see who is there; a picture is for fewer.
	if (view === null || !view.settings.isWatchable)
		return c.redirect("/picture.png", 302);
	return showGamePicture(c, view);
});

/** The picture of a game that anybody may watch. */
export async function showGamePicture(
	c: Context<AppEnv>,
	view: View,
): Promise<Response> {
	const seconds = view.type === "over" ? OVER_S : IN_PLAY_S;
	return showPicture(c, gamePicture(view), seconds);
}
