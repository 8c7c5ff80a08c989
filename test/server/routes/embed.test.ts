/** A game's page for other sites, as a reader of such a site gets it: in a frame, without cookies. */
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { loadWords } from "../../../src/words/words.ts";
import { rowsOf } from "../support/database.ts";
import { askedWith } from "../support/databases.ts";
import { putBack, storedRoom } from "../support/storedRooms.ts";
import { Visitor } from "../support/visitor.ts";

function embed(id: string, query = "", init: RequestInit = {}) {
	return new Visitor().fetch(`/embed/game/${id}${query}`, init);
}

const over = () => putBack(storedRoom(6, "overPlayed"));

async function lobby(form: Record<string, string>): Promise<string> {
	const response = await new Visitor().post("/games", form);
	await response.body?.cancel();
	return response.headers.get("Location")!.replace("/game/", "");
}

/** Begins a game that only its players may watch. */
async function playForPlayers(): Promise<string> {
	const host = new Visitor();
	const form = { access: "link", watch: "players", seats: "2" };
	const response = await host.post("/games", form);
	await response.body?.cancel();
	const id = response.headers.get("Location")!.replace("/game/", "");
	await (await host.post(`/game/${id}/begin`)).body?.cancel();
	expect((await host.view(id)).type).toBe("playing");
	return id;
}

function expectFramed({ headers }: Response): void {
	const policy = headers.get("Content-Security-Policy") ?? "";
	expect(policy).toContain("frame-ancestors *");
	expect(policy).toContain("form-action 'none'");
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain("unsafe");
	expect(headers.get("X-Frame-Options")).toBeNull();
	expect(headers.getSetCookie()).toEqual([]);
}

function expectUnframed({ headers }: Response): void {
	const policy = headers.get("Content-Security-Policy") ?? "";
	expect(policy).toContain("frame-ancestors 'none'");
	expect(headers.get("X-Frame-Options")).toBe("DENY");
}

describe("a game in a frame of another site", () => {
	test("shows its board, its end and the way to it, before any script", async () => {
		const id = await over();
		const response = await embed(id);
		expect(response.status).toBe(200);
		expectFramed(response);
		const text = await response.text();
		const words = (await loadWords("en")).site;
		expect(text).toContain('<svg class="board-still"');
		expect(text).toContain(`href="/game/${id}" target="_blank" rel="noopener"`);
		expect(text).toContain(words.embed.onSite);
		expect(text).toContain(`data-log="/game/${id}/log.json"`);
		expect(text).toMatch(/<strong class="turn">[^<]+<\/strong>/);
		// Nothing in it can be sent, and no script is in the page itself.
		expect(text).not.toMatch(/<form|<script(?! type="module" src="\/build\/)/);
	});

	test("creates no visitor, asks no cookie, and is the same for whoever has some", async () => {
		const player = new Visitor();
		const id = await player.play();
		await player.post("/theme", { theme: "light" });
		await player.post("/language", { language: "fr" });
		const users = () => rowsOf("SELECT id FROM users");
		const before = await users();
		const prepare = vi.spyOn(env.DB, "prepare");
		const own = await player.fetch(`/embed/game/${id}`);
		const other = await embed(id);
		expectFramed(own);
		expect(await own.text()).toBe(await other.text());
		expect(prepare).not.toHaveBeenCalled();
		prepare.mockRestore();
		expect(await users()).toEqual(before);
	});

	test("is kept by anybody for minutes once it is over, and not before", async () => {
		const playing = await embed(await new Visitor().play());
		await playing.body?.cancel();
		expect(playing.headers.get("Cache-Control")).toBe("public, no-cache");
		expect(playing.headers.get("Vary")).toBe("Accept-Language");
		const ended = await embed(await over());
		await ended.body?.cancel();
		expect(ended.headers.get("Cache-Control")).toBe("public, max-age=300");
	});

	test("is followed while it is played, and before", async () => {
		const playing = await new Visitor().play();
		const open = await lobby({ access: "link" });
		for (const id of [playing, open]) {
			const text = await (await embed(id)).text();
			expect(text).toContain(`data-live="${id}"`);
			expect(text).not.toContain("data-log");
		}
	});

	test("takes a theme from its address, and nothing else", async () => {
		const id = await over();
		const themeOf = async (query: string) =>
			/data-theme="(\w+)"/.exec(await (await embed(id, query)).text())?.[1];
		expect(await themeOf("?theme=dark")).toBe("dark");
		expect(await themeOf("?theme=light")).toBe("light");
		expect(await themeOf("")).toBeUndefined();
		const hostile = '?theme="><script>alert(1)</script>&language=<b>';
		expect(await (await embed(id, hostile)).text()).not.toMatch(
			/alert|<b>|data-theme/,
		);
	});

	test.each(LANGUAGES)(
		"speaks %s, if the address says so",
		async (language) => {
			const { site, game } = await loadWords(language);
			const text = await (
				await embed(await over(), `?language=${language}`)
			).text();
			expect(text).toContain(`>${site.embed.onSite}</a>`);
			expect(text).toContain(`aria-label="${game.replay.controls.play}"`);
			expect(text).toContain(`/build/embed.${language}-`);
		},
	);

	test("speaks the reader's language, if the address names none of ours", async () => {
		const id = await over();
		const headers = { "Accept-Language": "de-AT,de;q=0.9" };
		for (const query of ["", "?language=tlh"])
			expect(await (await embed(id, query, { headers })).text()).toContain(
				'<html lang="de"',
			);
	});

	test("weighs less than a third of what a game's page may", async () => {
		const text = await (await embed(await over())).text();
		const packed = new Response(text).body!.pipeThrough(
			new CompressionStream("gzip"),
		);
		const { byteLength } = await new Response(packed).arrayBuffer();
		expect(byteLength).toBeLessThan(10_000);
	});
});

describe("a frame is refused in plain words", () => {
	test.each([
		["in play", playForPlayers],
		["before it begins", () => lobby({ access: "link", watch: "players" })],
	])("a game for its players alone, %s", async (_, begin) => {
		const id = await begin();
		const response = await embed(id, "?language=en");
		const { notWatchable } = (await loadWords("en")).site;
		expect(response.status).toBe(403);
		expectFramed(response);
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		const text = await response.text();
		expect(text).toContain(notWatchable.heading);
		expect(text).not.toMatch(/board-still|data-live|data-log|<ol/);
	});

	test.each(["abcdefghjkmn", "abc", "%00", "..%2f..%2f"])(
		"what is no game: %s",
		async (id) => {
			const response = await embed(id);
			expect(response.status).toBe(404);
			expectFramed(response);
			const { notFound } = (await loadWords("en")).site;
			expect(await response.text()).toContain(notFound.heading);
		},
	);
});

describe("trouble is told in the frame", () => {
	const none = { limit: async () => ({ success: false }) };
	const broken = {
		getByName: () => {
			throw new TypeError("broken");
		},
	};

	test.each([
		[429, "too_many", { ADDRESS_LIMIT: none }],
		[500, "internal", { GAME_ROOMS: broken }],
	] as const)("%i, in words", async (status, kind, changes) => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const id = await over();
		const headers = { "CF-Connecting-IP": "192.0.2.7" };
		const path = `/embed/game/${id}?language=fr`;
		const visitor = new Visitor();
		const response = await askedWith(
			env.DB,
			visitor,
			path,
			{ headers },
			changes,
		);
		expect(response.status).toBe(status);
		expectFramed(response);
		const { errors } = (await loadWords("fr")).site;
		expect(await response.text()).toContain(errors[kind].heading);
	});
});

describe("no other page may be framed", () => {
	test.each([
		"/",
		"/embed",
		"/embed/",
		"/embed/game",
		"/embed/account",
		"/sign-in",
		"/oembed",
	])("%s", async (path) => {
		const response = await new Visitor().fetch(path);
		await response.body?.cancel();
		expectUnframed(response);
	});

	test("nor what lies around the page of a game", async () => {
		const id = await over();
		for (const path of [
			`/game/${id}`,
			`/game/${id}/log.json`,
			`/embed/game/${id}/x`,
			`/embed/game/${id}/`,
		]) {
			const response = await new Visitor().fetch(path);
			await response.body?.cancel();
			expectUnframed(response);
		}
	});

	test("and nothing can be sent to that page", async () => {
		const response = await new Visitor().post(`/embed/game/${await over()}`);
		await response.body?.cancel();
		expect(response.status).toBe(405);
		expectUnframed(response);
	});
});
