/** Many games of bots of all kinds, in the settings that people play a family of modes in. */
import { createHash } from "node:crypto";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import { STRENGTHS } from "../../src/bots/strengths.ts";
import type { Board } from "../../src/rules/hex.ts";
import type { End, RulesetName } from "../../src/rules/ruleset.ts";
import { rulesetFor } from "../../src/rules/rulesets.ts";
import type { Family } from "../../src/server/rating/families.ts";
import { playGame } from "../simulate/playGame.ts";

/** A game's bots, the winner first. */
export type Finish = readonly BotKind[];

type Setting = {
	readonly ruleset: RulesetName;
	readonly board: Board;
	readonly seats: number;
	/** Another end than the ruleset's own, which bots never reach. */
	readonly end?: End;
};

const SMALL: Board = { cols: 9, rows: 7 };
const MIDDLE: Board = { cols: 17, rows: 9 };

/** Every second game has four seats, every third is a duel, the others have six. */
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

/** Those that people meet. */
const OFFERED = Object.values(STRENGTHS);

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
			games: 1,
			seed: `${seed}:${family}:${setting}`,
			jobs: 1,
			json: true,
		},
		// So that each bot sits everywhere in each of the settings.
		Math.floor(index / settings.length),
	);
	return standings.map((seat) => played[seat].bot);
}

/**
 * As people meet them: in every second game a mix of those that are offered, in
 * the others one of any kind among bots of one that is offered.
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
