/** The cost of a game as readable text. */
import { sum } from "../cli/numbers.ts";
import { tableRow } from "../cli/table.ts";
import { type Item, PRICES } from "./prices.ts";
import type { Usage } from "./usage.ts";

/** The price of a single game would be too small to read. */
const GAMES = 1000;

const ITEMS = Object.keys(PRICES) as Item[];
const WIDTHS = [22, 12, 16, 18];

export function formatReport(name: string, usage: Usage): string {
	const { items, calls } = usage;
	const rows = ITEMS.map((item) => [
		item,
		items[item].toFixed(items[item] < 10 ? 1 : 0),
		`$${priceOf(item, usage).toFixed(4)}`,
		String(Math.floor(PRICES[item].included / items[item])),
	]);
	const all = sum(ITEMS.map((item) => priceOf(item, usage)));
	return [
		`${name}: ${factsOf(usage)}`,
		Object.entries(calls)
			.map(([call, count]) => `${call} ${count}`)
			.join(", "),
		rowOf(["", "a game", `${GAMES} more`, "games for $5"]),
		...rows.map(rowOf),
		rowOf(["all of it", "", `$${all.toFixed(4)}`, ""]),
		"",
	].join("\n");
}

function factsOf(usage: Usage): string {
	const { turns, hours, messages, wakes, activeMs, waits, logged } = usage;
	const { bytes, bytesLeft, archivedBytes } = usage;
	const long =
		hours < 24
			? `${(hours * 60).toFixed(1)} minutes`
			: `${(hours / 24).toFixed(1)} days`;
	return `${turns} turns in ${long}; ${messages} messages, ${wakes} wakes, ${activeMs.toFixed(0)} ms active, ${waits} waits, ${logged} log events, ${bytes} bytes in the room for two weeks, then ${bytesLeft}, and ${archivedBytes} in R2`;
}

/** The cost of `GAMES` games, in US dollars, once the included amount is used up. */
function priceOf(item: Item, { items }: Usage): number {
	return (items[item] / 1e6) * PRICES[item].perMillion * GAMES;
}

function rowOf(cells: readonly string[]): string {
	return tableRow(cells, WIDTHS);
}
