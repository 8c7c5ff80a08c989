/** What the crash script would find, if there were something to find. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Figures } from "../../scripts/crash/CrashReport.ts";
import { tell } from "../../scripts/crash/formatReport.ts";
import { Witness } from "../../scripts/crash/SeatAudit.ts";
import { emptyPosition, type Seat } from "../../src/rules/position.ts";
import { type GameLog, unpackOrders } from "../../src/rules/replay.ts";
import { changed, EVEN, GAME, recorded } from "../support/recorded.ts";

const log = recorded(EVEN, GAME);
const SEAT = 0 as Seat;

/** One who saw the game's first turns, and had each own order of them acknowledged. */
function afterTurns(turns: number) {
	const figures = new Figures();
	const { ruleset, board, seats, chainEnd } = log;
	const position = emptyPosition(board, seats.length);
	const begun = { ruleset, seat: SEAT, position, chainEnd };
	const witness = new Witness(begun, figures);
	for (const [turn, record] of log.turns.slice(0, turns).entries()) {
		for (const [i, { seat, order }] of unpackOrders(EVEN, record).entries())
			if (seat === SEAT)
				acknowledge(witness, `${turn}-${i}`, "tile" in order ? order.tile : -1);
		witness.resolve(turn, record);
	}
	const kinds = () => figures.faults.map(({ kind }) => kind);
	return { witness, figures, kinds };
}

function acknowledge(witness: Witness, id: string, target: number): void {
	witness.send(id, target);
	witness.acknowledge(id, target);
}

function stored(turn: number, lacksOwn: boolean): GameLog {
	const { orders } = log.turns[turn] as GameLog["turns"][number];
	return lacksOwn ? changed(log, turn, { orders: orders.slice(2) }) : log;
}

describe("a seat that believes nothing", () => {
	test("has nothing to say of a game that went well", () => {
		const { witness, kinds, figures } = afterTurns(log.turns.length);
		witness.compare(log);
		expect(kinds()).toEqual([]);
		expect(figures).toMatchObject({ turns: 4, acknowledged: 3 });
	});

	test("finds an acknowledged order that its turn lacks", () => {
		const { witness, kinds } = afterTurns(2);
		acknowledge(witness, "kept", 6);
		acknowledge(witness, "lost", 7);
		witness.resolve(2, log.turns[2] as GameLog["turns"][number]);
		expect(kinds()).toEqual(["order lost"]);
	});

	test("finds an order that the stored log lost afterwards", () => {
		const { witness, kinds } = afterTurns(log.turns.length);
		witness.compare(stored(0, true));
		expect(kinds()).toEqual(["order lost"]);
	});

	test("finds a turn that is another in the stored log, or not in it", () => {
		const { witness, kinds } = afterTurns(log.turns.length);
		witness.compare(changed(log, 1, { hash: "0123456789abcdef" }));
		witness.compare({ ...log, turns: log.turns.slice(0, 3) });
		expect(kinds()).toEqual(["log", "log"]);
	});

	test("finds a turn that comes twice, or not at all", () => {
		const twice = afterTurns(2);
		twice.witness.resolve(1, log.turns[1] as GameLog["turns"][number]);
		expect(twice.kinds()).toContain("turn doubled or skipped");
		const skipped = afterTurns(1);
		skipped.witness.resolve(2, log.turns[2] as GameLog["turns"][number]);
		expect(skipped.kinds()).toContain("turn doubled or skipped");
	});

	test("finds an order in a turn that it never sent", () => {
		const { witness, kinds } = afterTurns(2);
		witness.resolve(2, log.turns[2] as GameLog["turns"][number]);
		expect(kinds()).toEqual(["other"]);
	});

	test("finds an acknowledgement of what it never sent", () => {
		const { witness, kinds } = afterTurns(1);
		witness.acknowledge("nobody's", 3);
		expect(kinds()).toEqual(["other"]);
	});
});

test("the report counts faults by kind, and tells each with where it was", () => {
	const figures = new Figures();
	figures.scenario = "lobby";
	figures.kills.push("join");
	figures.waits.push({ moment: "join", ms: 120 });
	figures.fault("lobby", "seats are taken twice");
	const told = tell(figures);
	expect(told).toMatch(/^join +1 +120 ms +120 ms +120 ms$/m);
	expect(told).toMatch(/^lobby +1$/m);
	expect(told).toContain(
		"FAULT: lobby: seats are taken twice (lobby, after kill 1)",
	);
	expect(told).toMatch(/FAILED$/);
});

describe("the command", () => {
	const command = fileURLToPath(
		new URL("../../scripts/crash.ts", import.meta.url),
	);
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });

	test("tells what it can be asked for", () => {
		const { status, stdout } = run("--help");
		expect(status).toBe(0);
		expect(stdout).toContain("--faults FORM");
	});

	test.each([
		["--kills=none", "--kills must be a whole number of at least 1, not none."],
		["--scenario=lunch", "--scenario must be one of lobby, start"],
		[
			"--faults=some",
			"--faults must be one of none, fail, hang, late, not some.",
		],
		["--speed=9", "--speed"],
	])("%s is refused with the options there are", (option, why) => {
		const { status, stdout, stderr } = run(option);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toContain(why);
		expect(stderr).toContain("npm run crash -- [options]");
	});
});
