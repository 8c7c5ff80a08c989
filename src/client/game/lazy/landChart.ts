/** Land or points by turn, one line per seat, with a table for readers who can't see the chart. */
import { sampleLands } from "../../../board/landSample.ts";
import type { OverView } from "../../../match/view.ts";
import {
	type LandHistory,
	type LandRow,
	pointHistory,
} from "../../../rules/landHistory.ts";
import type { Seat } from "../../../rules/position.ts";
import { givesPoints } from "../../../rules/steps/score.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { signedName } from "../../../words/signedName.ts";
import { el, seatSign, svg } from "../../ui/dom.ts";
import { runsOf } from "../landHistory.ts";

type LandChartWords = Pick<LazyWords, "result">;

const WIDTH = 480;
const HEIGHT = 190;
const LEFT = 30;
const RIGHT = 26;
const BOTTOM = 20;
const TOP = 8;
/** Maximum number of table rows; turns in between are left out. */
const TABLE_ROWS = 20;

export function landChart(
	{ seats, standings, settings }: OverView,
	seen: LandHistory,
	words: LandChartWords,
): HTMLElement {
	const hasPoints = givesPoints(settings.ruleset);
	const lands = hasPoints ? pointHistory(seen) : seen;
	const { chart, table, pointChart, pointTable } = words.result;
	const scale = scaleOf(lands);
	const drawing = svg(
		"svg",
		{
			class: "chart",
			viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
			"aria-hidden": "true",
		},
		...axes(scale, words.result.start),
		// The winner's line lies above the others.
		...standings.toReversed().flatMap((seat) => landLine(seat, lands, scale)),
	);
	return el(
		"figure",
		{ class: "land-chart" },
		el("figcaption", {}, hasPoints ? pointChart : chart),
		drawing,
		el(
			"ul",
			{ class: "legend", "aria-hidden": "true" },
			...standings.map((seat) =>
				el(
					"li",
					{ class: `seat-${seat}` },
					seatSign(seat),
					signedName(seats[seat]),
				),
			),
		),
		landTable(lands, seats, {
			...words.result,
			name: hasPoints ? pointTable : table,
		}),
	);
}

/** The position of turns and tiles in the drawing. */
type Scale = {
	readonly first: number;
	readonly last: number;
	/** The most tiles that any seat had. */
	readonly most: number;
	readonly x: (turn: number) => number;
	readonly y: (tiles: number) => number;
};

function scaleOf(lands: LandHistory): Scale {
	const first = lands[0]?.turn ?? 0;
	const last = Math.max(first + 1, lands.at(-1)?.turn ?? 1);
	const most = Math.max(4, ...lands.flatMap(({ tiles }) => tiles));
	return {
		...{ first, last, most },
		x: (turn) =>
			LEFT + ((WIDTH - LEFT - RIGHT) * (turn - first)) / (last - first),
		y: (tiles) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * tiles) / most,
	};
}

function axes({ first, last, most, x, y }: Scale, start: string): SVGElement[] {
	return [
		...[0, Math.round(most / 2), most].flatMap((tiles) => [
			svg("path", {
				class: "grid",
				d: `M${LEFT} ${y(tiles)}H${WIDTH - RIGHT}`,
			}),
			svg(
				"text",
				{ class: "axis", x: LEFT - 6, y: y(tiles) + 4, "text-anchor": "end" },
				String(tiles),
			),
		]),
		...[first, last].map((turn) =>
			svg(
				"text",
				{ class: "axis", x: x(turn), y: HEIGHT - 4, "text-anchor": "middle" },
				turn === 0 ? start : String(turn),
			),
		),
	];
}

/** A seat's line, and its sign at the end of it. */
function landLine(
	seat: Seat,
	lands: LandHistory,
	{ x, y }: Scale,
): SVGElement[] {
	const placeOf = ({ turn, tiles }: LandRow) =>
		`${x(turn).toFixed(1)} ${y(tiles[seat]).toFixed(1)}`;
	const runs = runsOf(lands);
	const seen = runs.map((run) => {
		const places = run.map(placeOf);
		// A line to itself draws a dot.
		return `M${places.join("L")}${places.length === 1 ? `L${places[0]}` : ""}`;
	});
	const unseen = runs
		.slice(1)
		.map((run, i) => `M${runs[i].slice(-1).map(placeOf)}L${placeOf(run[0])}`);
	const path = (d: string[], more = "") =>
		svg("path", { class: `land-line seat-${seat}${more}`, d: d.join("") });
	return [
		path(seen),
		...(unseen.length > 0 ? [path(unseen, " unseen")] : []),
		svg("use", {
			class: `seat-${seat} line-sign`,
			href: `/signs.svg#sign-${seat}`,
			x: WIDTH - RIGHT + 6,
			y: y(lands.at(-1)?.tiles[seat] ?? 0) - 7,
			width: 14,
			height: 14,
		}),
	];
}

function landTable(
	lands: LandHistory,
	seats: OverView["seats"],
	{
		name,
		start,
		after,
	}: { readonly name: string } & Pick<LazyWords["result"], "start" | "after">,
): HTMLElement {
	const rows = sampleLands(lands, TABLE_ROWS);
	return el(
		"details",
		{ class: "land-table" },
		el("summary", {}, name),
		el(
			"table",
			{},
			el(
				"tr",
				{},
				el("td", {}),
				...seats.map((seat) => el("th", { scope: "col" }, signedName(seat))),
			),
			...rows.map(({ turn, tiles }) =>
				el(
					"tr",
					{},
					el("th", { scope: "row" }, turn === 0 ? start : after(turn)),
					...tiles.map((count) => el("td", {}, String(count))),
				),
			),
		),
	);
}
