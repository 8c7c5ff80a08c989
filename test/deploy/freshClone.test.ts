/** The first commands of somebody who knows Cloudflare, in a clone in which nothing was built. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../scripts/server/localServer.ts";
import { onFreePort } from "../../scripts/server/ports.ts";
import { WRANGLER } from "../../scripts/server/wrangler.ts";
import { makeClone } from "./support/clone.ts";

let clone = "";

beforeAll(() => {
	clone = makeClone();
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** As `npx` would call it, which finds the pinned Node. */
const asTyped = {
	PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
	HOME: process.env.HOME,
	WRANGLER_SEND_METRICS: "false",
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

test("wrangler deploy --dry-run builds the pages and bundles the Worker", () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[WRANGLER, "deploy", "--dry-run"],
		{ cwd: clone, env: asTyped, encoding: "utf8" },
	);
	expect(status, stdout + stderr).toBe(0);
	expect(stdout).toMatch(/env\.DB .*D1 Database/);
});

test("wrangler dev makes the tables and the secret, and games can be played", async () => {
	const server = await onFreePort((port) => {
		const args = [WRANGLER, "dev", "--port", String(port)];
		return launch(args, port, { folder: clone, env: asTyped });
	});
	try {
		const played = await fetch(`${server.url}/play`, {
			method: "POST",
			redirect: "manual",
		});
		expect(played.status).toBe(303);
		expect(played.headers.get("Location")).toMatch(/^\/game\//);
		const ranking = await fetch(`${server.url}/leaderboard`);
		expect(ranking.status).toBe(200);
	} finally {
		server.kill();
		await server.ended;
	}
});
