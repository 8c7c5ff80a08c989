/** A whole game between bots, played at once. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { BOTS, type BotKind } from "../bots/bots.ts";
import type { Command } from "../match/command.ts";
import { decide } from "../match/decide.ts";
import { gameLogOf } from "../match/gameLogOf.ts";
import { openLobby } from "../match/lobby.ts";
import type { Match } from "../match/match.ts";
import { nextTickAt } from "../match/phases.ts";
import { soloSettings } from "../match/settings.ts";
import { type MapShape, maxSeatsOn } from "../rules/maps/shapes.ts";
import { rulesetFor } from "../rules/modes.ts";
import type { GameLog, TurnRecord } from "../rules/replay.ts";
import type { Ruleset, RulesetName } from "../rules/ruleset.ts";

export type BotGame = {
	/** The bot on each seat, at least two. */
	readonly bots: readonly BotKind[];
	/** Any text: the same one gives the same game. */
	readonly seed: string;
	/** `march` if left out. */
	readonly ruleset?: RulesetName;
	/** Values in place of the ruleset's own. */
	readonly changes?: Partial<Ruleset>;
	/** 17 columns and 9 rows if left out. */
	readonly cols?: number;
	readonly rows?: number;
	/** The shape of the map in `march`; `plain` if left out. */
	readonly map?: MapShape;
};

/** Plays a game to its end, and gives its log. Throws a RangeError if the board has no room for so many bots. */
export function playBots(game: BotGame): GameLog {
	const secret = bytesToHex(sha256(utf8ToBytes(game.seed)));
	const joins = game.bots.map((bot): Command => {
		const name = BOTS[bot].names[0] ?? bot;
		return { type: "join", holder: { type: "bot", bot, name } };
	});
	const turns: TurnRecord[] = [];
	let match: Match = openLobby(soloSettings(settingsOf(game)));
	for (const command of [...joins, { type: "begin", secret } as const])
		match = after(match, command, 0, turns);
	while (match.type === "playing")
		match = after(match, { type: "tick" }, nextTickAt(match), turns);
	if (match.type !== "over") throw new Error("the game did not begin");
	return gameLogOf(game.seed, match, turns);
}

/** The match after a command; the turns that were carried out are added. */
function after(
	match: Match,
	command: Command,
	now: number,
	turns: TurnRecord[],
): Match {
	const decision = decide(match, command, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	for (const fact of decision.facts)
		if (fact.type === "turnResolved") turns.push(fact.record);
	return decision.match;
}

function settingsOf({
	bots,
	ruleset: name = "march",
	changes = {},
	cols = 17,
	rows = 9,
	map = "plain",
}: BotGame) {
	const most = name === "march" ? maxSeatsOn(cols, rows) : (cols * rows) / 2;
	const seatCount = bots.length;
	if (seatCount < 2 || seatCount > most)
		throw new RangeError(`${seatCount} bots on ${cols}x${rows} tiles`);
	const board = { cols, rows };
	return {
		ruleset: { ...rulesetFor(name, board), ...changes },
		board,
		...(name === "march" && { map }),
		...{ seatCount, hasClock: true },
	};
}
