/** The state of a server on this machine: its database, its rooms, and the secret that signs sessions. */
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { CommandFailure, type UsageRow } from "../cli/runCommand.ts";
import { newVapidLines } from "./vapidKeys.ts";
import { quietEnv, root, WRANGLER } from "./wrangler.ts";

export type LocalState = {
	/** For `--persist-to`. */
	readonly folder: string;
	/** The file with the secrets, for `--env-file`. */
	readonly secrets: string;
};

/** The default folder of state and secrets in `wrangler dev`. */
export const DEVELOPMENT: LocalState = {
	folder: join(root, ".wrangler", "state"),
	secrets: join(root, ".dev.vars"),
};

const DEFAULT_STATE_DIR = ".wrangler/hexmarch";

/** Where `npm start` stores games and guests: STATE_DIR, or a folder of this repository. */
export function stateDirectory(): string {
	return resolve(root, process.env.STATE_DIR || DEFAULT_STATE_DIR);
}

/** The text on STATE_DIR in a command's usage. */
export const STATE_DIR_ROW: UsageRow = [
	"STATE_DIR=…",
	`in the environment: where the server keeps it (${DEFAULT_STATE_DIR})`,
];

export function stateIn(folder: string): LocalState {
	return { folder, secrets: join(folder, "secrets.env") };
}

/** Whom push services can reach about a server on this machine: nobody. */
const NO_OPERATOR = "mailto:nobody@localhost.invalid";

/** Creates the database's tables and the secrets if they are missing. Throws `CommandFailure`. */
export function prepareState({ folder, secrets }: LocalState): void {
	mkdirSync(folder, { recursive: true });
	if (!existsSync(secrets)) {
		const secret = randomBytes(32).toString("base64");
		writeFileSync(secrets, `SESSION_SECRET="${secret}"\n`, { mode: 0o600 });
	}
	// A state from before there was push has no keys for it.
	if (!readFileSync(secrets, "utf8").includes("VAPID_"))
		appendFileSync(secrets, newVapidLines(NO_OPERATOR));
	migrate(folder);
}

/**
 * Creates the database, or migrates it from any earlier version. That takes seconds, so it
 * is skipped if the migrations have not changed since the last time.
 */
function migrate(folder: string): void {
	const hash = migrationsHash();
	const applied = join(folder, "migrations.applied");
	if (existsSync(applied) && readFileSync(applied, "utf8") === hash) return;
	runOnDatabase(["migrations", "apply", "hexmarch"], folder);
	writeFileSync(applied, hash);
}

/** Runs a command of `wrangler d1` on the database of a state folder. Throws `CommandFailure`. */
export function runOnDatabase(command: string[], folder: string): void {
	const args = ["d1", ...command, "--local", "--persist-to", folder];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[WRANGLER, ...args],
		{
			cwd: root,
			env: quietEnv,
			stdio: ["ignore", "pipe", "pipe"],
			encoding: "utf8",
		},
	);
	if (status !== 0)
		throw new CommandFailure(
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

/** Removes a state folder that is no longer needed. */
export function removeState(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}
