// Measures how soon an order is acknowledged by the API, compared with a socket: `npm run bench:api`.
import { loadavg } from "node:os";
import { measureOrders } from "./bench/api/orderDelay.ts";
import { buildClient } from "./build.ts";
import { noArguments } from "./cli/arguments.ts";
import { quantile } from "./cli/numbers.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { tableRow } from "./cli/table.ts";

const WIDTHS = [44, 12, 12, 12];

async function measureApi(): Promise<void> {
	await buildClient();
	const load = loadavg()[0].toFixed(1);
	console.log(`On loopback. Load of this machine before: ${load}\n`);
	printRow("", "socket", "API", "factor");
	const { bySocket, byApi } = await measureOrders();
	for (const share of [0.5, 0.95]) {
		const socket = quantile(bySocket, share);
		const api = quantile(byApi, share);
		printRow(
			`p${100 * share} until an order is acknowledged, ms`,
			...[socket.toFixed(1), api.toFixed(1), (api / socket).toFixed(2)],
		);
	}
}

function printRow(...cells: readonly string[]): void {
	console.log(tableRow(cells, WIDTHS));
}

await runCommand({
	usage: usageText(
		"npm run bench:api",
		"Measures how soon an order is acknowledged on a socket and by the API, in turn in the same games.",
	),
	parse: noArguments,
	run: measureApi,
});
