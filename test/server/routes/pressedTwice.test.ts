import { describe, expect, test, vi } from "vitest";
import { roomOf, Visitor } from "../support/visitor.ts";

type Sent = {
	readonly status: number;
	readonly location: string | null;
	readonly page: string;
};

async function sent(
	visitor: Visitor,
	path: string,
	form: Record<string, string>,
): Promise<Sent> {
	const response = await visitor.post(path, form);
	const { status, headers } = response;
	const location = headers.get("Location");
	return { status, location, page: await response.text() };
}

/** A page of the site, and the key of the forms on it. */
async function keyOn(visitor: Visitor, path: string): Promise<string> {
	const page = await (await visitor.fetch(path)).text();
	return /name="key" value="([0-9a-f-]{36})"/.exec(page)![1];
}

/** Another press in the same browser, that has not heard of the first one's answer. */
function twin(visitor: Visitor): Visitor {
	const other = new Visitor();
	for (const [name, value] of visitor.cookies) other.cookies.set(name, value);
	return other;
}

/** How many persons have a seat. */
async function personsIn(location: string | null): Promise<number> {
	const listing = await roomOf(location!.replace("/game/", "")).listing();
	return listing!.persons;
}

/** How many newcomers each game should have by now: strangers are sent to the same one. */
const newcomers = new Map<string | null, number>();

describe("pressed twice by a newcomer, it opens one game for one person", () => {
	test.each([
		["/", "/play", { bots: "2" }],
		["/", "/play-now", {}],
		["/games", "/play-now", {}],
		["/lobby", "/play-now", {}],
		["/games/new", "/games", { access: "link", seats: "3" }],
	])("on %s, by %s", async (page, path, choices) => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, page), ...choices } as Record<
			string,
			string
		>;
		const answers = await Promise.all(
			[visitor, twin(visitor), twin(visitor)].map((one) =>
				sent(one, path, form),
			),
		);
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		const [game, ...others] = answers.map(({ location }) => location);
		expect(others).toEqual([game, game]);
		newcomers.set(game, (newcomers.get(game) ?? 0) + 1);
		expect(await personsIn(game)).toBe(newcomers.get(game));
	});

	test("by Play now, though the first press took the last seat", async () => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/") };
		const { location } = await sent(visitor, "/play-now", form);
		for (let other = 0; other < 4; other++)
			await sent(new Visitor(), `${location}/join`, {});
		expect((await sent(visitor, "/play-now", form)).location).toBe(location);
	});

	test("though the first answer was on its way already", async () => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		const { location } = await sent(visitor, "/play", form);
		expect((await sent(visitor, "/play", form)).location).toBe(location);
	});
});

describe("another wish opens another game", () => {
	test("of the same page with other choices", async () => {
		const visitor = new Visitor();
		const key = await keyOn(visitor, "/");
		const { location } = await sent(visitor, "/play", { key, bots: "2" });
		const other = await sent(visitor, "/play", { key, bots: "3" });
		expect(other.location).not.toBe(location);
	});

	test("of the same page, come back to after a while", async () => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		const { location } = await sent(visitor, "/play", form);
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11_000 });
		try {
			expect((await sent(visitor, "/play", form)).location).not.toBe(location);
		} finally {
			vi.useRealTimers();
		}
	});

	test("of another visitor with the same key", async () => {
		const visitor = new Visitor();
		const other = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		await keyOn(other, "/");
		const { location } = await sent(visitor, "/play", form);
		expect((await sent(other, "/play", form)).location).not.toBe(location);
	});

	test("of a form that none of our pages has shown", async () => {
		const visitor = new Visitor();
		const games = [await visitor.play(), await visitor.play()];
		expect(games[0]).not.toBe(games[1]);
	});
});

describe("a browser that keeps no cookies", () => {
	const other = new Visitor();

	test.each([
		["/play", { bots: "3" }],
		["/play-now", {}],
		["/games", { access: "link", seats: "3" }],
		["/game/GAME/join", { seat: "1" }],
		["/game/GAME/leave", {}],
		["/game/GAME/begin", {}],
		["/game/GAME/remove", { seat: "1" }],
		["/game/GAME/rematch", {}],
	])("is told so by %s, instead of becoming a ghost", async (path, form) => {
		const game = await other.play();
		const before = await personsIn(game);
		const key = await keyOn(new Visitor(), "/");
		const nobody = new Visitor();
		const action = path.replace("GAME", game);
		const answer = await sent(nobody, action, { key, ...form } as never);
		expect([answer.status, answer.location]).toEqual([403, null]);
		expect(answer.page).toContain("Your browser sent no cookie");
		expect(answer.page).toContain(`action="${action}"`);
		for (const [name, value] of Object.entries(form))
			expect(answer.page).toContain(`name="${name}" value="${value}"`);
		expect(await personsIn(game)).toBe(before);
	});

	test("succeeds from there, if the browser takes cookies after all", async () => {
		const visitor = new Visitor();
		const key = await keyOn(new Visitor(), "/");
		const { page } = await sent(visitor, "/play", { key, bots: "2" });
		const again = /name="key" value="([0-9a-f-]{36})"/.exec(page)![1];
		const { status } = await sent(visitor, "/play", { key: again, bots: "2" });
		expect(status).toBe(303);
	});

	test("gives nothing back that was typed but as text", async () => {
		const key = await keyOn(new Visitor(), "/");
		const form = { key, 'x"><b>': '"><script>evil' };
		const { page } = await sent(new Visitor(), "/play-now", form);
		expect(page).not.toContain("<script>evil");
		expect(page).not.toContain("<b>");
	});
});
