/** The games of test/games. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseLog } from "../../src/protocol/gameLog.ts";
import type { GameLog } from "../../src/rules/replay.ts";

/** A game's file, as text. */
export function textOfGame(name: string): string {
	return readFileSync(pathOfGame(name), "utf8");
}

export function pathOfGame(name: string): string {
	return fileURLToPath(new URL(`../games/${name}.json`, import.meta.url));
}

export function logNamed(name: string): GameLog {
	const log = parseLog(textOfGame(name));
	if (typeof log === "string") throw new Error(`${name}: ${log}`);
	return log;
}
