/** What is played: the same setting and index give the same game. */
import type { BotKind } from "../../../src/bots/bots.ts";
import type { Board } from "../../../src/rules/hex.ts";
import type { MapShape } from "../../../src/rules/maps/shapes.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";

export type GameSetting = {
	/** One for each seat; they move by one seat from game to game. */
	readonly bots: readonly BotKind[];
	readonly ruleset: Ruleset;
	/** Only the size, if there is a map to be generated. */
	readonly board: Board;
	readonly map?: MapShape | undefined;
	readonly seed: string;
};
