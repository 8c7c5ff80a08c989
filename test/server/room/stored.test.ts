import { evictDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
import {
	type PackedView,
	unpackView,
} from "../../../src/protocol/packedView.ts";
import { unpackLog } from "../../../src/rules/archive.ts";
import { replayTurn, type TurnRecord } from "../../../src/rules/replay.ts";
import { verify } from "../../../src/rules/verify.ts";
import { ROOM_VERSION } from "../../../src/server/room/storage/version.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import {
	openAs,
	putBack,
	STORED_ROOMS,
	type StoredRoom,
	tablesOf,
} from "../support/storedRooms.ts";
import { roomOf, type Tab, Visitor } from "../support/visitor.ts";

/** The player for whom the second of two games waits. */
const BEN = "20000000-0000-4000-8000-000000000002" as PlayerId;

type PlayingView = Extract<PackedView, { type: "playing" }>;

async function viewOf(
	id: string,
	{ persons: [{ player }] }: StoredRoom,
): Promise<PackedView> {
	const answer = await roomOf(id).view(player);
	if (answer.type !== "view") throw new Error(answer.type);
	return JSON.parse(answer.json) as PackedView;
}

async function isProved(id: string, { persons: [{ player }] }: StoredRoom) {
	const answer = await roomOf(id).log(player);
	if (answer.type !== "log") throw new Error(answer.type);
	const log = unpackLog(JSON.parse(answer.json));
	expect(verify(log)).toBeNull();
	return log;
}

/** Plays a turn; its page comes to the same position. */
async function playTurn(tab: Tab, view: PlayingView): Promise<void> {
	const { turn } = view.position;
	tab.send({ type: "ready", turn, phase: view.phase });
	const record = await tab.next("turn");
	expect(record.turn).toBe(turn);
	const { settings } = unpackView(view);
	const before = unpackPosition(view.position, settings.board);
	const after = replayTurn(settings.ruleset, before, record as TurnRecord);
	expect(after.hash).toBe(record.hash);
}

function roomsWith(pattern: RegExp): (readonly [string, StoredRoom])[] {
	return STORED_ROOMS.filter(({ name }) => pattern.test(name)).map(
		(room) => [`${room.version}/${room.name}`, room] as const,
	);
}

test("there is a room of each version before this one", () => {
	const versions = new Set(STORED_ROOMS.map(({ version }) => version));
	expect([...versions].sort((a, b) => a - b)).toEqual(
		Array.from({ length: ROOM_VERSION - 1 }, (_, i) => i + 1),
	);
});

describe("a room that an earlier version kept", () => {
	test.each(roomsWith(/./))(
		"%s is brought up to date, once",
		async (_, room) => {
			const id = await putBack(room);
			const before = await viewOf(id, room);
			const solo = await new Visitor().play({});
			const fresh = await tablesOf(solo);
			// Made when they are first needed.
			for (const table of ["outbox", "posted", "rated"]) delete fresh[table];
			expect(await tablesOf(id)).toMatchObject(fresh);
			await evictDurableObject(roomOf(id));
			expect(await viewOf(id, room)).toEqual(before);
		},
	);

	test.each(roomsWith(/^waiting/))("%s: begins", async (_, room) => {
		const id = await putBack(room);
		const tab = await openAs(id, room.persons[0]);
		await tab.next("view");
		tab.send({ type: "ready", turn: 0, phase: "waiting" });
		expect(await tab.next("entered")).toMatchObject({ seat: 0 });
		const view = (await viewOf(id, room)) as PlayingView;
		expect(view).toMatchObject({ type: "playing", phase: "collecting" });
		await playTurn(tab, view);
	});

	test.each(roomsWith(/^(collecting|free|freeLater)$/))(
		"%s: knows the order that was taken, and plays on to its end",
		async (_, room) => {
			const id = await putBack(room);
			const tab = await openAs(id, room.persons[0]);
			const { view } = await tab.next("view");
			expect(view).toMatchObject({
				...{ type: "playing", phase: "collecting" },
				orders: [[0, expect.any(Number), expect.any(Number), "mine"]],
			});
			await playTurn(tab, view as PlayingView);
			tab.send({ type: "recall" });
			tab.send({ type: "resign" });
			await tab.next("over");
			const { turns } = await isProved(id, room);
			expect(turns.length).toBeGreaterThan((view as PlayingView).position.turn);
			expect((await roomOf(id).lands(room.persons[0].player)).length).toBe(
				turns.length,
			);
		},
	);

	test.each(roomsWith(/^people$/))("%s: both play on", async (_, room) => {
		const id = await putBack(room);
		const tabs = await Promise.all(room.persons.map((one) => openAs(id, one)));
		const { view } = await tabs[0].next("view");
		const { turn } = (view as PlayingView).position;
		expect(view).toMatchObject({
			// Version 7 plays rules that have no banking.
			orders: [
				[
					0,
					room.version < 7 ? -1 : expect.any(Number),
					expect.any(Number),
					"mine",
				],
			],
		});
		tabs[1].send({ type: "ready", turn, phase: "collecting" });
		await playTurn(tabs[0], view as PlayingView);
		await tabs[1].next("turn");
		expect(await tabs[0].next("phase")).toMatchObject({ turn: turn + 1 });
	});

	test.each(roomsWith(/^lobby$/))("%s: the host begins", async (_, room) => {
		const id = await putBack(room);
		const [host, guest] = room.persons;
		const tab = await openAs(id, guest);
		expect((await tab.next("view")).view).toMatchObject({
			type: "lobby",
			host: 0,
		});
		expect(await roomOf(id).ask(host, { type: "begin" })).toBeNull();
		expect((await tab.next("view")).view).toMatchObject({
			type: "playing",
			seats: [[host.name, "", 0], [guest.name, "", 0], expect.anything()],
		});
	});

	test.each(roomsWith(/^lobbyAgain/))(
		"%s: keeps the seat of the player who is expected",
		async (_, room) => {
			const id = await putBack(room);
			const join = (player: PlayerId, name: string) =>
				roomOf(id).ask({ player, name }, { type: "join" });
			const strangers = Array.from({ length: 2 }, () => crypto.randomUUID());
			const answers = [];
			for (const player of strangers)
				answers.push(await join(player as PlayerId, "Calm Elk"));
			expect(answers).toEqual([null, "kept"]);
			expect(await join(BEN, "Brisk Owl")).toBeNull();
		},
	);

	test.each(roomsWith(/^(over|peopleOver)/))(
		"%s: is shown with its end, and has a rematch",
		async (_, room) => {
			const id = await putBack(room);
			const tab = await openAs(id, room.persons[0]);
			const { view } = await tab.next("view");
			expect(view.type).toBe("over");
			await isProved(id, room);
			await deliver(id);
			expect(await rowsOf("SELECT id FROM games WHERE id = ?", id)).toEqual([
				{ id },
			]);
			const again = await roomOf(id).rematch(room.persons[0]);
			expect(again).toMatchObject({ type: "game" });
		},
	);
});

describe("a march by version 1 of the rules, which a room kept", () => {
	const marches = (pattern: RegExp) =>
		roomsWith(pattern).filter(([, { version }]) => version === 6);

	test.each(marches(/^people$/))(
		"%s: is played to its end by its own rules",
		async (_, room) => {
			const id = await putBack(room);
			const tabs = await Promise.all(
				room.persons.map((one) => openAs(id, one)),
			);
			const { view } = await tabs[0].next("view");
			expect(view.settings).toMatchObject({ ruleset: "march", rules: 1 });
			const { turn: first } = (view as PlayingView).position;
			const isOver = () => tabs[0].received.some(({ type }) => type === "over");
			for (let turn = first; !isOver(); turn++) {
				for (const tab of tabs) {
					const bank = { type: "order", id: `bank ${turn}`, turn } as const;
					tab.send({ ...bank, target: -1 });
					tab.send({ type: "ready", turn, phase: "collecting" });
				}
				await tabs[0].next("turn");
				await tabs[0].settled();
			}
			const log = await isProved(id, room);
			expect(log).toMatchObject({ rules: 1, reason: "won" });
			expect(log.ruleset.end.type).toBe("falling-share");
		},
	);

	test.each(marches(/^lobby$/))(
		"%s: begins with starts that are chosen, and has banking",
		async (_, room) => {
			const id = await putBack(room);
			const [host] = room.persons;
			const tab = await openAs(id, host);
			expect(await roomOf(id).ask(host, { type: "begin" })).toBeNull();
			const view = await viewOf(id, room);
			expect(view).toMatchObject({
				...{ type: "playing", phase: "waiting" },
				settings: { rules: 1, changes: { starts: "chosen" } },
			});
			await tab.next("view");
			await tab.next("view");
			tab.start();
			expect(await tab.next("entered")).toMatchObject({ seat: 0 });
		},
	);

	test.each(marches(/^peopleOver$/))(
		"%s: has a rematch by the same rules",
		async (_, room) => {
			// The rematch that was recorded may have begun in another test.
			const id = await putBack(room, "DELETE FROM rematch;");
			const answers = [];
			for (const one of room.persons)
				answers.push(await roomOf(id).rematch(one));
			const [first, second] = answers;
			if (first.type !== "game") throw new Error(first.type);
			expect(second).toEqual(first);
			const settings = { ruleset: "march", rules: 1 };
			expect(await viewOf(first.id, room)).toMatchObject({ settings });
			const [host] = room.persons;
			// It begins by itself where one person alone is awaited.
			await roomOf(first.id).ask(host, { type: "begin" });
			expect(await viewOf(first.id, room)).toMatchObject({
				...{ type: "playing", phase: "waiting", settings },
			});
		},
	);
});
