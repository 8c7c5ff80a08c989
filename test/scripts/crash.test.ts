/** The crash script finds what is wrong: here something is. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CrashReport } from "../../scripts/crash/CrashReport.ts";
import { formatReport } from "../../scripts/crash/formatReport.ts";
import { SeatAudit } from "../../scripts/crash/SeatAudit.ts";
import { targetOf } from "../../src/rules/order.ts";
import { emptyPosition, type Seat } from "../../src/rules/position.ts";
import { type GameLog, unpackOrders } from "../../src/rules/replay.ts";
import { changed, EVEN, GAME, recorded } from "../support/recorded.ts";

const log = recorded(EVEN, GAME);
const SEAT = 0 as Seat;

/** The audit of a seat that saw the first turns, and had all of its orders acknowledged. */
function afterTurns(turns: number) {
	const report = new CrashReport();
	const { ruleset, board, seats, chainEnd } = log;
	const position = emptyPosition(board, seats.length);
	const begun = { ruleset, seat: SEAT, position, chainEnd };
	const audit = new SeatAudit(begun, report);
	for (const [turn, record] of log.turns.slice(0, turns).entries()) {
		for (const [i, { seat, order }] of unpackOrders(EVEN, record).entries())
			if (seat === SEAT) acknowledge(audit, `${turn}-${i}`, targetOf(order));
		audit.checkTurn(turn, record);
	}
	const kinds = () => report.violations.map(({ kind }) => kind);
	return { audit, report, kinds };
}

function acknowledge(audit: SeatAudit, id: string, target: number): void {
	audit.noteSent(id, target);
	audit.noteAcknowledged(id, target);
}

/** The log without the first order of a turn. */
function withoutOrder(turn: number): GameLog {
	const { orders } = log.turns[turn] as GameLog["turns"][number];
	return changed(log, turn, { orders: orders.slice(2) });
}

describe("the audit of a seat", () => {
	test("finds nothing in a game that went well", () => {
		const { audit, kinds, report } = afterTurns(log.turns.length);
		audit.checkLog(log);
		expect(kinds()).toEqual([]);
		expect(report).toMatchObject({ turns: 4, acknowledged: 3 });
	});

	test("finds an acknowledged order that its turn lacks", () => {
		const { audit, kinds } = afterTurns(2);
		acknowledge(audit, "kept", 6);
		acknowledge(audit, "lost", 7);
		audit.checkTurn(2, log.turns[2] as GameLog["turns"][number]);
		expect(kinds()).toEqual(["order lost"]);
	});

	test("finds an order that the stored log lost afterwards", () => {
		const { audit, kinds } = afterTurns(log.turns.length);
		audit.checkLog(withoutOrder(0));
		expect(kinds()).toEqual(["order lost"]);
	});

	test("finds a turn that differs in the stored log, or is missing from it", () => {
		const { audit, kinds } = afterTurns(log.turns.length);
		audit.checkLog(changed(log, 1, { hash: "0123456789abcdef" }));
		audit.checkLog({ ...log, turns: log.turns.slice(0, 3) });
		expect(kinds()).toEqual(["log", "log"]);
	});

	test("finds a turn that comes twice, or is skipped", () => {
		const twice = afterTurns(2);
		twice.audit.checkTurn(1, log.turns[1] as GameLog["turns"][number]);
		expect(twice.kinds()).toContain("turn doubled or skipped");
		const skipped = afterTurns(1);
		skipped.audit.checkTurn(2, log.turns[2] as GameLog["turns"][number]);
		expect(skipped.kinds()).toContain("turn doubled or skipped");
	});

	test("finds an order in a turn that the seat never sent", () => {
		const { audit, kinds } = afterTurns(2);
		audit.checkTurn(2, log.turns[2] as GameLog["turns"][number]);
		expect(kinds()).toEqual(["other"]);
	});

	test("finds an acknowledgement of an order that the seat never sent", () => {
		const { audit, kinds } = afterTurns(1);
		audit.noteAcknowledged("nobody's", 3);
		expect(kinds()).toEqual(["other"]);
	});
});

test("the report counts violations by kind, and says of each where it was", () => {
	const report = new CrashReport();
	report.scenario = "lobby";
	report.kills.push("join");
	report.waits.push({ killPoint: "join", ms: 120 });
	report.addViolation("lobby", "seats are taken twice");
	const text = formatReport(report);
	expect(text).toMatch(/^join +1 +120 ms +120 ms +120 ms$/m);
	expect(text).toMatch(/^lobby +1$/m);
	expect(text).toContain(
		"VIOLATION: lobby: seats are taken twice (lobby, after kill 1)",
	);
	expect(text).toMatch(/FAILED$/);
});

describe("the command", () => {
	const command = fileURLToPath(
		new URL("../../scripts/crash.ts", import.meta.url),
	);
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });

	test("--help lists the options", () => {
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
	])("%s is refused, and the options are listed", (option, why) => {
		const { status, stdout, stderr } = run(option);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toContain(why);
		expect(stderr).toContain("npm run crash -- [options]");
	});
});
