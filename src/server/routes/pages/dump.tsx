/** The days' public games: the list of their files as a page and as JSON, and the files. */
import { type Context, Hono } from "hono";
import { dumpName, listDumps, openDump } from "../../archive/dumpFiles.ts";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { DumpPage, LICENCE_URL, renderPage } from "../../pages/pages.ts";
import { RoomFault } from "../../room/RoomFault.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const dumpRoutes = new Hono<AppEnv>();

/** No file changes once it is made. */
const A_DAY = "public, max-age=86400";

/** Scripts of other sites may read them. */
const ANY_SITE = { "Access-Control-Allow-Origin": "*" };

dumpRoutes.get("/dump", revalidated, async (c) => {
	const context = pageContextOf(c, await visitorOf(c));
	const dumps = (await listed(c)).toReversed();
	return c.html(renderPage(<DumpPage {...{ context, dumps }} />));
});

dumpRoutes.get("/dump/index.json", revalidated, async (c) => {
	const { origin } = new URL(c.req.url);
	const days = (await listed(c)).map(({ path, ...dump }) => ({
		...dump,
		url: origin + path,
	}));
	return c.json({ licence: LICENCE_URL, days }, 200, ANY_SITE);
});

dumpRoutes.get("/dump/:file", async (c) => {
	const file = await awaited(openDump(c.env.ARCHIVE, c.req.param("file")));
	if (file === null) return c.notFound();
	const headers = {
		...ANY_SITE,
		"Content-Type": "application/gzip",
		"Content-Length": String(file.size),
		"Cache-Control": A_DAY,
		ETag: file.httpEtag,
	};
	if (c.req.header("If-None-Match") === file.httpEtag) {
		await file.body.cancel();
		return c.body(null, 304, headers);
	}
	return c.body(file.body, 200, headers);
});

async function listed(c: Context<AppEnv>) {
	const dumps = await awaited(listDumps(c.env.ARCHIVE));
	return dumps.map((dump) => ({
		...dump,
		path: `/dump/${dumpName(dump.day)}`,
	}));
}

/** What R2 answers; while it does not, the page says that this is so. */
async function awaited<T>(answer: Promise<T>): Promise<T> {
	try {
		return await answer;
	} catch (error) {
		throw new RoomFault("away", error);
	}
}
