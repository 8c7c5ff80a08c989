/** A run's figures as readable text. */
import { percent } from "../cli/table.ts";
import type { Figures, IdleFigures, PlayFigures } from "./figures.ts";
import type { ServerName } from "./options.ts";
import type { LoadScenario, PlayScenario } from "./presets.ts";
import type { Part } from "./servers.ts";

/** A heading, then one figure per line. */
export function formatReport(
	scenario: LoadScenario,
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

function describe(scenario: LoadScenario): string {
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
			`${cpuPerThousand.rooms.toFixed(2)} s per 1,000 orders${localParts(cpuPerThousand)}`,
		],
		["load's CPU", `${figures.ownCores.toFixed(2)} cores`],
		["errors", String(figures.faults.length)],
	];
}

/** The parts that run only on a developer's machine. */
function localParts({ proxy, tools }: Readonly<Record<Part, number>>): string {
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

/** The ratio of the real server's use to the plain one's. */
export function comparison(worker: Figures, plain: Figures): string {
	if (worker.type === "play" && plain.type === "play") {
		const ratio = worker.cpuPerThousand.rooms / plain.cpuPerThousand.rooms;
		return `CPU per order: ${ratio.toFixed(2)} times that of plain Node`;
	}
	if (worker.type === "idle" && plain.type === "idle") {
		const ratio = worker.bytesPerSocket / plain.bytesPerSocket;
		return `memory per idle socket: ${ratio.toFixed(2)} times that of plain Node`;
	}
	throw new Error("two scenarios can't be compared");
}

function ms(duration: number): string {
	return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}

function mib(bytes: number): string {
	return `${Math.round(bytes / 1024 / 1024)} MiB`;
}
