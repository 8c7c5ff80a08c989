import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { begin, play } from "../../../examples/engine-bot/player.mjs";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { unpackLog } from "../../../src/rules/archive.ts";
import { unpackOrders } from "../../../src/rules/replay.ts";
import { call } from "../support/program.ts";
import { SITE } from "../support/visitor.ts";

/** A start and the six tiles around it. */
const BEGUN_WITH = 7;

test("the engine's bot plays a game over a socket to its end, and is not closed for haste", async () => {
	const fetch: typeof globalThis.fetch = (address, request) =>
		exports.default.fetch(address, request);
	const form = { board: "9x7", bots: "1", strength: "recruit" };
	const limit = { end: "turn-limit", turns: "8" };
	const { address, cookie } = await begin(SITE, { ...form, ...limit }, fetch);
	const response = await fetch(`${address}/socket?v=${PROTOCOL_VERSION}`, {
		headers: { Upgrade: "websocket", Cookie: cookie },
	});
	const socket = response.webSocket;
	if (socket === null) throw new Error("no socket");
	const over = play(socket);
	socket.accept();
	expect(await over).toMatchObject({ reason: "won" });
	socket.close();
	// On an unlucky map it may come second; but it has played every turn, and grown.
	const path = address.replace(`${SITE}/game/`, "/game/");
	const log = unpackLog((await call(`${path}/log`)).json);
	for (const turn of log.turns)
		expect(unpackOrders(log.ruleset, turn)).toContainEqual(
			expect.objectContaining({ seat: 0 }),
		);
	const [own] = (await call(path)).json.seats;
	expect(own.tiles).toBeGreaterThan(2 * BEGUN_WITH);
});
