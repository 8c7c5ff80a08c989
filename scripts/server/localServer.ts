/** The whole server on this machine: wrangler dev in a process group of its own. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const WRANGLER = join(root, "node_modules", "wrangler", "bin", "wrangler.js");

/** No questions, no banner, no calls home. */
const env = {
	...process.env,
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
	WRANGLER_HIDE_BANNER: "true",
	WRANGLER_SEND_METRICS: "false",
	X_LOCAL_OBSERVABILITY: "false",
	NO_COLOR: "1",
};

/** The first start also compiles; a machine with little to spare takes its time. */
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 30;

export type LocalServer = {
	readonly url: string;
	/** The id of its process group. */
	readonly group: number;
	/** Resolves when it has ended by itself or by one of these, with what it said. */
	readonly ended: Promise<string>;
	/** Passes on what it says from now on: warnings and errors. */
	readonly follow: (listener: (text: string) => void) => void;
	/** Asks it to end. */
	readonly stop: () => void;
	/** Ends the whole group at once, as a crash would. */
	readonly kill: () => void;
};

export class StartFailure extends Error {}

/** Starts the server on a state folder, and waits until it answers. `folder` is where its wrangler.toml lies. */
export async function startServer(
	port: number,
	stateDir: string,
	folder = root,
): Promise<LocalServer> {
	if (!(await isFree(port))) throw new StartFailure(portTaken(port));
	prepareState(stateDir);
	const args = ["dev", "--local", "--port", String(port)];
	args.push("--persist-to", stateDir, "--env-file", secretsPath(stateDir));
	args.push("--show-interactive-dev-session=false", "--log-level=warn");
	return await launch([WRANGLER, ...args], port, folder);
}

/** Runs a server by Node in a process group of its own, and waits until it answers. */
export async function launch(
	args: readonly string[],
	port: number,
	folder = root,
): Promise<LocalServer> {
	const child = spawn(process.execPath, args, {
		cwd: folder,
		env,
		// Its own group, so that its children end with it.
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const server = handleOf(child, `http://localhost:${port}`);
	await untilReady(server, child);
	return server;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const probe = createServer().once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" ? address?.port : undefined;
			probe.close(() => resolve(port ?? 0));
		});
	});
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer().once("error", () => resolve(false));
		probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
	});
}

function portTaken(port: number): string {
	return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
}

/** The database's tables, and the secret that signs sessions; both are kept for the next start. */
export function prepareState(stateDir: string): void {
	mkdirSync(stateDir, { recursive: true });
	const secrets = secretsPath(stateDir);
	if (!existsSync(secrets)) {
		const secret = randomBytes(32).toString("base64");
		writeFileSync(secrets, `SESSION_SECRET="${secret}"\n`, { mode: 0o600 });
	}
	migrate(stateDir);
}

function secretsPath(stateDir: string): string {
	return join(stateDir, "secrets.env");
}

/**
 * Makes the database, or brings one of any earlier version up to date. Takes
 * seconds, so it is done only where there are other migrations than last time.
 */
function migrate(stateDir: string): void {
	const hash = migrationsHash();
	const applied = join(stateDir, "migrations.applied");
	if (existsSync(applied) && readFileSync(applied, "utf8") === hash) return;
	runOnDatabase(["migrations", "apply", "hexmarch"], stateDir);
	writeFileSync(applied, hash);
}

/** Runs a command of `wrangler d1` on the database of a state folder. */
export function runOnDatabase(command: string[], stateDir: string): void {
	const args = ["d1", ...command, "--local", "--persist-to", stateDir];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[WRANGLER, ...args],
		{ cwd: root, env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" },
	);
	if (status !== 0)
		throw new StartFailure(
			`The database could not be prepared.\n${stdout}${stderr}`,
		);
}

function migrationsHash(): string {
	const folder = join(root, "src", "server", "db", "migrations");
	const hash = createHash("sha256");
	for (const name of readdirSync(folder).sort())
		hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest("hex");
}

function handleOf(child: ChildProcess, url: string): LocalServer {
	let said = "";
	let follower: (text: string) => void = () => {};
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (data: Buffer) => {
			said = (said + data.toString()).slice(-20_000);
			follower(data.toString());
		});
	const ended = new Promise<string>((resolve) => {
		// Only once its children have let go of its pipes too.
		child.once("close", () => resolve(said));
	});
	return {
		url,
		group: child.pid ?? 0,
		ended,
		follow: (listener) => {
			follower = listener;
		},
		stop: () => signalGroup(child, "SIGTERM"),
		kill: () => signalGroup(child, "SIGKILL"),
	};
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch (error) {
		// The group is gone already.
		if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
	}
}

async function untilReady(
	server: LocalServer,
	child: ChildProcess,
): Promise<void> {
	const giveUpAt = Date.now() + START_TIMEOUT_MS;
	while (child.exitCode === null && child.signalCode === null) {
		if (await isHealthy(server.url)) return;
		if (Date.now() > giveUpAt) {
			server.kill();
			break;
		}
		await pause(POLL_MS);
	}
	throw new StartFailure(`The server did not start.\n${await server.ended}`);
}

async function isHealthy(url: string): Promise<boolean> {
	try {
		const response = await fetch(`${url}/healthz`);
		return response.ok;
	} catch {
		return false;
	}
}

/** Removes a state folder that is not needed any more. */
export function forgetState(stateDir: string): void {
	rmSync(stateDir, { recursive: true, force: true });
}
