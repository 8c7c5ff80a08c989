import { describe, expect, test } from "vitest";
import { unpackView } from "../../../src/protocol/packedView.ts";
import { rowsOf } from "../support/database.ts";
import { Visitor } from "../support/visitor.ts";

/** Creates a game; gives its id. */
async function create(
	visitor: Visitor,
	form: Record<string, string> = {},
): Promise<string> {
	const response = await visitor.post("/games", form);
	await response.body?.cancel();
	expect(response.status).toBe(303);
	const [, id] = /^\/game\/([a-z1-9]{16})$/.exec(
		response.headers.get("Location")!,
	)!;
	return id;
}

describe("an empty form", () => {
	test("creates a public march game, with its creator as the host", async () => {
		const visitor = new Visitor();
		const lobby = unpackView(await visitor.view(await create(visitor)));
		expect(lobby).toMatchObject({ type: "lobby", viewer: 0, host: 0 });
		expect(lobby.seats.map((seat) => seat !== null)).toEqual([
			true,
			false,
			false,
			false,
		]);
		expect(lobby.settings).toMatchObject({
			access: "public",
			board: { cols: 17, rows: 9 },
			map: "island",
			ruleset: { name: "march", pace: { collectingMs: 20_000 } },
		});
	});

	test("makes its creator a guest, who is saved", async () => {
		const visitor = new Visitor();
		const users = () => rowsOf<{ name: string }>("SELECT name FROM users");
		// Guests may have the same name.
		const before = await users();
		const { seats } = await visitor.view(await create(visitor));
		const names = (await users()).map(({ name }) => name);
		expect(names).toHaveLength(before.length + 1);
		expect(names).toContain(seats[0]![0]);
	});

	test("gives each press a game of its own", async () => {
		const visitor = new Visitor();
		expect(await create(visitor)).not.toBe(await create(visitor));
	});
});

describe("a form with something wrong", () => {
	test("is shown again, with what was typed and its problems", async () => {
		const form = { seats: "99", board: "12x8", pace: "60" };
		const response = await new Visitor().post("/games", form);
		expect(response.status).toBe(422);
		const html = await response.text();
		expect(html).toContain('action="/games"');
		for (const kept of ['value="99"', 'value="12"', 'value="60" selected=""'])
			expect(html).toContain(kept);
		expect(html).toContain("This game takes 2 to 15 players.");
	});

	test.each([
		{ access: "solo" },
		{ board: "3x3" },
		{ seats: "1" },
		{ board: "5x5", seats: "13" },
		{ end: "endless" },
		{ pace: "200" },
		{ start: "soon" },
	])("%j", async (form) => {
		const response = await new Visitor().post("/games", form);
		await response.body?.cancel();
		expect(response.status).toBe(422);
	});
});

describe("a friend's game is found", () => {
	test.each([
		"abcdefghjkmn",
		" ABCD efgh-jkmn ",
		"/game/abcdefghjkmn",
		"https://hexmarch.test/game/abcdefghjkmn",
		"HTTPS://hexmarch.test/game/abcdefghjkmn?from=chat#top",
		"Come and play! https://other.test/game/abcdefghjkmn/ now.",
		"hexmarch.test/game/abcdefghjkmn",
	])("by %j", async (game) => {
		const query = new URLSearchParams({ game });
		const response = await new Visitor().fetch(`/join?${query}`);
		expect(response.status).toBe(303);
		expect(response.headers.get("Location")).toBe("/game/abcdefghjkmn");
	});

	test.each(["abc", "https://hexmarch.test/game/abc", '"><b>x', "//evil.test"])(
		"but not by %j, which is shown again",
		async (game) => {
			const query = new URLSearchParams({ game });
			const response = await new Visitor().fetch(`/join?${query}`);
			expect(response.status).toBe(404);
			const html = await response.text();
			expect(html).toContain("This is not a game’s link or code.");
			expect(html).not.toContain("<b>");
		},
	);
});
