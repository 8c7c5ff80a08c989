/** How another site shows one of our games in a frame, by its address alone (https://oembed.com). */
import { type Context, Hono } from "hono";
import type { View } from "../../../match/view.ts";
import {
	embedAddress,
	embedCode,
	LEAST_EMBED,
	USUAL_EMBED,
} from "../../../protocol/embedCode.ts";
import {
	type PackedView,
	unpackView,
	withNames,
} from "../../../protocol/packedView.ts";
import type { AppEnv } from "../../env.ts";
import { type OembedQuery, parseOembed } from "../../forms/oembedQuery.ts";
import type { EmbedContext } from "../../pages/embed/embedContext.ts";
import { gameTitle } from "../../pages/game/gameTitle.ts";
import { PICTURE_SIZE } from "../../picture/pictureSize.ts";
import { gameView } from "../shared/gameView.ts";
import { embedContextOf } from "../shared/showEmbed.tsx";

export const oembedJson = new Hono<AppEnv>();

/** Any site's script may read the answer: it depends on no cookie. */
const FOR_ALL = { "Access-Control-Allow-Origin": "*" };

/** How long others may keep it: the title of a game in play changes each turn. */
const KEPT_S = 300;

/** The status of each refusal, as the protocol has it. */
const STATUS = {
	bad_request: 400,
	/** Too small a place. */
	too_small: 400,
	not_watchable: 401,
	not_found: 404,
	not_json: 501,
} as const;

oembedJson.get("/oembed", async (c) => {
	const { origin, searchParams } = new URL(c.req.url);
	const asked = parseOembed(searchParams, origin);
	if (typeof asked === "string") return refuse(c, asked);
	const { width, height } = LEAST_EMBED;
	if (asked.maxWidth < width || asked.maxHeight < height)
		return refuse(c, "too_small");
	const answer = await gameView(c, asked.gameId, null);
	if (answer.type === "unknown_game") return refuse(c, "not_found");
	if (answer.type !== "view") return refuse(c, "not_watchable");
	const context = await embedContextOf(c);
	const stored = JSON.parse(answer.json) as PackedView;
	const { deletedPlayer } = context.words.account;
	const view = unpackView(withNames(stored, deletedPlayer));
	if (!view.settings.isWatchable) return refuse(c, "not_watchable");
	return c.json(answerFor(asked, view, context), 200, {
		...FOR_ALL,
		"Cache-Control": `public, max-age=${KEPT_S}`,
		Vary: "Accept-Language",
	});
});

function refuse(c: Context<AppEnv>, error: keyof typeof STATUS): Response {
	return c.json({ error }, STATUS[error], {
		...FOR_ALL,
		"Cache-Control": "no-store",
	});
}

function answerFor(asked: OembedQuery, view: View, context: EmbedContext) {
	const { origin, words } = context;
	const { gameId, hash, maxWidth, maxHeight } = asked;
	const title = gameTitle(view, context);
	const width = Math.min(USUAL_EMBED.width, maxWidth);
	const height = Math.min(USUAL_EMBED.height, maxHeight);
	const address = embedAddress(`${origin}/game/${gameId}${hash}`);
	const hasPicture =
		PICTURE_SIZE.width <= maxWidth && PICTURE_SIZE.height <= maxHeight;
	return {
		...{ type: "rich", version: "1.0", title },
		...{ provider_name: words.name, provider_url: `${origin}/` },
		cache_age: KEPT_S,
		html: embedCode(address, escaped(title), { width, height }),
		...{ width, height },
		...(hasPicture && {
			thumbnail_url: `${origin}/game/${gameId}/map.png`,
			thumbnail_width: PICTURE_SIZE.width,
			thumbnail_height: PICTURE_SIZE.height,
		}),
	};
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	'"': "&quot;",
	"'": "&#39;",
	"<": "&lt;",
	">": "&gt;",
};

/** Names of players as HTML. */
function escaped(text: string): string {
	return text.replace(/[&"'<>]/g, (character) => ENTITIES[character]);
}
