/** The reference at /api: all of it is there, and every example on it works. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { play } from "../../../examples/first-bot.js";
import firstBotFile from "../../../examples/first-bot.js?raw";
import type { Endpoint } from "../../../src/api/endpoint.ts";
import { BASE, ENDPOINTS } from "../../../src/api/endpoints.ts";
import { ERRORS } from "../../../src/api/errors.ts";
import { EXAMPLES, type Example } from "../../../src/api/examples.ts";
import { FIRST_BOT } from "../../../src/api/firstBot.ts";
import { gameLine } from "../../../src/api/gameStream.ts";
import { newsLine } from "../../../src/api/newsStream.ts";
import { publishDays } from "../../../src/server/days/publishDays.ts";
import { addressOf } from "../../../src/server/pages/api/curlOf.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { deliver } from "../support/deliver.ts";
import { finished, forgetGames, guest, pageAt } from "../support/pastGames.ts";
import { call, callAt } from "../support/program.ts";
import { SITE } from "../support/visitor.ts";
import { Listener } from "./streams/Listener.ts";

beforeEach(forgetGames);

/** Without the streams, which have tests of their own. */
const IN_JSON = ENDPOINTS.filter(
	({ answer }) => answer !== "application/x-ndjson",
);

async function program(scopes = {}) {
	const { visitor, name, id } = await registered();
	return { name, id, token: await tokenFor(visitor, scopes) };
}

type Program = Awaited<ReturnType<typeof program>>;

async function opened({ token }: Program, body: object): Promise<string> {
	const { json } = await call("/games", { token, body });
	return json.id;
}

const SLOW = {
	...{ with: "people", access: "link", seats: 2, fill: null, paceS: 86_400 },
};

/** What an example needs to be there: its caller, and what takes the place of its names. */
type Prepared = { readonly by: Program } & Omit<Example, "answer">;

type Prepare = (example: Example) => Promise<Prepared>;

async function withGame(example: Example, body: object): Promise<Prepared> {
	const by = await program();
	return { ...example, by, params: { id: await opened(by, body) } };
}

const against = (settings = {}) => ({ with: "bots", bots: 1, ...settings });

/** A lobby that somebody else has joined; its caller is the host. A seat is free, so that it does not begin by itself. */
async function lobby(example: Example): Promise<Prepared> {
	const prepared = await withGame(example, { ...SLOW, seats: 3 });
	const { token } = await program();
	await call(`/game/${prepared.params?.id}/join`, { token, body: {} });
	return prepared;
}

async function atTurn(example: Example, body: object): Promise<Prepared> {
	const prepared = await withGame(example, body);
	const { token } = prepared.by;
	const path = `/game/${prepared.params?.id}`;
	const { json } = await call(path, { token });
	const { targets } = json.you;
	return {
		...prepared,
		body: {
			...{ ...example.body, turn: json.turn },
			...("targets" in (example.body ?? {}) && {
				targets: targets.grow.slice(0, 2),
			}),
		},
	};
}

async function begunSlow(example: Example): Promise<Prepared> {
	const prepared = await lobby(example);
	const { token } = prepared.by;
	const path = `/game/${prepared.params?.id}`;
	await call(`${path}/begin`, { token, body: {} });
	const { targets } = (await call(path, { token })).json.you;
	return {
		...prepared,
		body: { ...example.body, targets: targets.defend.slice(0, 1) },
	};
}

async function over(example: Example): Promise<Prepared> {
	const prepared = await withGame(example, against());
	const { token } = prepared.by;
	await call(`/game/${prepared.params?.id}/resign`, { token, body: {} });
	return prepared;
}

async function rated(example: Example): Promise<Prepared> {
	const by = await program();
	const other = await guest();
	for (let i = 0; i < 2; i++) await finished([by.id, other]);
	return { ...example, by, params: { ...example.params, name: by.name } };
}

const PREPARE: Readonly<Record<string, Prepare>> = {
	player: rated,
	ratingHistory: rated,
	playerGames: rated,
	leaderboard: async (example) => {
		const prepared = await rated(example);
		return { ...prepared, params: example.params };
	},
	finishedGames: rated,
	currentGames: async (example) => {
		const by = await program();
		await deliver(await opened(by, { with: "people" }));
		return { ...example, by };
	},
	ownGames: async (example) => {
		const by = await program();
		await deliver(await opened(by, against()));
		return { ...example, by };
	},
	game: (example) => withGame(example, against()),
	gameTurns: async (example) => {
		const prepared = await withGame(example, against());
		const { token } = prepared.by;
		const path = `/game/${prepared.params?.id}`;
		for (let turn = 0; turn < 4; turn++) {
			const { targets } = (await call(path, { token })).json.you;
			const body = { turn, targets: targets.grow.slice(0, 1), isReady: true };
			await call(`${path}/orders`, { method: "PUT", token, body });
		}
		return prepared;
	},
	gameLog: over,
	gamePicture: (example) => withGame(example, against()),
	join: async (example) => {
		const { params } = await withGame(example, SLOW);
		return { ...example, params, by: await program() };
	},
	leave: (example) => withGame(example, SLOW),
	remove: lobby,
	begin: lobby,
	rematch: async (example) => {
		const by = await program();
		const other = await program();
		const id = await opened(by, SLOW);
		await call(`/game/${id}/join`, { token: other.token, body: {} });
		await call(`/game/${id}/begin`, { token: by.token, body: {} });
		for (const { token } of [other, by])
			await call(`/game/${id}/resign`, { token, body: {} });
		return { ...example, by, params: { id } };
	},
	giveOrders: (example) => atTurn(example, against()),
	chooseStart: async (example) => {
		const game = against({ ruleset: "turn-by-turn" });
		const prepared = await withGame(example, game);
		const path = `/game/${prepared.params?.id}`;
		const { json } = await call(path, { token: prepared.by.token });
		return { ...prepared, body: { tile: json.you.starts[0] } };
	},
	ready: (example) => atTurn(example, against()),
	reopen: (example) => atTurn(example, against()),
	keepOrders: begunSlow,
	resign: (example) => withGame(example, against()),
	say: (example) => withGame(example, against()),
	day: async (example) => {
		const { json } = await call("/day");
		return { ...example, by: await program(), params: { date: json.date } };
	},
	botUpgrade: async (example) => ({
		...example,
		by: await program({ bot: "on" }),
	}),
};

/** The names of all fields, also those that only some items of a list have. */
function formOf(value: unknown, path = ""): string[] {
	if (Array.isArray(value))
		return value.flatMap((item) => formOf(item, `${path}[]`));
	if (typeof value !== "object" || value === null) return [path];
	return Object.entries(value).flatMap(([key, part]) => [
		...[`${path}.${key}`, ...formOf(part, `${path}.${key}`)],
	]);
}

describe("every example works as the page has it", () => {
	test.each(IN_JSON.map((one) => [one.id, one] as const))(
		"%s",
		async (id, endpoint: Endpoint) => {
			const example = EXAMPLES[id];
			expect(example).toBeDefined();
			await publishDays(env.DB, Date.now());
			const prepare = PREPARE[id];
			const prepared: Prepared = prepare
				? await prepare(example)
				: { ...example, by: await program() };
			const { by, body } = prepared;
			const path = addressOf(endpoint, prepared);
			const asked = {
				method: endpoint.method.toUpperCase(),
				...((endpoint.scope !== null || example.hasToken) && {
					token: by.token,
				}),
				...(body !== undefined && { body }),
			};
			if (endpoint.answer === "image/png") {
				const page = await pageAt(path);
				expect(page.status).toBe(200);
				return;
			}
			const { status, json } = await callAt(path, asked);
			expect({ status, json }).toMatchObject({ status: 200 });
			const shown = example.answer ?? example.part;
			if (shown === undefined) return;
			const { answer } = endpoint;
			if (typeof answer === "string") throw new Error("no answer to compare");
			if (example.part === undefined)
				expect(z.parse(answer, shown)).toEqual(shown);
			expect(new Set(formOf(json))).toEqual(
				new Set(formOf(z.parse(answer, json))),
			);
			expect(missingIn(json, shown)).toEqual([]);
		},
	);
});

/** The fields of an example that are not in what really came. */
function missingIn(real: unknown, shown: unknown): string[] {
	const known = formOf(real);
	return formOf(shown).filter(
		(name) => !known.includes(name) && !isInEmptyList(real, name),
	);
}

describe("every line of an example is one of the stream's", () => {
	/** Of a view there is only a part. */
	const whole = ({ type }: { readonly type: string }) => type !== "view";

	test.each(["gameStream", "newsStream"])("%s", (id) => {
		const { line } = ENDPOINTS.find((one) => one.id === id)!;
		const { lines = [] } = EXAMPLES[id];
		expect(lines.length).toBeGreaterThan(2);
		for (const one of lines.filter(whole))
			expect(z.parse(line!, one)).toEqual(one);
	});

	test("and the view is a part of a real one", async () => {
		const by = await program();
		const id = await opened(by, against());
		const { token } = by;
		const listener = await Listener.open(`/game/${id}/stream`, token);
		const view = await listener.next("view");
		await listener.close();
		const [shown] = EXAMPLES.gameStream.lines!;
		expect(shown.type).toBe("view");
		expect(missingIn(view, shown)).toEqual([]);
	});
});

/** Whether a field of an example belongs to a list that is empty here, or to what is null here. */
function isInEmptyList(json: unknown, name: string): boolean {
	const parts = name.split(/\.|(?=\[\])/).filter((part) => part !== "");
	let value: unknown = json;
	for (const part of parts) {
		if (value === null || (Array.isArray(value) && value.length === 0))
			return true;
		value =
			part === "[]"
				? (value as unknown[])[0]
				: (value as Record<string, unknown>)[part];
	}
	return false;
}

describe("the page", () => {
	test("has every endpoint, with its example, and every refusal", async () => {
		const { status, html } = await pageAt("/api");
		expect(status).toBe(200);
		for (const { id, path } of ENDPOINTS) {
			expect(html).toContain(`id="${id}"`);
			expect(html).toContain(`<code>${path}</code>`);
		}
		expect(html).toContain("{&quot;type&quot;:&quot;presence&quot;");
		expect(html).toContain("curl \\\n  -N");
		for (const one of IN_JSON) {
			const { pathname } = new URL(SITE + addressOf(one, EXAMPLES[one.id]));
			expect(html).toContain(`${SITE}${pathname}`);
		}
		for (const code of Object.keys(ERRORS))
			expect(html).toContain(`id="error-${code}"`);
		const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(
			([, target]) => target,
		);
		for (const target of new Set(targets))
			expect(html).toContain(`id="${target}"`);
		expect(html).toContain(`${SITE}${BASE}`);
	});

	test("has every line that a stream may tell, with its fields", async () => {
		const { html } = await pageAt("/api");
		const lines = [...html.matchAll(/<code>type: (\w+)<\/code>/g)];
		const told = new Set(lines.map(([, type]) => type));
		for (const union of [gameLine, newsLine])
			for (const { shape } of union.def.options)
				expect(told).toContain([...shape.type.def.values][0]);
		expect(html).toContain("<code>changed[].owner</code>");
		expect(html).toContain('<a href="#Game">Game</a>');
	});

	test("has a type for every field, and what states have in common once", async () => {
		const { html } = await pageAt("/api");
		expect(html).not.toContain("<td></td><td>");
		expect(html).not.toContain("list of </td>");
		expect(html).toContain("<td>list of pairs of numbers</td>");
		const game = html.slice(html.indexOf('<section id="Game"'));
		const table = game.slice(0, game.indexOf("</table>"));
		const rows = (name: string) => table.split(`<td><code>${name}</code>`);
		expect(rows("settings.cols")).toHaveLength(2);
		expect(rows("tiles[].owner")[1]).toContain("state: playing, over");
		expect(html.split('id="Game"')).toHaveLength(2);
		expect(html).toContain('<a href="#Event">list of Event</a>');
	});

	test("says before the first bot that its account has to become a bot's before it plays", async () => {
		const { html } = await pageAt("/api");
		const basics = html.slice(html.indexOf('id="basics"'));
		expect(basics.indexOf('href="/account/bot"')).toBeGreaterThan(0);
		const first = html.slice(html.indexOf('id="first-bot"'));
		expect(first.indexOf('href="/account/bot"')).toBeLessThan(
			first.indexOf("/account#tokens"),
		);
		expect(html).toContain("token with scope read or play");
	});

	test("has a first bot that leaves its orders alone while others play", async () => {
		const you = {
			...{ seat: 0, ordersLeft: 1 },
			targets: { attack: [], grow: [5], defend: [] },
		};
		const at = (isReady: boolean) => ({
			...{ state: "playing", turn: 0, you, seats: [{ isReady }] },
		});
		const games = [at(false), at(true), at(true), { state: "over" }];
		const sent: string[] = [];
		vi.useFakeTimers();
		vi.spyOn(console, "log").mockImplementation(() => {});
		vi.stubGlobal("fetch", async (_: string, { method, body }: RequestInit) => {
			if (method === "PUT") sent.push(body as string);
			return Response.json(method === "GET" ? games.shift() : { id: "a" });
		});
		const played = play(SITE, "token");
		await vi.advanceTimersByTimeAsync(2000);
		expect(await played).toEqual({ state: "over" });
		vi.useRealTimers();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
		expect(sent.map((body) => JSON.parse(body))).toEqual([
			{ turn: 0, targets: [5], isReady: true },
		]);
	});

	test("has a first bot, which plays its game to the end", async () => {
		expect(FIRST_BOT).toBe(firstBotFile);
		const { html } = await pageAt("/api");
		expect(html).toContain("export async function play(site, token)");
		const { token } = await program();
		vi.stubGlobal(
			"fetch",
			async (
				address: string,
				{ method = "GET", body, headers }: RequestInit,
			) => {
				const { status, json } = await callAt(address.replace(SITE, ""), {
					...{ method, headers: headers as Record<string, string> },
					...(body && { body }),
				});
				return Response.json(json, { status });
			},
		);
		vi.spyOn(console, "log").mockImplementation(() => {});
		const game = await play(SITE, token);
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
		expect(game).toMatchObject({ state: "over", reason: "won" });
	});
});

test("every link within the page leads to one place", async () => {
	const { html } = await pageAt("/api");
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toHaveLength(new Set(ids).size);
	const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
	expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
	expect(targets.length).toBeGreaterThan(30);
});
