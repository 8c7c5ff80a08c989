/** A run's figures, for people and for machines. */
import { quantile } from "../cli/numbers.ts";
import { percent } from "../cli/table.ts";
import type { PlayScenario, Scenario, ServerName } from "./options.ts";
import type { IdleOutcome, Outcome, PlayOutcome } from "./runLoad.ts";
import { PARTS, type Part, type Uses } from "./servers.ts";

export type PlayFigures = {
	readonly type: "play";
	readonly seconds: number;
	readonly turns: number;
	readonly orders: number;
	readonly ordersPerSecond: number;
	/** From a turn's last order, or its deadline, until everyone had it. */
	readonly delayMs: {
		readonly p50: number;
		readonly p95: number;
		readonly p99: number;
		readonly max: number;
	};
	readonly bytesPerClientTurn: number;
	readonly messagesPerClientTurn: number;
	/** Seconds a 1,000 orders. */
	readonly cpuPerThousand: Readonly<Record<Part, number>>;
	/** The load's own share of a core: near 1 it is the load that is slow. */
	readonly ownCores: number;
	readonly faults: readonly string[];
};

export type IdleFigures = {
	readonly type: "idle";
	readonly sockets: number;
	readonly bytesPerSocket: number;
	/** Of the process that runs the rooms. */
	readonly residentBytes: { readonly before: number; readonly after: number };
	/** Shares of a core while nothing is sent. */
	readonly idleCores: number;
	readonly faults: readonly string[];
};

export type Figures = PlayFigures | IdleFigures;

export function figuresOf(outcome: Outcome): Figures {
	return outcome.type === "play" ? playFigures(outcome) : idleFigures(outcome);
}

function playFigures(played: PlayOutcome): PlayFigures {
	const { seconds, turns, orders, delaysMs, clients, faults } = played;
	// Where nothing was played no figure is infinite.
	const clientTurns = Math.max(1, (clients * turns) / played.rooms);
	const thousands = Math.max(1, orders) / 1000;
	const at = (share: number) =>
		delaysMs.length === 0 ? 0 : quantile(delaysMs, share);
	return {
		type: "play",
		seconds,
		turns,
		orders,
		ordersPerSecond: orders / seconds,
		delayMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
		bytesPerClientTurn: played.bytes / clientTurns,
		messagesPerClientTurn: played.messages / clientTurns,
		cpuPerThousand: byPart((part) => cpuOf(played, part) / thousands),
		ownCores: played.ownCpuSeconds / seconds,
		faults,
	};
}

function idleFigures(idled: IdleOutcome): IdleFigures {
	const { sockets, before, opened, after, idleSeconds, faults } = idled;
	const residentBytes = {
		before: before.rooms.residentBytes,
		after: after.rooms.residentBytes,
	};
	return {
		type: "idle",
		sockets,
		bytesPerSocket: (residentBytes.after - residentBytes.before) / sockets,
		residentBytes,
		idleCores: cpuOf({ before: opened, after }, "rooms") / idleSeconds,
		faults,
	};
}

function cpuOf(
	{ before, after }: { readonly before: Uses; readonly after: Uses },
	part: Part,
): number {
	return after[part].cpuSeconds - before[part].cpuSeconds;
}

function byPart(figure: (part: Part) => number): Record<Part, number> {
	return Object.fromEntries(
		PARTS.map((part) => [part, figure(part)]),
	) as Record<Part, number>;
}

/** A heading, then a figure a line. */
export function report(
	scenario: Scenario,
	server: ServerName,
	figures: Figures,
): string {
	const lines =
		figures.type === "play"
			? playLines(figures, scenario as PlayScenario)
			: idleLines(figures);
	const width = Math.max(...lines.map(([label]) => label.length));
	return [
		`${SERVERS[server]}: ${describe(scenario)}`,
		...lines.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`),
		...figures.faults.map((fault) => `  ERROR  ${fault}`),
	].join("\n");
}

const SERVERS: Record<ServerName, string> = {
	worker: "Hexmarch",
	plain: "plain Node",
};

function describe(scenario: Scenario): string {
	const { rooms, seats, watchers, ruleset, board } = scenario;
	const watched = watchers > 0 ? `, ${watchers} watching each` : "";
	const what = scenario.type === "play" ? paceOf(scenario) : "idle sockets";
	return `${rooms} ${rooms === 1 ? "room" : "rooms"} of ${seats} seats, ${ruleset} on ${board}${watched}, ${what}`;
}

function paceOf({ turns, paceMs }: PlayScenario): string {
	return paceMs > 0
		? `${turns} turns, orders spread over ${paceMs} ms`
		: `${turns} turns as fast as they go`;
}

type Line = readonly [label: string, text: string];

function playLines(figures: PlayFigures, scenario: PlayScenario): Line[] {
	const { seconds, turns, orders, delayMs, cpuPerThousand } = figures;
	const { p50, p95, p99, max } = delayMs;
	return [
		[
			"orders",
			`${orders} in ${seconds.toFixed(1)} s: ${Math.round(figures.ordersPerSecond)} a second, in ${(turns / seconds).toFixed(1)} turns a second (${turns} of ${scenario.rooms * scenario.turns})`,
		],
		[
			"delay",
			`p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, longest ${ms(max)}, from the end of a turn until everyone has it`,
		],
		[
			"traffic",
			`${Math.round(figures.bytesPerClientTurn)} bytes in ${figures.messagesPerClientTurn.toFixed(1)} messages for each client and turn`,
		],
		[
			"server CPU",
			`${cpuPerThousand.rooms.toFixed(2)} s per 1,000 orders${besides(cpuPerThousand)}`,
		],
		["load's CPU", `${figures.ownCores.toFixed(2)} cores`],
		["errors", String(figures.faults.length)],
	];
}

/** What runs beside it on one's own machine alone. */
function besides({ proxy, tools }: Readonly<Record<Part, number>>): string {
	return proxy + tools > 0
		? ` (wrangler's proxy ${proxy.toFixed(2)} s, its tools ${tools.toFixed(2)} s)`
		: "";
}

function idleLines(figures: IdleFigures): Line[] {
	const { sockets, residentBytes, bytesPerSocket, idleCores } = figures;
	return [
		[
			"memory",
			`${(bytesPerSocket / 1024).toFixed(1)} KiB for each of ${sockets} sockets: ${mib(residentBytes.before)} without them, ${mib(residentBytes.after)} with them`,
		],
		["idle CPU", `${percent(idleCores, 2)} of a core`],
		["errors", String(figures.faults.length)],
	];
}

/** What the real server costs beside the plain one. */
export function comparison(worker: Figures, plain: Figures): string {
	if (worker.type === "play" && plain.type === "play") {
		const ratio = worker.cpuPerThousand.rooms / plain.cpuPerThousand.rooms;
		return `CPU per order: ${ratio.toFixed(2)} times that of plain Node`;
	}
	if (worker.type === "idle" && plain.type === "idle") {
		const ratio = worker.bytesPerSocket / plain.bytesPerSocket;
		return `memory per idle socket: ${ratio.toFixed(2)} times that of plain Node`;
	}
	throw new Error("two scenarios");
}

function ms(duration: number): string {
	return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}

function mib(bytes: number): string {
	return `${Math.round(bytes / 1024 / 1024)} MiB`;
}
