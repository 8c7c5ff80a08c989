/** How another site learns to show a game in a frame (https://oembed.com). */
import { describe, expect, test } from "vitest";
import { putBack, storedRoom } from "../support/storedRooms.ts";
import { SITE, Visitor } from "../support/visitor.ts";

type Answer = Readonly<Record<string, string | number>>;

function ask(query: Record<string, string> | string): Promise<Response> {
	const text = String(new URLSearchParams(query));
	return new Visitor().fetch(`/oembed?${text}`);
}

const over = () => putBack(storedRoom(6, "overPlayed"));

async function lobby(form: Record<string, string>): Promise<string> {
	const response = await new Visitor().post("/games", form);
	await response.body?.cancel();
	return response.headers.get("Location")!.replace("/game/", "");
}

describe("of a game, /oembed tells", () => {
	test("a frame, its size and its title, to any site's script", async () => {
		const id = await over();
		const response = await ask({ url: `${SITE}/game/${id}`, format: "json" });
		expect(response.status).toBe(200);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect(response.headers.getSetCookie()).toEqual([]);
		const answer = (await response.json()) as Answer;
		expect(answer).toMatchObject({
			...{ type: "rich", version: "1.0", width: 640, height: 440 },
			...{ provider_name: "Hexmarch", provider_url: `${SITE}/` },
			thumbnail_url: `${SITE}/game/${id}/map.png`,
		});
		expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(answer.html).toContain(`src="${SITE}/embed/game/${id}"`);
		expect(answer.title).toMatch(/Hexmarch$/);
	});

	test("the turn that the address names, and nothing else of it", async () => {
		const id = await over();
		const htmlOf = async (rest: string) => {
			const response = await ask({ url: `${SITE}/game/${id}${rest}` });
			return ((await response.json()) as Answer).html;
		};
		expect(await htmlOf("?utm_source=x#turn=2")).toContain(
			`src="${SITE}/embed/game/${id}#turn=2"`,
		);
		for (const rest of ['#turn=2"onload=alert(1)', "#<script>", "?a=<script>"])
			expect(await htmlOf(rest)).toContain(`src="${SITE}/embed/game/${id}"`);
	});

	test("no more than the site has room for", async () => {
		const url = `${SITE}/game/${await over()}`;
		const response = await ask({ url, maxwidth: "400", maxheight: "9000" });
		const answer = (await response.json()) as Answer;
		expect(answer).toMatchObject({ width: 400, height: 440 });
		expect(answer.html).toContain('width="400" height="440"');
		expect(answer).not.toHaveProperty("thumbnail_url");
	});

	test("the same from the address of the frame, and in play", async () => {
		const id = await new Visitor().play();
		for (const path of [`/game/${id}`, `/embed/game/${id}`]) {
			const response = await ask({ url: SITE + path });
			expect(((await response.json()) as Answer).html).toContain(
				`src="${SITE}/embed/game/${id}"`,
			);
		}
	});
});

test("a title is text, whatever its players are called", async () => {
	const room = storedRoom(6, "overPlayed");
	const hostile = `"><script>alert(1)</script>`;
	const [{ name }] = room.persons;
	const sql = room.sql.replaceAll(name, hostile.replaceAll('"', '\\"'));
	const id = await putBack({ ...room, sql });
	const response = await ask({ url: `${SITE}/game/${id}` });
	const answer = (await response.json()) as Answer;
	expect(answer.title).toContain(hostile);
	expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
	expect(answer.html).toContain("&quot;&gt;&lt;script&gt;");
});

describe("/oembed refuses", () => {
	test("what is no address of a game here", async () => {
		const id = await over();
		for (const url of [
			...["", "x", `/game/${id}`, `${SITE}/`, `${SITE}/lobby`],
			...[`${SITE}/game/${id}/log.json`, `${SITE}/game/abcdefghjkmn`],
			...[`https://elsewhere.test/game/${id}`, `${SITE}.evil/game/${id}`],
			...[`https://hexmarch.test:444/game/${id}`],
			...[`https://hexmarch.test@elsewhere.test/game/${id}`],
			...[`https://me:secret@hexmarch.test/game/${id}`],
			...[`javascript:alert(1)//hexmarch.test/game/${id}`],
			...[`ftp://hexmarch.test/game/${id}`],
			`${SITE}/game/${id}?${"a".repeat(600)}`,
		]) {
			const response = await ask({ url });
			expect([url, response.status]).toEqual([url, 404]);
			expect(await response.json()).toEqual({ error: "not_found" });
			expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		}
	});

	test("a game that only its players may watch, and says nothing of it", async () => {
		for (const form of [{ access: "link", watch: "players" }]) {
			const response = await ask({ url: `${SITE}/game/${await lobby(form)}` });
			expect(response.status).toBe(401);
			expect(await response.json()).toEqual({ error: "not_watchable" });
		}
	});

	test("another format, too small a place, and what is none of its questions", async () => {
		const url = `${SITE}/game/${await over()}`;
		const refusalOf = async (query: Record<string, string> | string) => {
			const response = await ask(query);
			return [
				response.status,
				((await response.json()) as { error: string }).error,
			];
		};
		const bad = [400, "bad_request"];
		expect(await refusalOf({ url, format: "xml" })).toEqual([501, "not_json"]);
		expect(await refusalOf({ url, maxwidth: "200" })).toEqual([
			400,
			"too_small",
		]);
		expect(await refusalOf({})).toEqual(bad);
		expect(await refusalOf(`url=${url}&url=${url}`)).toEqual(bad);
		for (const maxwidth of ["-1", "0", "1e9", "abc", ""])
			expect(await refusalOf({ url, maxwidth })).toEqual(bad);
	});
});

describe("a game's page says where /oembed is", () => {
	const ELEMENT =
		/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
	const HEADER =
		/^<([^>]+)>; rel="alternate"; type="application\/json\+oembed"$/;

	async function hrefsOn(id: string): Promise<(string | undefined)[]> {
		const response = await new Visitor().fetch(`/game/${id}`);
		const text = await response.text();
		const header = HEADER.exec(response.headers.get("Link") ?? "")?.[1];
		return [header, ELEMENT.exec(text)?.[1].replaceAll("&amp;", "&")];
	}

	test.each([
		["over", over],
		["in play", () => new Visitor().play()],
	])("%s", async (_, begin) => {
		const id = await begin();
		const [header, element] = await hrefsOn(id);
		expect(element).toBe(header);
		expect(header).toBe(`${SITE}/oembed?url=${SITE}/game/${id}`);
		const answer = await new Visitor().fetch(header!.replace(SITE, ""));
		expect(((await answer.json()) as Answer).html).toContain(id);
	});

	test("before it begins, in a header alone", async () => {
		const id = await lobby({ access: "link" });
		const [header, element] = await hrefsOn(id);
		expect(header).toContain(id);
		expect(element).toBeUndefined();
	});

	test("but not of a game for its players alone", async () => {
		const id = await lobby({ access: "link", watch: "players" });
		expect(await hrefsOn(id)).toEqual([undefined, undefined]);
	});
});
