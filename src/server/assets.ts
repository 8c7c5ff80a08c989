/** The built scripts and styles; scripts/build.ts writes the list. */
import { ASSETS, CHUNKS } from "./assets.gen.ts";

/** The address of a built file by its name, such as `game.en.js`; its hash is in it, so it can be kept for ever. */
export function asset(name: string): string {
	const path = ASSETS[name];
	if (path === undefined) throw new Error(`${name} was not built`);
	return path;
}

/** The addresses of the scripts that a built script can't begin without. */
export function chunksOf(name: string): readonly string[] {
	return CHUNKS[name] ?? [];
}
