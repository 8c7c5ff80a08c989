// Proves a finished game without our server: `npm run verify -- --help`.
import { readFileSync } from "node:fs";
import { type LogRefusal, parseLog } from "../src/protocol/gameLog.ts";
import type { Position, Seat } from "../src/rules/position.ts";
import { countMoves, type GameLog } from "../src/rules/replay.ts";
import { type Fault, verify } from "../src/rules/verify.ts";
import { replay, VERSIONS } from "../src/rules/versions.ts";
import { proofWords as proof } from "../src/words/en/proof.ts";
import { replayWords } from "../src/words/en/replay.ts";
import { winnerOf } from "../src/words/replayText.ts";
import { only, readArguments } from "./cli/arguments.ts";
import { readStandardInput } from "./cli/input.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";

/** Exit codes: something in the game is wrong, or there is no checkable log. */
const WRONG = 1;
const UNREADABLE = 2;

const REFUSALS: Readonly<Record<LogRefusal, string>> = {
	no_log: "This is not the log of a game.",
	other_format:
		"This log is written in another format. Is there a newer version of this program?",
	other_rules: `This game was played by rules that are not known here (known: version ${VERSIONS.join(", ")}). Is there a newer version of this program?`,
};

await runCommand({
	usage: usageText(
		"npm run --silent verify < game.json, or npm run verify -- SOURCE",
		`Proves a finished game without a server, and says what was checked and who won.
Exit code ${WRONG}: something is wrong, and it says in which turn. Exit code ${UNREADABLE}: this is no log that can be checked.`,
		[["SOURCE", "a file, or the address of a game or of its log"]],
	),
	parse: parseSource,
	run: proveGame,
});

function parseSource(args: string[]): string | undefined {
	const { positionals } = readArguments({ args, allowPositionals: true });
	return positionals.length === 0 ? undefined : only(positionals, "SOURCE");
}

async function proveGame(source: string | undefined): Promise<void> {
	try {
		process.exitCode = printProof(parseLog(await read(source)));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = UNREADABLE;
	}
}

/** Reads a file, the address of a game or of its log, or standard input. */
async function read(from: string | undefined): Promise<string> {
	if (from === undefined) return readStandardInput();
	if (!/^https?:/.test(from)) return readFileSync(from, "utf8");
	const url = new URL(from);
	if (!url.pathname.endsWith(".json")) url.pathname += "/log.json";
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	return await response.text();
}

/** Returns the exit code. */
function printProof(log: GameLog | LogRefusal): number {
	if (typeof log === "string") {
		console.error(REFUSALS[log]);
		return UNREADABLE;
	}
	const { id, rules, ruleset, board, seats } = log;
	print(
		`Game ${id}: ${ruleset.name} on ${board.cols}x${board.rows}, ${seats.length} players, rules version ${rules}`,
	);
	const fault = verify(log);
	if (fault === null) printChecks(log);
	else printFault(log, fault);
	return fault === null ? 0 : WRONG;
}

function printChecks(log: GameLog): void {
	const { turns, seats, standings, chainEnd, hash, origins = [] } = log;
	const { orders, entries } = countMoves(log);
	const { checks } = proof;
	const [first] = standings;
	for (const line of [
		checks.keys(turns.length),
		checks.orders(orders, entries),
		checks.positions(turns.length + 1),
		...origins.map(({ turn, game }) => checks.origin(turn, game)),
		checks.result(seats[first].name, turns.length),
	])
		print(`\u2713 ${line}`);
	print(`${proof.published}: ${chainEnd}`);
	print(`${proof.finalHash}: ${hash}`);
	print(winnerIn(log));
	print(proof.holds);
}

/** The winner or, if there is none, why the game ended. */
function winnerIn(log: GameLog): string {
	const { reason, seats, standings, resigned } = log;
	const left = seats.map((_, seat) => ({
		hasResigned: resigned.includes(seat as Seat),
	}));
	let position: Position | null = null;
	for (const turn of replay(log)) position = turn.position;
	const winner =
		position && winnerOf({ reason, seats: left, standings, position });
	if (winner !== null) return replayWords.wins(seats[winner].name);
	return reason === "won" ? replayWords.nobodyWins : replayWords.ends[reason];
}

function printFault({ turns }: GameLog, { turn, type }: Fault): void {
	print(
		`\u2717 ${turn < turns.length ? proof.fails(turn) : proof.failsAtEnd} ${proof.faults[type]}`,
	);
	print(proof.heldUntil(turn));
}

/** Prints a line. What a log says must neither look like another line nor control the terminal. */
function print(line: string): void {
	console.log(line.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd"));
}
