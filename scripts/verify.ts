/**
 * Proves a finished game without our server: `npm run --silent verify <
 * game.json`, or with a file's name or a game's address behind `--`. Says what
 * was checked and who won. Exit code 1 names what is wrong and its turn; 2: it
 * is no log that can be checked.
 */
import { readFileSync } from "node:fs";
import { type LogRefusal, parseLog } from "../src/protocol/gameLog.ts";
import type { Position } from "../src/rules/position.ts";
import { countMoves, type GameLog } from "../src/rules/replay.ts";
import { type Fault, verify } from "../src/rules/verify.ts";
import { replay, VERSIONS } from "../src/rules/versions.ts";
import { enReplay } from "../src/words/game/enReplay.ts";
import { winnerOf } from "../src/words/game/replayTelling.ts";

const STANDARD_INPUT = 0;

const REFUSALS: Readonly<Record<LogRefusal, string>> = {
	no_log: "This is not the log of a game.",
	other_format:
		"This log is written in another format. Is there a newer version of this program?",
	other_rules: `This game was played by rules that are not known here (known: version ${VERSIONS.join(", ")}). Is there a newer version of this program?`,
};

const { proof } = enReplay;

try {
	process.exitCode = tell(parseLog(await read(process.argv[2])));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

/** From a file, from the address of a game or its log, or from standard input. */
async function read(from: string | undefined): Promise<string> {
	if (from === undefined) return readFileSync(STANDARD_INPUT, "utf8");
	if (!/^https?:/.test(from)) return readFileSync(from, "utf8");
	const url = new URL(from);
	if (!url.pathname.endsWith(".json")) url.pathname += "/log.json";
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	return await response.text();
}

/** The exit code. */
function tell(log: GameLog | LogRefusal): number {
	if (typeof log === "string") {
		console.error(REFUSALS[log]);
		return 2;
	}
	const { id, rules, ruleset, board, seats } = log;
	console.log(
		`Game ${id}: ${ruleset.name} on ${board.cols}x${board.rows}, ${seats.length} players, rules version ${rules}`,
	);
	const fault = verify(log);
	if (fault === null) tellProof(log);
	else tellFault(log, fault);
	return fault === null ? 0 : 1;
}

function tellProof(log: GameLog): void {
	const { turns, seats, standings, chainEnd, hash } = log;
	const { orders, entries } = countMoves(log);
	const { checks } = proof;
	const [first] = standings;
	for (const line of [
		checks.keys(turns.length),
		checks.orders(orders, entries),
		checks.positions(turns.length + 1),
		checks.result(seats[first].name, turns.length - 1),
	])
		console.log(`\u2713 ${line}`);
	console.log(`${proof.published}: ${chainEnd}`);
	console.log(`${proof.finalHash}: ${hash}`);
	console.log(winnerIn(log));
	console.log(proof.holds);
}

/** Who won; where nobody did, why the game ended. */
function winnerIn(log: GameLog): string {
	const { reason, seats, standings } = log;
	let position: Position | null = null;
	for (const turn of replay(log)) position = turn.position;
	const winner = position && winnerOf({ reason, standings, position });
	if (winner !== null) return enReplay.wins(seats[winner].name);
	return reason === "won" ? enReplay.nobodyWins : enReplay.ends[reason];
}

function tellFault({ turns }: GameLog, { turn, type }: Fault): void {
	console.log(
		`\u2717 ${turn < turns.length ? proof.fails(turn) : proof.failsAtEnd} ${proof.faults[type]}`,
	);
	console.log(proof.heldUntil(turn));
}
