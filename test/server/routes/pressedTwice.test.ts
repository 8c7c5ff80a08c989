import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LET_GO_AFTER_MS } from "../../../src/server/room/RoomArchive.ts";
import { overGame, tablesIn } from "../support/archive.ts";
import { ring, setClock, stopClock } from "../support/objects.ts";
import { roomOf, SEALED, Visitor } from "../support/visitor.ts";

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

// By this clock nothing is over as long as a double press takes, and no game of strangers begins.
beforeEach(stopClock);

afterEach(() => {
	vi.useRealTimers();
});

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

	test("or another one, if the first goes on without whoever has left it", async () => {
		const visitor = new Visitor();
		const key = await keyOn(visitor, "/games/new");
		const form = { key, access: "link", seats: "2" };
		const { location } = await sent(visitor, "/games", form);
		const [host, guest] = [new Visitor(), new Visitor()];
		await sent(host, `${location}/join`, {});
		await sent(visitor, `${location}/leave`, {});
		await sent(guest, `${location}/join`, {});
		await sent(host, `${location}/begin`, {});
		const again = await sent(visitor, "/games", form);
		expect(again.status).toBe(303);
		expect(again.location).not.toBe(location);
		expect(await personsIn(again.location)).toBe(1);
	});

	test("though the first answer was on its way already", async () => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		const { location } = await sent(visitor, "/play", form);
		expect((await sent(visitor, "/play", form)).location).toBe(location);
	});
});

describe("pressed twice at any time", () => {
	const WEEK = 7 * 24 * 60 * 60 * 1000;

	test.each([
		["around midnight on Thursday, when a week of the epoch ends", 0],
		["a week after the page was made", 1],
	])("it opens one game: %s", async (_, at) => {
		const end = (Math.floor(Date.now() / WEEK) + 1) * WEEK;
		setClock(end - 1);
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		const other = twin(visitor);
		setClock(end - 1 + at * WEEK);
		const { location } = await sent(visitor, "/play", form);
		setClock(end + 1 + at * WEEK);
		expect((await sent(other, "/play", form)).location).toBe(location);
	});

	test("it opens one game of a page that has opened one before", async () => {
		const visitor = new Visitor();
		const form = { key: await keyOn(visitor, "/"), bots: "2" };
		const games = [(await sent(visitor, "/play", form)).location];
		for (let more = 1; more <= 2; more++) {
			setClock(Date.now() + 11_000);
			const again = [visitor, twin(visitor)].map((one) =>
				sent(one, "/play", form),
			);
			const [first, second] = await Promise.all(again);
			expect(second.location).toBe(first.location);
			// The answer is known, but the button was still pressed.
			expect((await sent(visitor, "/play", form)).location).toBe(
				first.location,
			);
			games.push(first.location);
		}
		expect(new Set(games).size).toBe(3);
	});

	test.each([
		["is over", 0],
		["was let go by its room", LET_GO_AFTER_MS + 1000],
	])("it opens one game once the page's first one %s", async (_, after) => {
		const visitor = new Visitor();
		const key = await keyOn(visitor, "/games/new");
		const form = { access: "link", seats: "2", fill: "none", start: "full" };
		// By now the browser has forgotten it.
		const later = [twin(visitor), twin(visitor), twin(visitor)];
		const { id } = await overGame({ ...form, key }, visitor);
		if (after > 0) {
			setClock(Date.now() + after);
			await ring(id);
			await expect.poll(() => tablesIn(id)).toEqual([]);
		}
		const asked = { ...form, ...SEALED, key };
		const locations = [];
		for (const one of later)
			locations.push((await sent(one, "/games", asked)).location);
		expect(locations[0]).toMatch(/^\/game\//);
		expect(locations[0]).not.toBe(`/game/${id}`);
		expect(new Set(locations).size).toBe(1);
		expect(await personsIn(locations[0])).toBe(1);
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
		setClock(Date.now() + 11_000);
		expect((await sent(visitor, "/play", form)).location).not.toBe(location);
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
