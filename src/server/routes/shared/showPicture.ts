/** Answers with the picture of a map. It is the same for everybody. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import { isUpToDate, keepPicture } from "../../http/keptPictures.ts";
import { limitPictures } from "../../http/limitPictures.ts";
import {
	type MapPicture,
	mapPicture,
	pictureTag,
} from "../../picture/mapPicture.ts";

/** `seconds`: how long copies are shown. Look for a kept one (`keptPicture`) before. */
export async function showPicture(
	c: Context<AppEnv>,
	shown: MapPicture,
	seconds: number,
): Promise<Response> {
	const headers = {
		"Content-Type": "image/png",
		"Cache-Control": `public, max-age=${seconds}`,
		ETag: await pictureTag(shown),
	};
	if (isUpToDate(c, headers.ETag)) return c.body(null, 304, headers);
	// Whoever asks for the headers alone waits for no drawing.
	if (c.req.method === "HEAD") return c.body(null, 200, headers);
	await limitPictures(c);
	return keepPicture(c, c.body(await mapPicture(shown), 200, headers));
}
