import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import type { Env } from "../../../src/server/env.ts";
import { erasePendingNames } from "../../../src/server/identity/pendingErasures.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { LET_GO_AFTER_MS } from "../../../src/server/room/RoomArchive.ts";
import { PASSWORD, registered, sent } from "../identity/support.ts";
import {
	archivedText,
	overGame,
	playedGame,
	tablesIn,
} from "../support/archive.ts";
import { rowsOf } from "../support/database.ts";
import { ring, setClock } from "../support/objects.ts";
import { roomOf, textOf } from "../support/visitor.ts";

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("an account that is deleted", () => {
	test.each([
		["while the room has the game", false],
		["after the room was let go", true],
	])("loses its name in the archive, too: %s", async (_, letGo) => {
		const { visitor, name } = await registered();
		const { id } = await overGame({}, visitor);
		expect(await archivedText(id)).toContain(name);
		if (letGo) {
			setClock(Date.now() + LET_GO_AFTER_MS + 1000);
			await ring(id);
			await expect.poll(() => tablesIn(id)).toEqual([]);
			vi.useRealTimers();
		}
		await sent(visitor, "/account/delete", { password: PASSWORD });
		await expect.poll(() => archivedText(id)).not.toContain(name);
		expect(await textOf(`/game/${id}/log.json`)).not.toContain(name);
		const log = JSON.parse(await textOf(`/game/${id}/log.json?forgotten=1`));
		expect(verify(unpackLog(log))).toBeNull();
	});

	/** What a room stores is broken. */
	async function breakRoom(id: string, statement: string): Promise<void> {
		await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
			storage.sql.exec(statement);
		});
		await evictDurableObject(roomOf(id));
	}

	const waiting = (game: string) =>
		rowsOf("SELECT game_id FROM forgettings WHERE game_id = ?", game);

	/** Everything that a room stores, as text. */
	const storedIn = async (id: string): Promise<string> => {
		const tables = await tablesIn(id);
		return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
			JSON.stringify(
				tables.map((table) =>
					storage.sql.exec(`SELECT * FROM "${table}"`).toArray(),
				),
			),
		);
	};

	test.each([
		["is no JSON any more", "UPDATE room SET match = '{' || match", true],
		["has another form", "UPDATE room SET match = '[' || match || ']'", true],
		[
			"is cut off within it",
			"UPDATE room SET match = substr(match, 1, instr(match, 'NAME') + length('NAME') - 1)",
			false,
		],
	])(
		"loses its name in a room whose game %s, and nobody else does",
		async (_, statement, isWhole) => {
			const { visitor, name } = await registered();
			const { id } = await playedGame({ access: "public" }, visitor);
			const { seats } = JSON.parse(await textOf(`/game/${id}/log.json`));
			await breakRoom(id, statement.replaceAll("NAME", name));
			expect(await storedIn(id)).toContain(name);
			await sent(visitor, "/account/delete", { password: PASSWORD });
			expect(await storedIn(id)).not.toContain(name);
			if (isWhole) expect(await storedIn(id)).toContain(seats[1].name);
			expect(await waiting(id)).toHaveLength(1);
		},
	);

	test("loses its name in the archive, too, if the room can't be read any more; and in the room, once it can", async () => {
		const { visitor, name } = await registered();
		const { id, other } = await playedGame({ access: "public" }, visitor);
		const before = JSON.parse(await textOf(`/game/${id}/log.json`));
		expect(before.seats[0]).toEqual({ name });
		await breakRoom(id, "UPDATE room SET match = '{' || match");
		await sent(visitor, "/account/delete", { password: PASSWORD });
		expect(await archivedText(id)).not.toContain(name);
		expect(await textOf(`/game/${id}`, other)).not.toContain(name);
		const path = `/game/${id}/log.json?forgotten=1`;
		const after = JSON.parse(await textOf(path));
		const seats = before.seats.with(0, { name: "" });
		expect(after).toEqual({ ...before, seats });
		expect(verify(unpackLog(after))).toBeNull();
		expect(await waiting(id)).toHaveLength(1);
		await breakRoom(id, "UPDATE room SET match = substr(match, 2)");
		await erasePendingNames(env as unknown as Env, env.DB, null);
		expect(await waiting(id)).toEqual([]);
		expect(JSON.stringify(await roomOf(id).view(null))).not.toContain(name);
		expect(await roomOf(id).log(null)).toMatchObject({
			json: JSON.stringify(after),
		});
	});

	test("loses its name in the archive, and in the room, if the room has lost its log", async () => {
		const { visitor, name } = await registered();
		const { id } = await playedGame({}, visitor);
		await breakRoom(id, "UPDATE turns SET record = '{'");
		await sent(visitor, "/account/delete", { password: PASSWORD });
		expect(await archivedText(id)).not.toContain(name);
		expect(JSON.stringify(await roomOf(id).view(null))).not.toContain(name);
		expect(await waiting(id)).toEqual([]);
	});
});
