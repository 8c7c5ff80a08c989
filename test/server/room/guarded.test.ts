import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { ROOM_VERSION } from "../../../src/server/room/storage/version.ts";
import {
	change,
	openAs,
	putBack,
	rowsIn,
	storedRoom,
} from "../support/storedRooms.ts";
import { roomOf, SEALED, Visitor } from "../support/visitor.ts";

const TRY_LATER = 1013;

const NEWER = `UPDATE version SET number = ${ROOM_VERSION + 1}`;

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
});

function alarmOf(id: string): Promise<number | null> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.getAlarm(),
	);
}

/** A game under way, in which its person's order is taken, and that person's page. */
async function played() {
	const visitor = new Visitor();
	const id = await visitor.play(SEALED);
	const tab = await visitor.open(id);
	tab.send({ type: "order", id: "mine", turn: 0, target: 3 });
	await tab.next("order");
	return { visitor, id, tab };
}

/** Everything that a room can be asked, in every way. */
async function askEverything(visitor: Visitor, id: string): Promise<number[]> {
	const statuses = [];
	for (const path of ["", "/view.json", "/log.json"])
		statuses.push((await visitor.fetch(`/game/${id}${path}`)).status);
	for (const form of ["join", "leave", "begin", "rematch"])
		statuses.push((await visitor.post(`/game/${id}/${form}`)).status);
	await runInDurableObject(roomOf(id), (room: GameRoom) => room.alarm());
	return statuses;
}

describe("a room that a later version wrote", () => {
	test("says that it is being updated, in the reader's language", async () => {
		const { visitor, id } = await played();
		await change(id, NEWER);
		const page = await visitor.fetch(`/game/${id}`);
		expect(page.status).toBe(503);
		expect(page.headers.get("Retry-After")).not.toBeNull();
		expect(await page.text()).toContain("This game is being updated");
		const headers = { "Accept-Language": "fr" };
		const french = await visitor.fetch(`/game/${id}`, { headers });
		expect(await french.text()).toContain("en cours de mise à jour");
		const data = await visitor.fetch(`/game/${id}/view.json`);
		expect(await data.json()).toEqual({ error: "updating" });
	});

	test("keeps all that it has stored, whatever it is asked", async () => {
		const { visitor, id } = await played();
		await change(id, NEWER);
		const before = await rowsIn(id);
		expect(await askEverything(visitor, id)).toEqual(Array(7).fill(503));
		expect(await rowsIn(id)).toBe(before);
	});

	test("tries again by its alarm, as nothing else wakes it", async () => {
		const { id } = await played();
		await change(id, NEWER);
		await runDurableObjectAlarm(roomOf(id));
		expect(await alarmOf(id)).toBeGreaterThan(Date.now());
	});

	test("sends pages away until later, and plays on once its code is there", async () => {
		const { visitor, id, tab } = await played();
		await change(id, NEWER);
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(await tab.closed).toMatchObject({ code: TRY_LATER });
		const again = await visitor.open(id, 0);
		expect(await again.closed).toMatchObject({ code: TRY_LATER });
		await change(id, `UPDATE version SET number = ${ROOM_VERSION}`);
		const back = await visitor.open(id, 0);
		expect(await back.next("order")).toMatchObject({ id: "mine" });
		back.send({ type: "ready", turn: 0, phase: "collecting" });
		await back.next("turn");
	});
});

test("a game by rules that are not known here waits for code that knows them", async () => {
	const { visitor, id } = await played();
	const later = "json_set(match, '$.settings.ruleset.version', 99)";
	await change(id, `UPDATE room SET match = ${later}`);
	const before = await rowsIn(id);
	const page = await visitor.fetch(`/game/${id}`);
	expect(page.status).toBe(503);
	expect(await page.text()).toContain("This game is being updated");
	await askEverything(visitor, id);
	expect(await rowsIn(id)).toBe(before);
});

describe("a room that can't be read", () => {
	test.each([
		["a match cut off", "UPDATE room SET match = substr(match, 1, 99)"],
		["no match", "UPDATE room SET match = '{}'"],
		["another thing", "UPDATE room SET match = 'null'"],
		["no row", "DELETE FROM room"],
		["no number", "DELETE FROM version"],
		["a number of no version", "UPDATE version SET number = 0"],
		["a broken snapshot", "UPDATE snapshot SET match = '{'"],
		["a broken position", "UPDATE snapshot SET positions = 'x'"],
		["an empty position", "UPDATE snapshot SET positions = '{}'"],
		["a broken command", "UPDATE commands SET command = '{'"],
		["no table of commands", "DROP TABLE commands"],
	])("%s: says so, and keeps what it has", async (_, damage) => {
		const room = storedRoom(5, "freeLater");
		const id = await putBack(room);
		await roomOf(id).view(null);
		await change(id, damage);
		const before = await rowsIn(id);
		const visitor = new Visitor();
		const page = await visitor.fetch(`/game/${id}`);
		expect(page.status).toBe(503);
		expect(await page.text()).toContain("This game can’t be opened");
		expect(await askEverything(visitor, id)).toEqual(Array(7).fill(503));
		const tab = await openAs(id, room.persons[0]);
		expect(await tab.closed).toMatchObject({ code: TRY_LATER });
		expect(await rowsIn(id)).toBe(before);
	});

	test.each([
		["1", "UPDATE game SET match = '{'"],
		["2", "UPDATE turns SET match = '{' WHERE turn = 1"],
		["3", "UPDATE snapshot SET match = '{'"],
		["4", "UPDATE snapshot SET positions = '[{'"],
	])("of version %s: stays of that version", async (version, damage) => {
		const id = await putBack(storedRoom(Number(version), "freeLater"), damage);
		const before = await rowsIn(id);
		const { status } = await new Visitor().fetch(`/game/${id}`);
		expect(status).toBe(503);
		expect(await rowsIn(id)).toBe(before);
	});
});

describe("a game does without what it does not need", () => {
	test("a turn's record: the page gets the position instead", async () => {
		const room = storedRoom(5, "freeLater");
		const id = await putBack(
			room,
			"UPDATE turns SET record = '{' WHERE turn = 0;",
		);
		const tab = await openAs(id, room.persons[0], { turn: "0" });
		expect(await tab.next("turn")).toMatchObject({ turn: 1 });
		tab.send({ type: "resync" });
		expect((await tab.next("view")).view).toMatchObject({
			position: { turn: 2 },
		});
	});

	test("a turn's record of a finished game: the page is shown, the log says why it can't be", async () => {
		const room = storedRoom(5, "overPlayed");
		const id = await putBack(
			room,
			"UPDATE turns SET record = '{' WHERE turn = 0;",
		);
		const log = await new Visitor().fetch(`/game/${id}/log.json`);
		expect(log.status).toBe(503);
		expect(await log.json()).toEqual({ error: "unreadable" });
		const view = await new Visitor().fetch(`/game/${id}/view.json`);
		expect(view.status).toBe(200);
	});

	test("its ratings, and who is in the rematch", async () => {
		const room = storedRoom(5, "peopleOver");
		const id = await putBack(
			room,
			"UPDATE rated SET changes = '['; UPDATE rematch SET seats = '[';",
		);
		const tab = await openAs(id, room.persons[0]);
		expect(await tab.next("rematch")).toMatchObject({ seats: [] });
	});
});
