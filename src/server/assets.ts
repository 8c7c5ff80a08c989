/** The built scripts and styles; scripts/build.ts writes the list. */
import { ASSETS, CHUNKS } from "./assets.gen.ts";

/** The address of a built file by its name, such as `game.en.js`. It contains a hash, so it can be cached for ever. */
export function asset(name: string): string {
	const path = ASSETS[name];
	if (path === undefined) throw new Error(`${name} was not built`);
	return path;
}

/** The addresses of the scripts that a built script imports at once. */
export function chunksOf(name: string): readonly string[] {
	return CHUNKS[name] ?? [];
}
