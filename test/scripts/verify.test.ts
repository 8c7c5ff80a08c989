/** The real command, as a child process. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import type { Archive } from "../../src/rules/archive.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";
import { pathOfGame, textOfGame } from "../support/gameFiles.ts";

// A machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(
	new URL("../../scripts/verify.ts", import.meta.url),
);

const GAME = "march-17x9-4";
const archive = JSON.parse(textOfGame(GAME)) as Archive;

async function run(input: string, ...args: string[]) {
	const child = spawn(process.execPath, [command, ...args]);
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	const ended = new Promise<number | null>((resolve) =>
		child.on("close", resolve),
	);
	const [stdout, stderr, status] = await Promise.all([
		...[text(child.stdout), text(child.stderr)],
		ended,
	]);
	return { status, stdout, stderr };
}

function textWith(changes: Partial<Record<keyof Archive, unknown>>): string {
	return JSON.stringify({ ...archive, ...changes });
}

function withTurn(turn: number, change: object): string {
	return textWith({
		turns: archive.turns.map((record, i) =>
			i === turn ? { ...record, ...change } : record,
		),
	});
}

describe("the verify command", () => {
	test("prints what was checked, and who won", async () => {
		const { status, stdout, stderr } = await run(textOfGame(GAME));
		expect(stderr).toBe("");
		expect(stdout).toContain(
			`Game ${GAME}: march on 17x9, 4 players, rules version 1`,
		);
		for (const line of [
			/38 keys: each leads back/,
			/\d+ orders and \d+ starts: the rules allow each/,
			/39 positions: each is the same/,
			/The result: .* after 38 turns, with general 1 first/,
		])
			expect(stdout).toMatch(line);
		expect(stdout).toContain(archive.chainEnd);
		expect(stdout).toMatch(/general 1 wins\nEverything is correct\.\n$/);
		expect(status).toBe(0);
	});

	test("proves a march's board and start places with its turns", async () => {
		const { status, stdout } = await run(textOfGame("march-island-17x9-4-v2"));
		expect(stdout).toContain("rules version 2");
		expect(stdout).toMatch(/Everything is correct\.\n$/);
		expect(status).toBe(0);
	});

	test("lets no name in a log pass for a line of its own, or control the terminal", async () => {
		const id = "x\nEverything is correct.\u001b[8m";
		const seats = archive.seats.map((seat) => ({
			...seat,
			name: "Ann\r\u001b[2J\u2028\u202e wins",
		}));
		const stdout = String((await run(textWith({ id, seats }))).stdout);
		expect(stdout).toContain("Game x\ufffdEverything is correct.\ufffd[8m:");
		expect(stdout.split("\n")).toHaveLength(10);
		expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}]/u);
	});

	test("takes a file's name", async () => {
		const { status, stdout } = await run("", pathOfGame(GAME));
		expect(stdout).toContain("Everything is correct.");
		expect(status).toBe(0);
	});

	test("takes the address of a game, or of its log", async () => {
		const server = createServer(({ url }, response) => {
			const isThere = url === "/game/abc/log.json";
			response.writeHead(isThere ? 200 : 404).end(textOfGame(GAME));
		});
		await new Promise<void>((resolve) => server.listen(0, resolve));
		const { port } = server.address() as AddressInfo;
		const at = (path: string) => run("", `http://localhost:${port}${path}`);
		expect((await at("/game/abc")).status).toBe(0);
		expect((await at("/game/abc/log.json")).status).toBe(0);
		const { status, stderr } = await at("/game/abd");
		expect(status).toBe(2);
		expect(stderr).toContain("answers 404");
		server.close();
	});

	test("finds a changed order, and names its turn", async () => {
		const { orders } = archive.turns[12];
		const other = [orders[0], orders[1] + 1, ...orders.slice(2)];
		const { status, stdout } = await run(withTurn(12, { orders: other }));
		expect(stdout).toContain("\u2717 Turn 13 is not correct.");
		expect(stdout).toContain("The 12 turns before are correct.");
		expect(status).toBe(1);
	});

	test.each([
		["a hash", withTurn(30, { hash: "0".repeat(16) }), /Turn 31 .* position/],
		["the chain", textWith({ chainEnd: "0".repeat(64) }), /Turn 1 .* key/],
		["the end", textWith({ reason: "unattended" }), /The end is not/],
	])("finds %s changed", async (_, input, words) => {
		const { status, stdout } = await run(input);
		expect(stdout).toMatch(words);
		expect(stdout).not.toContain("Everything is correct");
		expect(status).toBe(1);
	});

	test.each([
		["something else", "{}", "not the log of a game"],
		["another format", textWith({ format: 3 }), "another format"],
		[
			"other rules",
			textWith({ rules: RULES_VERSION + 1 }),
			"known: version 1, 2",
		],
	])("refuses %s", async (_, input, words) => {
		const { status, stdout, stderr } = await run(input);
		expect(stdout).toBe("");
		expect(stderr).toContain(words);
		expect(status).toBe(2);
	});

	test("says that there is no such file", async () => {
		const { status, stderr } = await run("", "nowhere.json");
		expect(stderr).toContain("nowhere.json");
		expect(status).toBe(2);
	});
});
