/** Plays games between all kinds of bots, in the settings in which people play a family of modes. */
import { createHash } from "node:crypto";
import { BOT_STRENGTHS } from "../../src/bots/botStrengths.ts";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import type { Board } from "../../src/rules/hex.ts";
import { DEFAULT_SHAPE } from "../../src/rules/maps/shapes.ts";
import { rulesetFor } from "../../src/rules/modes.ts";
import type { End, RulesetName } from "../../src/rules/ruleset.ts";
import type { Family } from "../../src/server/rating/families.ts";
import { playGame } from "../simulate/games/playGame.ts";

/** A game's bots, winner first. */
export type Finish = readonly BotKind[];

type Setting = {
	readonly ruleset: RulesetName;
	readonly board: Board;
	readonly seats: number;
	/** Replaces the ruleset's end, which bots never reach. */
	readonly end?: End;
};

const SMALL: Board = { cols: 9, rows: 7 };
const MIDDLE: Board = { cols: 17, rows: 9 };

/** Every second game has four seats, every third is a duel, and the others have six. */
function settingsOn(
	rulesets: readonly RulesetName[],
	end: Pick<Setting, "end">,
): Setting[] {
	return rulesets.flatMap((ruleset) => {
		const four = { ruleset, board: MIDDLE, seats: 4, ...end };
		const two = { ruleset, board: SMALL, seats: 2, ...end };
		return [four, two, four, two, four, { ...four, seats: 6 }];
	});
}

const SETTINGS: Record<Family, readonly Setting[]> = {
	march: settingsOn(["march"], {}),
	classic: settingsOn(["turn-by-turn"], {
		end: { type: "turn-limit", turn: 99 },
	}),
	free: settingsOn(["free-neighbor", "free-full"], {
		end: { type: "turn-limit", turn: 59 },
	}),
};

/** The bots that people meet. */
const OFFERED = Object.values(BOT_STRENGTHS);

/** Plays the game of an index; the same seed and index give the same game. */
export function playRated(family: Family, seed: string, index: number): Finish {
	const settings = SETTINGS[family];
	const setting = index % settings.length;
	const { ruleset, board, seats, end } = settings[setting];
	const named = rulesetFor(ruleset, board);
	const { standings, seats: played } = playGame(
		{
			bots: drawnBots(`${seed}:${family}:${index}`, seats),
			ruleset: end === undefined ? named : { ...named, end },
			board,
			map: named.starts === "assigned" ? DEFAULT_SHAPE : undefined,
			seed: `${seed}:${family}:${setting}`,
		},
		// So that each bot plays every seat in each of the settings.
		Math.floor(index / settings.length),
	);
	return standings.map((seat) => played[seat].bot);
}

/**
 * Draws bots as people meet them: in half of the games a mix of the offered kinds,
 * in the others one bot of any kind among bots of one offered kind.
 */
function drawnBots(seed: string, seats: number): BotKind[] {
	const bytes = createHash("sha256").update(seed).digest();
	const draw = <T>(of: readonly T[], at: number): T =>
		of[bytes.readUInt32LE(4 * at) % of.length];
	const isMix = draw([true, false], 0);
	const kind = draw(OFFERED, 1);
	return Array.from({ length: seats }, (_, seat) => {
		if (isMix) return draw(OFFERED, 2 + seat);
		return seat === 0 ? draw(BOT_KINDS, 2) : kind;
	});
}
