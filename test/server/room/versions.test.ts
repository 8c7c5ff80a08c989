import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { openAs, openRoom } from "../support/storedRooms.ts";
import { roomOf, SEALED, Visitor } from "../support/visitor.ts";

const TRY_LATER = 1013;
const SERVICE_RESTART = 1012;

const ANN = {
	player: "10000000-0000-4000-8000-000000000001" as PlayerId,
	name: "Amber Fox",
};

async function played() {
	const visitor = new Visitor();
	const id = await visitor.play(SEALED);
	const tab = await visitor.open(id);
	await tab.next("view");
	return { visitor, id, tab };
}

/** Rewrites what is kept with each socket, as another version would have; the room forgets the rest. */
async function rewrite(
	id: string,
	written: (kept: Record<string, unknown>) => unknown,
): Promise<void> {
	await runInDurableObject(roomOf(id), (_: GameRoom, ctx) => {
		for (const socket of ctx.getWebSockets())
			socket.serializeAttachment(written(socket.deserializeAttachment()));
	});
	await evictDurableObject(roomOf(id));
}

describe("a socket that was opened by another version", () => {
	test("is closed for a page of an older protocol as the room wakes, whoever wakes it", async () => {
		const { visitor, id, tab } = await played();
		const silent = await visitor.open(id);
		await rewrite(id, (kept) => ({ ...kept, protocol: PROTOCOL_VERSION - 1 }));
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		expect(await tab.closed).toMatchObject({ code: CLOSE.version });
		expect(await silent.closed).toMatchObject({ code: CLOSE.version });
		expect(await visitor.view(id)).toMatchObject({ orders: [] });
	});

	test("is closed until later, if its page is newer than the room", async () => {
		const { visitor, id, tab } = await played();
		await rewrite(id, (kept) => ({ ...kept, protocol: PROTOCOL_VERSION + 1 }));
		await visitor.view(id);
		expect(await tab.closed).toMatchObject({ code: TRY_LATER });
	});

	test.each([
		["of before", ({ owner }: Record<string, unknown>) => owner],
		["of another form", (kept: object) => ({ ...kept, form: 99 })],
		["that is lost", () => null],
	])(
		"connects again where what was kept with it is one %s",
		async (_, written) => {
			const { visitor, id, tab } = await played();
			await rewrite(id, written);
			await visitor.view(id);
			expect(await tab.closed).toMatchObject({ code: SERVICE_RESTART });
			const again = await visitor.open(id, 0);
			again.send({ type: "order", id: "a", turn: 0, target: 3 });
			expect(await again.next("order")).toMatchObject({ id: "a" });
		},
	);

	test("stays, if it is one of this version", async () => {
		const { id, tab } = await played();
		await rewrite(id, (kept) => kept);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		expect(await tab.next("order")).toMatchObject({ id: "a" });
	});
});

describe("a Worker of another version", () => {
	test("opens no socket for a page that this room would misread", async () => {
		const { id } = await played();
		const older = await openAs(id, ANN, { v: `${PROTOCOL_VERSION - 1}` });
		expect(await older.closed).toMatchObject({ code: CLOSE.version });
		const newer = await openAs(id, ANN, { v: `${PROTOCOL_VERSION + 1}` });
		expect(await newer.closed).toMatchObject({ code: TRY_LATER });
	});

	test("that does not say which version its pages speak counts as of the second, which misreads maps", async () => {
		const { id } = await played();
		const tab = await openRoom(id, { ...ANN });
		expect(await tab.closed).toMatchObject({ code: CLOSE.version });
	});
});
