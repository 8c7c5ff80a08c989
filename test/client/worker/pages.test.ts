/** What the service worker does with requests that change who reads. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

type Listener = (event: object) => void;

const listeners: Listener[] = [];
const deleted: string[] = [];

beforeAll(async () => {
	vi.stubGlobal("OFFLINE_BUILD", { id: "test", all: [], own: {} });
	vi.stubGlobal("self", {
		addEventListener: (_: string, listener: Listener) =>
			listeners.push(listener),
		registration: { waiting: null },
		location: { origin: "https://hexmarch.example" },
	});
	vi.stubGlobal("caches", {
		delete: async (name: string) => deleted.push(name),
		open: async () => {
			throw new Error("there is no room");
		},
	});
	vi.stubGlobal("fetch", async () => new Response("{}"));
	// Imported without types: those of workers conflict with those of a page.
	const folder = "../../../src/client/worker";
	(await import(`${folder}/pages.ts`)).listenToPages();
	(await import(`${folder}/files.ts`)).listenToFiles();
});

afterAll(() => vi.unstubAllGlobals());

/** Sends a request; returns whether the logs and the day's march of the reader before are forgotten. */
async function forgets(request: object): Promise<boolean> {
	deleted.length = 0;
	const waited: unknown[] = [];
	const wait = (work: unknown) => waited.push(work);
	for (const listener of listeners)
		listener({ request, waitUntil: wait, respondWith: wait });
	// Each may add others.
	for (const work of waited) await work;
	expect(deleted.includes("day 1")).toBe(deleted.includes("logs 1"));
	return deleted.includes("logs 1");
}

test.for([
	["a password", "/sign-in", "navigate", "POST"],
	["a passkey", "/passkeys/enter", "cors", "POST"],
	["another site's account", "/with/github/back", "navigate", "GET"],
])(
	"whoever comes in by %s finds no logs of others",
	async ([, path, mode, method]) => {
		const url = `https://hexmarch.example${path}`;
		expect(await forgets({ url, mode, method })).toBe(true);
	},
);

test("whoever only opens a page keeps them", async () => {
	const url = "https://hexmarch.example/sign-in";
	expect(await forgets({ url, mode: "navigate", method: "GET" })).toBe(false);
});

test.for(["/game/local-new", "/game/local-1a2b3c4d", "/device"])(
	"%s comes from the network where the device keeps nothing",
	async (path) => {
		const request = {
			url: `https://hexmarch.example${path}`,
			...{ mode: "navigate", method: "GET" },
		};
		const answers: unknown[] = [];
		const event = {
			request,
			waitUntil: () => {},
			respondWith: (answer: unknown) => answers.push(answer),
		};
		for (const listener of listeners) listener(event);
		expect(await (answers[0] as Promise<Response>)).toMatchObject({
			status: 200,
		});
	},
);

describe("without a network", () => {
	const KEPT: Readonly<Record<string, string>> = {
		"/device": "the device",
		"/game/local-new": "a game on the device",
		"/day/2027-01-04/march.json": "a march",
		"/game/abc/log.json": "a log",
	};

	test.for([
		["/day/2027-01-04/play", "a game on the device"],
		["/day/2027-01-05/play", "the device"],
		["/day", "the device"],
		["/game/abc", "a game on the device"],
		["/game/abd", "the device"],
	])("%s is %s", async ([path, shown]) => {
		vi.stubGlobal("caches", {
			open: async () => ({
				match: async (asked: string) =>
					KEPT[asked] && new Response(KEPT[asked]),
			}),
		});
		vi.stubGlobal("fetch", async () => {
			throw new TypeError("no network");
		});
		const url = `https://hexmarch.example${path}`;
		const answers: unknown[] = [];
		const event = {
			request: { url, mode: "navigate", method: "GET" },
			waitUntil: () => {},
			respondWith: (answer: unknown) => answers.push(answer),
		};
		for (const listener of listeners) listener(event);
		const answer = await (answers[0] as Promise<Response>);
		expect(await answer.text()).toBe(shown);
	});
});

test("a file that the line drops on the way is the one that is kept", async () => {
	const broken = new ReadableStream({
		pull: (controller) => controller.error(new TypeError("the line dropped")),
	});
	vi.stubGlobal("fetch", async () => new Response(broken));
	vi.stubGlobal("caches", { match: async () => new Response("kept") });
	const url = "https://hexmarch.example/signs.svg";
	const answers: unknown[] = [];
	const event = {
		request: { url, mode: "same-origin", method: "GET" },
		waitUntil: () => {},
		respondWith: (answer: unknown) => answers.push(answer),
	};
	for (const listener of listeners) listener(event);
	expect(await (await (answers[0] as Promise<Response>)).text()).toBe("kept");
});
