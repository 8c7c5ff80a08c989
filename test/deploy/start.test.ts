import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort } from "../../scripts/server/ports.ts";
import { root } from "../../scripts/server/wrangler.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "hexmarch-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Started = {
	readonly child: ChildProcess;
	readonly output: () => string;
	/** Its exit code, once it has ended. */
	readonly ended: Promise<number | null>;
};

/** The script that `npm start` runs. */
function start(port: number, state: string): Started {
	let output = "";
	const child = spawn(process.execPath, [join(root, "scripts/start.ts")], {
		cwd: root,
		env: { ...process.env, PORT: `${port}`, STATE_DIR: join(folder, state) },
	});
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (data: Buffer) => {
			output += data.toString();
		});
	const ended = new Promise<number | null>((resolve) => {
		child.once("close", resolve);
	});
	return { child, output: () => output, ended };
}

async function answers(port: number): Promise<boolean> {
	return await fetch(`http://localhost:${port}/healthz`).then(
		({ ok }) => ok,
		() => false,
	);
}

test("a second start is refused before it builds; a killed server leaves nothing behind", async () => {
	const port = await freePort();
	const first = start(port, "first");
	await vi.waitFor(() => expect(first.output()).toContain("Hexmarch is at"), {
		timeout: 150_000,
		interval: 100,
	});
	const built = () => statSync(join(root, "public/build")).mtimeMs;
	const before = built();

	const samePort = start(port, "second");
	expect(await samePort.ended).toBe(1);
	expect(samePort.output()).toContain(`Port ${port} is taken`);

	const sameState = start(await freePort(), "first");
	expect(await sameState.ended).toBe(1);
	expect(sameState.output()).toContain("is in use by another server");

	expect(built()).toBe(before);
	expect(await answers(port)).toBe(true);

	first.child.kill("SIGKILL");
	await vi.waitFor(async () => expect(await answers(port)).toBe(false), {
		timeout: 20_000,
		interval: 100,
	});
	// The lock of a killed server does not prevent a start.
	const again = start(port, "first");
	await vi.waitFor(() => expect(again.output()).toContain("Hexmarch is at"), {
		timeout: 150_000,
		interval: 100,
	});
	again.child.kill("SIGTERM");
	expect(await again.ended).toBe(0);
	expect(await answers(port)).toBe(false);
});
