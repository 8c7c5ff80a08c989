import { afterEach, describe, expect, test, vi } from "vitest";
import { CLOSE, CLOSE_BAD_ADDRESS } from "../../../src/protocol/fromServer.ts";
import type { PackedView } from "../../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { stopClock } from "../support/objects.ts";
import {
	type Message,
	SEALED,
	SITE,
	Tab,
	Visitor,
} from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
});

async function seated(form: Record<string, string> = SEALED) {
	const visitor = new Visitor();
	const id = await visitor.play(form);
	return { visitor, id, tab: await visitor.open(id) };
}

/** A tile of land that is far from the visitor's own. */
async function farTile(visitor: Visitor, id: string): Promise<number> {
	const { settings, position } = (await visitor.view(id)) as Extract<
		PackedView,
		{ type: "playing" }
	>;
	const { cols, terrain = "" } = settings;
	const own = position.owners.indexOf("A") % cols;
	return [...terrain].findIndex(
		(letter, tile) => letter === "." && Math.abs((tile % cols) - own) > 5,
	);
}

describe("who may open a socket", () => {
	test.each(["https://evil.test", "null", "http://hexmarch.test"])(
		"a page of %s may not",
		async (Origin) => {
			const visitor = new Visitor();
			const id = await visitor.play();
			const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}`;
			const response = await visitor.handshake(path, { Origin });
			expect(response.status).toBe(403);
		},
	);

	test("a request that asks for no socket is refused with 426", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const response = await visitor.fetch(
			`/game/${id}/socket?v=${PROTOCOL_VERSION}`,
		);
		expect(response.status).toBe(426);
		await response.body?.cancel();
	});

	test.each(["", "?v=99", "?v=x"])(
		"a page of another protocol (%s) may not, and its socket is closed with the reason",
		async (query) => {
			const visitor = new Visitor();
			const id = await visitor.play();
			const response = await visitor.handshake(`/game/${id}/socket${query}`);
			expect(await new Tab(response).closed).toMatchObject({
				code: CLOSE.version,
			});
		},
	);

	test.each(["turn=abc", "turn=1.5", "turn=", "seat=0x1"])(
		"an address with %s may not, and its socket is closed with a reason of its own",
		async (said) => {
			const visitor = new Visitor();
			const id = await visitor.play();
			const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}&${said}`;
			expect(await new Tab(await visitor.handshake(path)).closed).toMatchObject(
				{ code: CLOSE_BAD_ADDRESS },
			);
		},
	);

	test.each(["abcdefghjkmn", "abc"])(
		"for %s, no game, it is closed",
		async (id) => {
			const tab = await new Visitor().open(id);
			expect(await tab.closed).toMatchObject({ code: CLOSE.unknownGame });
		},
	);

	test("the cookie has the name that docs/protocol.md says", async () => {
		const visitor = new Visitor();
		await visitor.play();
		expect([...visitor.cookies.keys()]).toContain("__Host-session");
	});

	test("only a cookie says who somebody is", async () => {
		const { id } = await seated();
		const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}&player=someone`;
		const response = await new Visitor().handshake(path, {
			Origin: SITE,
			"x-player": "someone",
		});
		const { view } = await new Tab(response).next("view");
		expect(view.viewer).toBeNull();
	});
});

describe("what a seat may say", () => {
	test("an order is acknowledged to its seat alone while plans are sealed", async () => {
		const { id, tab } = await seated();
		const watcher = await new Visitor().open(id);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		expect(await tab.next("order")).toMatchObject({
			seat: 0,
			target: 3,
			id: "a",
		});
		const heard = await watcher.settled();
		expect(heard.map(({ type }) => type)).not.toContain("order");
	});

	test("under open plans it is sent to everyone, without its id", async () => {
		const { id, tab } = await seated({ ...SEALED, plans: "open" });
		const watcher = await new Visitor().open(id);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
		const orders = (await watcher.settled()).filter(
			(message): message is Message<"order"> => message.type === "order",
		);
		const own = orders.find(({ seat }) => seat === 0);
		expect(own).toMatchObject({ target: 3 });
		expect(own).not.toHaveProperty("id");
	});

	test("an order sent twice counts once, and is acknowledged twice", async () => {
		const { visitor, id, tab } = await seated();
		const order = { type: "order", id: "a", turn: 0, target: 3 } as const;
		tab.send(order);
		const first = await tab.next("order");
		tab.send(order);
		expect(await tab.next("order")).toEqual(first);
		expect(await visitor.view(id)).toMatchObject({ spent: 1 });
	});

	test("an order's acknowledgement says what the order would do, and also when it comes again", async () => {
		const { tab } = await seated();
		const [own, far] = [3, 120];
		tab.send({ type: "order", id: "a", turn: 0, target: own });
		const first = await tab.next("order");
		expect(first).toMatchObject({ id: "a", does: "grow" });
		expect(first).not.toHaveProperty("why");
		const order = { type: "order", id: "b", turn: 0, target: far } as const;
		tab.send(order);
		const second = await tab.next("order");
		expect(second).toMatchObject({ does: "grow", why: "grow_no_neighbor" });
		tab.send(order);
		expect(await tab.next("order")).toEqual(second);
	});

	test("an order that could have no effect is refused, and none is spent", async () => {
		const { visitor, id, tab } = await seated({ ruleset: "march" });
		const far = await farTile(visitor, id);
		tab.send({ type: "order", id: "a", turn: 0, target: far });
		expect(await tab.next("refused")).toMatchObject({
			reason: "out_of_reach",
			id: "a",
		});
		expect(await visitor.view(id)).toMatchObject({ spent: 0 });
	});

	test("orders that are taken back can be given again, under new ids", async () => {
		const { visitor, id, tab } = await seated({ ruleset: "march" });
		const seen = await visitor.view(id);
		if (seen.type !== "playing") throw new Error(seen.type);
		const { owners } = seen.position;
		const [first, second] = [owners.indexOf("A"), owners.lastIndexOf("A")];
		tab.send({ type: "order", id: "a", turn: 0, target: first });
		tab.send({ type: "reopen", turn: 0 });
		expect(await tab.next("reopened")).toMatchObject({ seat: 0 });
		expect(await visitor.view(id)).toMatchObject({ spent: 0, orders: [] });
		tab.send({ type: "order", id: "b", turn: 0, target: second });
		await tab.next("order");
		// A page that has missed this would show the first order still.
		const late = await visitor.open(id, 0);
		const { view } = await late.next("view");
		expect(view).toMatchObject({
			spent: 1,
			orders: [[0, second, expect.any(Number), "b"]],
		});
	});

	test("being done with a turn that is over ends no other, and says nothing", async () => {
		const { tab } = await seated();
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		await tab.next("turn");
		const before = await tab.settled();
		for (const message of [
			{ type: "ready", turn: 0, phase: "collecting" },
			{ type: "ready", turn: 1, phase: "waiting" },
			{ type: "ready", turn: -7, phase: "collecting" },
			{ type: "reopen", turn: 0 },
		] as const)
			tab.send(message);
		expect(await tab.settled()).toEqual(before);
	});

	test.each([
		[{ type: "order", id: "a", turn: 0, target: 153 }, "no_tile"],
		[{ type: "order", id: "a", turn: 7, target: 3 }, "wrong_turn"],
		[{ type: "order", id: "a", turn: 0, target: -1 }, "no_bank"],
		[{ type: "start", tile: 9999 }, "no_tile"],
		[{ type: "start", tile: 3 }, "closed"],
		[{ type: "ready", turn: 3, phase: "collecting" }, "wrong_turn"],
		[{ type: "reopen", turn: 3 }, "wrong_turn"],
	] as const)("%j is refused: %s", async (message, reason) => {
		const { tab } = await seated();
		tab.send(message);
		const refused = await tab.next("refused");
		expect(refused.reason).toBe(reason);
		expect(refused.id).toBe(message.type === "order" ? "a" : undefined);
	});

	test("a spectator is not seated", async () => {
		const { id } = await seated();
		const guest = new Visitor();
		await guest.play();
		for (const watcher of [new Visitor(), guest]) {
			const tab = await watcher.open(id);
			tab.send({ type: "ready", turn: 0, phase: "collecting" });
			expect((await tab.next("refused")).reason).toBe("not_seated");
		}
	});

	test("giving up ends the game of one person", async () => {
		const { visitor, id, tab } = await seated();
		tab.send({ type: "resign" });
		const over = await tab.next("over");
		expect(over).toMatchObject({ reason: "resigned" });
		expect(over.standings.at(-1)).toBe(0);
		expect(await visitor.view(id)).toMatchObject({ type: "over" });
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		expect((await tab.next("refused")).reason).toBe("not_playing");
		const late = await visitor.open(id);
		expect((await late.next("view")).view.type).toBe("over");
	});
});

describe("what no page would say", () => {
	test.each([
		"",
		"{",
		"null",
		"[]",
		"7",
		'{"type":"conquer"}',
		'{"type":"order","id":"a","turn":0}',
		'{"type":"order","id":"a","turn":0,"target":1.5}',
		'{"type":"order","id":"a","turn":0,"target":-2}',
		'{"type":"order","id":"","turn":0,"target":1}',
		'{"type":"order","id":"bot 0","turn":0,"target":1}',
		`{"type":"order","id":"${"a".repeat(25)}","turn":0,"target":1}`,
		'{"type":"ready","turn":0,"phase":"collecting","more":1}',
		'{"type":"ready","turn":"0","phase":"collecting"}',
		'{"type":"ready","turn":0}',
		'{"type":"ready","phase":"collecting"}',
		'{"type":"reopen"}',
		'{"type":"reopen","turn":0.5}',
		'{"type":"reopen","turn":0,"seat":1}',
		'{"type":"say","phrase":"you are a fool"}',
		'{"type":"__proto__"}',
	])("%s is refused, and the socket lives", async (text) => {
		const { tab } = await seated();
		tab.sendText(text);
		expect((await tab.next("refused")).reason).toMatch(
			/^(not_json|unknown_message)$/,
		);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
	});

	test.each([
		["4097 letters", "a".repeat(4097)],
		["4098 bytes in fewer letters", "é".repeat(2049)],
		["bytes", new ArrayBuffer(3)],
	])("%s close the socket", async (_, data) => {
		const { tab } = await seated();
		tab.sendText(data);
		expect(await tab.closed).toMatchObject({ code: CLOSE.tooLong });
	});

	test("4096 bytes are only refused", async () => {
		const { tab } = await seated();
		tab.sendText("é".repeat(2048));
		expect((await tab.next("refused")).reason).toBe("not_json");
	});

	test("a flood closes the socket, and no other", async () => {
		stopClock();
		const { visitor, id, tab } = await seated();
		const other = await visitor.open(id);
		for (let i = 0; i < 40; i++) tab.send({ type: "clock", sent: i });
		expect(await tab.closed).toMatchObject({ code: CLOSE.flood });
		await other.settled();
	});

	test("a player's ninth socket closes the first", async () => {
		const { visitor, id, tab } = await seated();
		const more: Tab[] = [];
		for (let i = 0; i < 8; i++) more.push(await visitor.open(id));
		expect(await tab.closed).toMatchObject({ code: CLOSE.crowded });
		for (const other of more) await other.settled();
	});
});

describe("the same on both ends", () => {
	test("the clock is answered, with what was sent", async () => {
		const { tab } = await seated();
		tab.send({ type: "clock", sent: 12.5 });
		const { sent, now } = await tab.next("clock");
		expect(sent).toBe(12.5);
		expect(Math.abs(Date.now() - now)).toBeLessThan(5000);
	});

	test("a ping gets a pong", async () => {
		const { tab } = await seated();
		await tab.pong();
	});

	test("a page that closes its socket is answered", async () => {
		const { tab } = await seated();
		tab.close();
		expect(await tab.closed).toMatchObject({ code: 1000 });
	});

	test("a second tab is shown the same, and sent the same", async () => {
		const { visitor, id, tab } = await seated();
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		await tab.next("order");
		const second = await visitor.open(id);
		expect((await second.next("view")).view).toEqual(await visitor.view(id));
		second.send({ type: "order", id: "b", turn: 0, target: 4 });
		expect(await tab.next("order")).toEqual(await second.next("order"));
		second.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(await tab.next("turn")).toEqual(await second.next("turn"));
	});

	test("a page that comes back gets exactly the turns it missed", async () => {
		const { visitor, id, tab } = await seated();
		for (let turn = 0; turn < 4; turn++) {
			tab.send({ type: "order", id: `${turn}`, turn, target: turn });
			await tab.next("order");
			tab.send({ type: "ready", turn, phase: "collecting" });
			await tab.next("turn");
		}
		tab.send({ type: "order", id: "4", turn: 4, target: 4 });
		await tab.next("order");
		const received = await tab.settled();
		const back = await visitor.open(id, 2);
		const heard = await back.settled();
		const isMissed = ({ type }: { type: string }) => type === "turn";
		expect(heard.filter(isMissed)).toEqual(received.filter(isMissed).slice(2));
		expect(heard.map(({ type }) => type)).toEqual([
			"turn",
			"turn",
			"phase",
			"order",
			"seats",
			"presence",
		]);
		expect(heard.at(-3)).toMatchObject({ id: "4", target: 4 });
	});

	test.each([-1, 1, 1e9])(
		"a page that says it is at turn %d gets a whole view",
		async (turn) => {
			const { visitor, id } = await seated();
			await (await visitor.open(id, turn)).next("view");
		},
	);

	test("a page whose turn had another hash gets a whole view", async () => {
		const { tab } = await seated();
		await tab.next("view");
		tab.send({ type: "resync", fault: true });
		await tab.next("view");
	});
});
