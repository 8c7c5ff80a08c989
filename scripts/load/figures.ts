/** The figures of a run, computed from the measurements. */
import { quantile } from "../cli/numbers.ts";
import type { IdleOutcome, LoadOutcome, PlayOutcome } from "./outcome.ts";
import { PARTS, type Part, type Uses } from "./servers.ts";

export type PlayFigures = {
	readonly type: "play";
	readonly seconds: number;
	readonly turns: number;
	readonly orders: number;
	readonly ordersPerSecond: number;
	/** Time from a turn's last order, or its deadline, until everyone had the turn. */
	readonly delayMs: {
		readonly p50: number;
		readonly p95: number;
		readonly p99: number;
		readonly max: number;
	};
	readonly bytesPerClientTurn: number;
	readonly messagesPerClientTurn: number;
	/** Seconds for 1,000 orders. */
	readonly cpuPerThousand: Readonly<Record<Part, number>>;
	/** The load's own share of a core: near 1, the load itself is the bottleneck. */
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

export function figuresOf(outcome: LoadOutcome): Figures {
	return outcome.type === "play" ? playFigures(outcome) : idleFigures(outcome);
}

function playFigures(played: PlayOutcome): PlayFigures {
	const { seconds, turns, orders, delaysMs, clients, faults } = played;
	// At least 1, so that no figure is infinite if no game was played.
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
