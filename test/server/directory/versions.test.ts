import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CLOSE } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { saveListing } from "../../../src/server/db/listings.ts";
import type { Directory } from "../../../src/server/directory/Directory.ts";
import type { Listing } from "../../../src/server/directory/listing.ts";
import { socketOf } from "../../../src/server/http/refuseSocket.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import { aListing, directoryOf, idsIn, loseDirectory } from "./support.ts";

const europe = () => directoryOf("europe");

beforeEach(async () => {
	vi.spyOn(console, "warn").mockImplementation(() => {});
	await env.DB.exec("DELETE FROM listings");
	await loseDirectory("europe");
});

/** Changes what a directory has stored, before it wakes. */
async function change(statements: string): Promise<void> {
	await runInDurableObject(europe(), (_: Directory, { storage }) => {
		storage.sql.exec(statements);
	});
	await evictDurableObject(europe());
}

describe("what a directory has stored", () => {
	test("without a number is of the first version, and stays", async () => {
		const game = aListing();
		await europe().report(game);
		await change("DROP TABLE version");
		expect(await idsIn("europe")).toEqual([game.id]);
	});

	test.each([
		["of another version", "UPDATE version SET number = 99"],
		["with a number that is lost", "DELETE FROM version"],
		["that can't be read", "UPDATE games SET body = '{'"],
		[
			"that lacks something",
			"UPDATE games SET body = json_remove(body, '$.isJoinable')",
		],
	])("%s begins again from what D1 knows", async (_, damage) => {
		const game = aListing();
		await saveListing(env.DB, game, []);
		await europe().report(game);
		await change(damage);
		expect(await idsIn("europe")).toEqual([game.id]);
	});
});

test("what a room of another version adds to a listing is passed over", async () => {
	const game = aListing();
	await europe().report({ ...game, later: 1 } as Listing);
	await evictDurableObject(europe());
	expect(await idsIn("europe")).toEqual([game.id]);
});

test("a listing that lacks what this version needs is passed over, and breaks nothing", async () => {
	const game = aListing();
	await europe().report(game);
	const { isJoinable: _, ...lacking } = { ...game, at: game.at + 1 };
	await europe().report(lacking as unknown as Listing);
	expect(await idsIn("europe")).toEqual([game.id]);
});

describe("the list's socket", () => {
	/** Asks for it as the Worker does for a page of this version. */
	async function asked(version: number): Promise<number> {
		const address = `https://directory/socket?player=p&v=${version}`;
		const response = await europe().fetch(address, {
			headers: { Upgrade: "websocket" },
		});
		const socket = (await socketOf(response)).webSocket!;
		socket.accept();
		return new Promise((resolve) => {
			socket.addEventListener("close", ({ code }) => resolve(code));
			socket.addEventListener("message", () => resolve(0));
		});
	}

	test("is opened for pages of its own version alone", async () => {
		expect(await asked(PROTOCOL_VERSION)).toBe(0);
		expect(await asked(PROTOCOL_VERSION - 1)).toBe(CLOSE.version);
		expect(await asked(PROTOCOL_VERSION + 1)).toBe(1013);
	});

	test("is closed when a directory of another version wakes to it", async () => {
		const visitor = new Visitor();
		await (await visitor.fetch("/lobby")).body?.cancel();
		const path = `/lobby/socket?v=${PROTOCOL_VERSION}&region=europe`;
		const { webSocket } = await visitor.handshake(path, { Origin: SITE });
		webSocket!.accept();
		const closed = new Promise((resolve) =>
			webSocket!.addEventListener("close", ({ code }) => resolve(code)),
		);
		await runInDurableObject(europe(), (_: Directory, ctx) => {
			for (const socket of ctx.getWebSockets()) {
				const kept = socket.deserializeAttachment() as object;
				socket.serializeAttachment({ ...kept, protocol: PROTOCOL_VERSION - 1 });
			}
		});
		await evictDurableObject(europe());
		await idsIn("europe");
		expect(await closed).toBe(CLOSE.version);
	});
});
