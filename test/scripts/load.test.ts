/** The command as a person runs it, on the plain server, which needs no build. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const command = fileURLToPath(
	new URL("../../scripts/load.ts", import.meta.url),
);

function load(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[command, ...args],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

const SMALL = ["--rooms=2", "--seats=3", "--board=11x9", "--turns=3"];

test("games are played over sockets, without errors", {
	timeout: 60_000,
}, () => {
	const { status, stdout, stderr } = load("--server=plain", "--json", ...SMALL);
	expect(stderr).toBe("");
	const figures = JSON.parse(stdout);
	expect(figures).toMatchObject({ server: "plain", turns: 6, faults: [] });
	expect(status).toBe(0);
	expect(figures.orders).toBeGreaterThan(0);
	expect(figures.bytesPerClientTurn).toBeGreaterThan(100);
});

test("a wrong option is refused, and the options are listed", () => {
	const { status, stdout, stderr } = load("--rooms=none");
	expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	expect(stderr).toContain(
		"--rooms must be a whole number of at least 1, not none.",
	);
	expect(stderr).toContain("npm run load -- [options]");
});
