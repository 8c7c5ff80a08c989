/** The picture that links to a day's march show. */
import { expect, test } from "vitest";
import { beginOf, dateOf, dayAt, later } from "../../../src/daily/calendar.ts";
import { until } from "../../support/until.ts";
import { setClock } from "../support/objects.ts";
import { readPng } from "../support/readPng.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import { publish } from "./support.ts";

const NOON = Date.UTC(2027, 7, 2, 12);
const today = dayAt(NOON);
const path = `/day/${dateOf(today)}/map.png`;

test("the page of today names a picture of its map, which everybody may show for a day", async () => {
	setClock(NOON);
	const page = await (await new Visitor().fetch("/day")).text();
	expect(page).toContain(`property="og:image" content="${SITE}${path}"`);
	const picture = await new Visitor().fetch(path);
	expect(picture.headers.get("Content-Type")).toBe("image/png");
	expect(picture.headers.get("Cache-Control")).toBe("public, max-age=86400");
	expect(picture.headers.getSetCookie()).toEqual([]);
	const bytes = new Uint8Array(await picture.arrayBuffer());
	const { width, height } = await readPng(bytes);
	expect([width, height]).toEqual([1200, 630]);
});

test("it is drawn once", async () => {
	setClock(NOON);
	await publish();
	await (await new Visitor().fetch(path)).body?.cancel();
	await until(async () => {
		const kept = await caches.default.match(`${SITE}${path}`);
		await kept?.body?.cancel();
		return kept !== undefined;
	});
	const again = await new Visitor().fetch(path, {
		headers: { "If-None-Match": await tagOf(path) },
	});
	expect(again.status).toBe(304);
});

test("tomorrow's has none until its day begins, though its march is made", async () => {
	setClock(NOON);
	await publish();
	const tomorrow = later(today, 1);
	const next = `/day/${dateOf(tomorrow)}/map.png`;
	const early = await new Visitor().fetch(next);
	await early.body?.cancel();
	expect(early.status).toBe(404);
	setClock(beginOf(tomorrow));
	expect(await tagOf(next)).not.toBe(await tagOf(path));
});

async function tagOf(address: string): Promise<string> {
	const answer = await new Visitor().fetch(address, { method: "HEAD" });
	expect(answer.status).toBe(200);
	return answer.headers.get("ETag") ?? "";
}
