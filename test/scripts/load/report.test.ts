import { expect, test } from "vitest";
import { figuresOf, type PlayFigures } from "../../../scripts/load/figures.ts";
import type {
	IdleOutcome,
	PlayOutcome,
} from "../../../scripts/load/outcome.ts";
import { PRESETS } from "../../../scripts/load/presets.ts";
import { comparison, formatReport } from "../../../scripts/load/report.ts";
import type { Uses } from "../../../scripts/load/servers.ts";

const MIB = 1024 * 1024;

function uses(rooms: number, proxy = 0, tools = 0, residentBytes = 0): Uses {
	return {
		rooms: { cpuSeconds: rooms, residentBytes },
		proxy: { cpuSeconds: proxy, residentBytes: 0 },
		tools: { cpuSeconds: tools, residentBytes: 0 },
	};
}

const PLAYED: PlayOutcome = {
	type: "play",
	rooms: 2,
	seconds: 4,
	turns: 20,
	orders: 400,
	delaysMs: Array.from({ length: 100 }, (_, i) => i + 1),
	clients: 16,
	messages: 800,
	bytes: 80_000,
	before: uses(1, 2, 3),
	after: uses(1.2, 2.1, 3),
	ownCpuSeconds: 1,
	faults: [],
};

test("figures are per turn, per client and per thousand orders", () => {
	const figures = figuresOf(PLAYED) as PlayFigures;
	expect(figures.ordersPerSecond).toBe(100);
	expect(figures.delayMs).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
	// Sixteen clients saw ten turns each.
	expect(figures.bytesPerClientTurn).toBe(500);
	expect(figures.messagesPerClientTurn).toBe(5);
	expect(figures.cpuPerThousand.rooms).toBeCloseTo(0.5);
	expect(figures.cpuPerThousand.proxy).toBeCloseTo(0.25);
	expect(figures.ownCores).toBe(0.25);
});

test("the report says what was played, and has one figure a line", () => {
	const text = formatReport(PRESETS.rooms, "worker", figuresOf(PLAYED));
	expect(text.split("\n")).toEqual([
		"Hexmarch: 50 rooms of 8 seats, march on 25x20, 20 turns as fast as they go",
		"  orders      400 in 4.0 s: 100 a second, in 5.0 turns a second (20 of 1000)",
		"  delay       p50 50 ms, p95 95 ms, p99 99 ms, longest 100 ms, from the end of a turn until everyone has it",
		"  traffic     500 bytes in 5.0 messages for each client and turn",
		"  server CPU  0.50 s per 1,000 orders (wrangler's proxy 0.25 s, its tools 0.00 s)",
		"  load's CPU  0.25 cores",
		"  errors      0",
	]);
});

test("errors are counted and printed", () => {
	const figures = figuresOf({ ...PLAYED, faults: ["/game/a: refused"] });
	const lines = formatReport(PRESETS.rooms, "plain", figures).split("\n");
	expect(lines.at(-2)).toMatch(/errors +1$/);
	expect(lines.at(-1)).toBe("  ERROR  /game/a: refused");
});

test("a run in which nothing was played has no infinite figures", () => {
	const nothing = {
		...PLAYED,
		turns: 0,
		orders: 0,
		delaysMs: [],
		faults: ["x"],
	};
	const text = formatReport(PRESETS.rooms, "worker", figuresOf(nothing));
	expect(text).not.toMatch(/NaN|Infinity/);
});

test("idle sockets are measured by how much memory they add", () => {
	const idled: IdleOutcome = {
		type: "idle",
		sockets: 1000,
		before: uses(5, 0, 0, 100 * MIB),
		opened: uses(6),
		after: uses(6.3, 0, 0, 200 * MIB),
		idleSeconds: 30,
		faults: [],
	};
	const text = formatReport(PRESETS.idle, "worker", figuresOf(idled));
	expect(text).toContain("125 rooms of 8 seats, march on 25x20, idle sockets");
	expect(text).toContain(
		"102.4 KiB for each of 1000 sockets: 100 MiB without them, 200 MiB with them",
	);
	expect(text).toContain("1.00% of a core");
});

test("two servers are compared by their CPU per order", () => {
	const plain = { ...PLAYED, after: uses(1.1) };
	expect(comparison(figuresOf(PLAYED), figuresOf(plain))).toBe(
		"CPU per order: 2.00 times that of plain Node",
	);
});
