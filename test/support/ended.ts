import {
	type OverReason,
	outcomeOf,
	standingsOf,
} from "../../src/rules/ending.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { emptyPosition, type Seat } from "../../src/rules/position.ts";
import {
	applyEntries,
	type GameLog,
	unpackEntries,
} from "../../src/rules/replay.ts";
import { replay } from "../../src/rules/versions.ts";

/** What is known about a game's end without its rules. */
type Played = Pick<
	GameLog,
	"rules" | "ruleset" | "board" | "seats" | "chainEnd" | "turns"
> & {
	readonly resigned?: readonly Seat[];
	readonly entries?: readonly number[];
};

/** The log of a game that ended after these turns, as the rules end it. */
export function ended(played: Played): GameLog {
	const { ruleset, board, seats, entries = [], resigned = [] } = played;
	let last = emptyPosition(board, seats.length);
	for (const { position } of replay(played)) last = position;
	const final = applyEntries(
		ruleset,
		last,
		unpackEntries({ entries }),
	).position;
	const isDeserted = seats.every(
		({ bot }, seat) => bot !== undefined || resigned.includes(seat as Seat),
	);
	const reason: OverReason =
		outcomeOf(ruleset, last) !== null
			? "won"
			: last.turn > ruleset.maxTurns
				? "turn-cap"
				: isDeserted && resigned.length > 0
					? "resigned"
					: "unattended";
	return {
		id: "test",
		startedAt: 0,
		overAt: played.turns.at(-1)?.at ?? 0,
		resigned,
		reason,
		standings: standingsOf(final, resigned),
		hash: hashOf(final),
		...played,
	};
}
