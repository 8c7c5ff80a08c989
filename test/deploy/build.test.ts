/** A build beside a server that runs. */
import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import {
	type LocalServer,
	startServer,
} from "../../scripts/server/localServer.ts";
import { onFreePort } from "../../scripts/server/ports.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { makeClone } from "./support/clone.ts";

let clone = "";
let server: LocalServer;

/** As `npm run build` runs it. */
function build(): void {
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(clone, "scripts/build.ts")],
		{ cwd: clone, encoding: "utf8" },
	);
	expect(status, stderr).toBe(0);
}

beforeAll(async () => {
	clone = makeClone();
	build();
	server = await onFreePort((port) =>
		startServer(port, join(clone, "state"), clone),
	);
});

afterAll(async () => {
	server.kill();
	await server.ended;
	rmSync(clone, { recursive: true, force: true });
});

/** A player's socket to a new game, once the room has sent the view. */
async function play(): Promise<WebSocket> {
	const { headers } = await fetch(`${server.url}/play`, {
		method: "POST",
		redirect: "manual",
	});
	const cookie = headers.getSetCookie().map((each) => each.split(";")[0]);
	const path = `${headers.get("Location")}/socket?v=${PROTOCOL_VERSION}`;
	const socket = new WebSocket(`${server.url.replace("http", "ws")}${path}`, {
		headers: { Cookie: cookie.join("; "), Origin: server.url },
	});
	await received(socket, (text) => text.includes('"type":"view"'));
	return socket;
}

/** Resolves once a socket receives a certain message; fails if it is closed before. */
function received(
	socket: WebSocket,
	isExpected: (text: string) => boolean,
): Promise<void> {
	return new Promise((resolve, reject) => {
		socket.on("message", (data) => isExpected(String(data)) && resolve());
		socket.on("close", (code) => reject(new Error(`closed: ${code}`)));
		socket.on("error", reject);
	});
}

/** The built files that the home page names. */
async function namedFiles(): Promise<string[]> {
	const html = await (await fetch(server.url)).text();
	return html.match(/\/build\/[^"]+/g) ?? [];
}

async function areServed(files: readonly string[]): Promise<boolean> {
	const answers = await Promise.all(
		files.map((file) => fetch(`${server.url}${file}`, { method: "HEAD" })),
	);
	return answers.every(({ ok }) => ok);
}

test("drops no sockets, and removes none of the files that are served", async () => {
	const files = await namedFiles();
	expect(files.length).toBeGreaterThan(3);
	const socket = await play();
	appendFileSync(join(clone, "public/styles/base.css"), "\n.new{top:0}\n");
	appendFileSync(
		join(clone, "src/client/home/home.ts"),
		"\nconsole.log('new');\n",
	);
	const list = () => readFileSync(join(clone, "src/server/assets.gen.ts"));
	const before = list();
	build();
	expect(list().equals(before)).toBe(false);
	const pong = received(socket, (text) => text === "pong");
	socket.send("ping");
	await pong;
	expect(await areServed(files)).toBe(true);
	// Its pages name its own files until it is started again.
	expect(await namedFiles()).toEqual(files);
	socket.terminate();
});

test("changes no file where no source has changed", () => {
	const changedAt = (path: string) => statSync(join(clone, path)).mtimeMs;
	const paths = ["src/server/assets.gen.ts", "public/builds.json"];
	const before = paths.map(changedAt);
	build();
	expect(paths.map(changedAt)).toEqual(before);
});
