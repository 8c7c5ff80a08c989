/** What an object allows where many people are: places, unread bytes, lines in the log. */
import { runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { chooseEvicted } from "../../../src/server/durable/chooseEvicted.ts";
import {
	HibernatingSockets,
	type SocketOwner,
} from "../../../src/server/durable/HibernatingSockets.ts";
import { RateLimiter } from "../../../src/server/durable/RateLimiter.ts";
import {
	MOST_BYTES,
	MOST_UNHEARD_BYTES,
} from "../../../src/server/durable/UnreadBytes.ts";
import { logSparingly } from "../../../src/server/http/log.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import {
	MAX_MESSAGES,
	MessageLimiter,
} from "../../../src/server/room/MessageLimiter.ts";
import { stopClock } from "../support/objects.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("where all places are taken", () => {
	const from = (...networks: (string | null)[]) =>
		networks.map((network, openedAt) => ({ network, openedAt }));

	test("the oldest of the largest network makes room", () => {
		const placed = from("a", "b", "b", "b", "c");
		expect(chooseEvicted("d", placed)).toEqual({ network: "b", openedAt: 1 });
		expect(chooseEvicted("a", placed)).toEqual({ network: "b", openedAt: 1 });
		expect(chooseEvicted(null, placed)).toEqual({ network: "b", openedAt: 1 });
	});

	test("nobody of a network displaces others for it, nor one of a few", () => {
		expect(chooseEvicted("b", from("a", "b", "b", "b"))).toBeNull();
		expect(chooseEvicted("c", from("a", "b", "d"))).toBeNull();
		expect(chooseEvicted("a", from("a", "b", "b"))).toBeNull();
		expect(chooseEvicted("a", [])).toBeNull();
	});
});

const SEATED = "seated" as PlayerId;

/** Sockets of an object of their own, with a few places. */
async function inAnObject(
	what: (
		sockets: HibernatingSockets<SocketOwner>,
		open: (owner: Partial<SocketOwner>) => WebSocket,
	) => void | Promise<void>,
): Promise<void> {
	const id = await new Visitor().play();
	await runInDurableObject(roomOf(id), async (_: GameRoom, state) => {
		const limits = { all: 4, perNetwork: 2, perPlayer: 8 };
		const sockets = new HibernatingSockets<SocketOwner>(state, limits);
		let openedAt = Date.now();
		await what(sockets, (owner) => {
			const [, socket] = Object.values(new WebSocketPair());
			sockets.accept(socket, {
				...{ player: null, network: null, openedAt: openedAt++ },
				...owner,
			});
			return socket;
		});
	});
}

describe("places", () => {
	const isKept = (player: PlayerId | null) => player === SEATED;

	const newcomer = (
		network: string | null,
		player: PlayerId | null = null,
	) => ({
		...{ network, player, openedAt: Date.now() },
	});

	test("are limited for one network", async () => {
		await inAnObject((sockets, open) => {
			for (let i = 0; i < 2; i++) open({ network: "a" });
			expect(sockets.hasRoomFor(newcomer("a"), isKept)).toBe(false);
			expect(sockets.hasRoomFor(newcomer("b"), isKept)).toBe(true);
			expect(sockets.hasRoomFor(newcomer(null), isKept)).toBe(true);
			expect(sockets.hasRoomFor(newcomer("a", SEATED), isKept)).toBe(true);
		});
	});

	test("are kept for players with a seat, however many look on", async () => {
		await inAnObject((sockets, open) => {
			for (const network of ["a", "b", "c", "d"]) open({ network });
			expect(sockets.hasRoomFor(newcomer("e"), isKept)).toBe(false);
			expect(sockets.hasRoomFor(newcomer("e", SEATED), isKept)).toBe(true);
		});
	});

	test("of players with a seat don't count for others", async () => {
		await inAnObject((sockets, open) => {
			for (let i = 0; i < 4; i++) open({ network: "a", player: SEATED });
			expect(sockets.hasRoomFor(newcomer("a"), isKept)).toBe(true);
		});
	});

	test("go from the largest network to a newcomer, when all are taken", async () => {
		await inAnObject((sockets, open) => {
			for (const network of ["a", "a", "b", "b"]) open({ network });
			expect(sockets.hasRoomFor(newcomer("c"), isKept)).toBe(true);
			expect(sockets.open()).toHaveLength(3);
		});
	});
});

describe("what a page does not read", () => {
	const KIB = "x".repeat(1024);

	test("does not pile up without end", async () => {
		await inAnObject((sockets, open) => {
			const socket = open({});
			let sent = 0;
			while (socket.readyState === WebSocket.OPEN && sent < 10_000) {
				sockets.send(socket, KIB);
				sent++;
			}
			expect(sent).toBe(MOST_UNHEARD_BYTES / 1024 + 1);
			sockets.send(socket, KIB);
		});
	});

	test("has a limit in all, however often the page sends a ping", async () => {
		await inAnObject((sockets, open) => {
			stopClock();
			const socket = open({});
			let sent = 0;
			while (socket.readyState === WebSocket.OPEN && sent < 100_000) {
				vi.setSystemTime(Date.now() + 1);
				sockets.hear(socket, Date.now());
				sockets.send(socket, KIB);
				sent++;
			}
			expect(sent).toBe(MOST_BYTES / 1024 + 1);
		});
	});
});

describe("a line in the log that strangers can cause", () => {
	test("is written once in ten seconds, with how many it stands for", () => {
		stopClock();
		const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
		for (let i = 0; i < 100; i++) logSparingly("warn", "a test's line", i);
		logSparingly("warn", "another line of a test");
		expect(warn.mock.calls).toEqual([
			["a test's line", 0],
			["another line of a test"],
		]);
		vi.setSystemTime(Date.now() + 10_000);
		logSparingly("warn", "a test's line", 100);
		expect(warn).toHaveBeenLastCalledWith(
			...["a test's line", 100, "(and 99 more like it)"],
		);
	});
});

test("a rate is counted for each, and forgotten after a while", () => {
	const often = new RateLimiter<PlayerId>({ most: 2, withinMs: 1000 });
	const [ann, ben] = ["ann", "ben"] as PlayerId[];
	const admitted = (who: PlayerId, now: number) => often.admits(who, now);
	expect([0, 1, 2].map((now) => admitted(ann, now))).toEqual([
		true,
		true,
		false,
	]);
	expect(admitted(ben, 2)).toBe(true);
	expect(admitted(ann, 1000)).toBe(true);
	expect(admitted(ann, 1000)).toBe(false);
	expect(admitted(ann, 1001)).toBe(true);
});

describe("after the clock was set back by an hour", () => {
	const HOUR_MS = 3_600_000;

	test("nobody waits an hour to act again", () => {
		const limiter = new RateLimiter<string>({ most: 1, withinMs: 1000 });
		expect(limiter.admits("ann", 2 * HOUR_MS)).toBe(true);
		expect(limiter.admits("ann", HOUR_MS)).toBe(true);
	});

	test("no hour's messages are taken for a flood", () => {
		const limiter = new MessageLimiter();
		const [, socket] = Object.values(new WebSocketPair());
		expect(limiter.read(socket, "{}", 2 * HOUR_MS)).toBe("{}");
		for (let at = 0; at < 2 * MAX_MESSAGES; at++)
			expect(limiter.read(socket, "{}", HOUR_MS + at * 1000)).toBe("{}");
	});
});
