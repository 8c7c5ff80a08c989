import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, restore } from "../../scripts/server/backup.ts";
import { startServer } from "../../scripts/server/localServer.ts";
import { onFreePort } from "../../scripts/server/ports.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "hexmarch-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Page = { readonly cookie: string; readonly address: string };

/** What a visitor sees of their game, and whether they see their own games. */
async function seen(url: string, { cookie, address }: Page) {
	const headers = { Cookie: cookie };
	const view = await fetch(`${url}${address}/view.json`, { headers });
	const own = await fetch(`${url}/games/mine.json`, { headers });
	return { view: await view.text(), own: own.status, status: view.status };
}

async function play(url: string): Promise<Page> {
	const played = await fetch(`${url}/play`, {
		method: "POST",
		redirect: "manual",
	});
	const [cookie = ""] = (played.headers.get("Set-Cookie") ?? "").split(";");
	return { cookie, address: played.headers.get("Location") ?? "" };
}

test("a backup of a running server, restored elsewhere, has its games and its guests", async () => {
	const state = join(folder, "state");
	const copy = join(folder, "copy");
	const restored = join(folder, "restored");
	const first = await onFreePort((port) => startServer(port, state));
	const page = await play(first.url);
	const before = await seen(first.url, page);
	expect(before).toMatchObject({ status: 200, own: 200 });
	// The files that hold what is in R2.
	const archived = join("v3", "r2", "hexmarch", "blobs", "one");
	mkdirSync(dirname(join(state, archived)), { recursive: true });
	// It is still being written.
	writeFileSync(join(state, archived), "a ga");
	const saved = backUp(state, copy);
	writeFileSync(join(state, archived), "a game");
	await expect(saved).resolves.toBeGreaterThan(1);
	// What comes later is not in the backup.
	const later = await play(first.url);
	first.kill();
	await first.ended;

	expect(restore(copy, restored)).toBeGreaterThan(1);
	expect(readFileSync(join(restored, archived), "utf8")).toBe("a game");
	const second = await onFreePort((port) => startServer(port, restored));
	try {
		expect(await seen(second.url, page)).toEqual(before);
		expect((await seen(second.url, later)).status).toBe(404);
	} finally {
		second.kill();
		await second.ended;
	}
	await expect(backUp(state, copy)).rejects.toThrow(/there already/);
	expect(() => restore(copy, restored)).toThrow(/there already/);
	expect(() => restore(folder, join(folder, "new"))).toThrow(/no backup/);
});
