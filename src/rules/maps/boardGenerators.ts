/**
 * The generator of boards of every version of the rules: apart from versions.ts, as a page that
 * only shows a game's turns does not need it.
 */
import type { Ruleset } from "../ruleset.ts";
import { generateBoard } from "./generateBoard.ts";

/** Version 1 had no boards but plain rectangles. */
const GENERATORS: Readonly<Record<number, typeof generateBoard>> = {
	2: generateBoard,
};

/** The generator of a version; null if it has none. */
export function boardGeneratorOf(version: number): typeof generateBoard | null {
	return GENERATORS[version] ?? null;
}

/** The generator that a game's rules use; throws if they have none. */
export function boardGeneratorFor({ version }: Ruleset): typeof generateBoard {
	const generator = boardGeneratorOf(version);
	if (generator === null)
		throw new Error(`no boards by rules of version ${version}`);
	return generator;
}
