/** The bot of examples/bot, with the API as it is. */
import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { asker, play } from "../../../examples/bot/bot.mjs";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { call } from "../support/program.ts";
import { SITE } from "../support/visitor.ts";

/** A short march against one bot. */
const SHORT = {
	...{ with: "bots", bots: 1, strength: "recruit" },
	...{ cols: 17, rows: 9, end: "turn-limit", turns: 8 },
};

test("the example becomes a bot's account, and plays a game to its end", async () => {
	const { visitor, name } = await registered();
	const token = await tokenFor(visitor, { read: "", bot: "on" });
	const fetch: typeof globalThis.fetch = (address, request) =>
		exports.default.fetch(address, request);
	const ask = asker({ site: SITE, token, fetch });
	await ask("POST", "/bot/upgrade");
	const { id } = await ask("POST", "/games", SHORT);
	const over = await play(ask, id);
	expect(over.state).toBe("over");
	expect(over.turn).toBeLessThanOrEqual(8);
	const own = over.seats[0];
	expect(own).toMatchObject({ name, isBotAccount: true, hasResigned: false });
	// It did not only look on; and the board is so large that nobody has lost much by now.
	expect(own.tiles).toBeGreaterThan(2 * 7);
	const log = await call(`/game/${id}/log`);
	expect(log.json.seats[0]).toEqual({ name, isBotAccount: true });
});
