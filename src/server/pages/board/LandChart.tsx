/** Everyone's land by turn as a static picture, and as a table for readers who can't see it. */
import { areasOf } from "../../../board/landAreas.ts";
import { sampleLands } from "../../../board/landSample.ts";
import { patternFill } from "../../../board/patterns.ts";
import type { SeatView } from "../../../match/view.ts";
import type { LandRow } from "../../../rules/landHistory.ts";
import type { Seat } from "../../../rules/position.ts";
import type { StillReplayWords } from "../../../words/en/stillReplay.ts";
import { signedName } from "../../../words/signedName.ts";
import type { SiteWords } from "../../../words/words.ts";

const SIZE = { width: 720, height: 160 };
const SIGN = 16;

/** Maximum number of table rows; turns in between are left out. */
const TABLE_ROWS = 20;

export type LandChartProps = {
	readonly lands: readonly LandRow[];
	readonly seats: readonly SeatView[];
	readonly standings: readonly Seat[];
	/** How many tiles the board has. */
	readonly tiles: number;
	readonly chart: StillReplayWords["chart"];
	readonly words: SiteWords;
	/** Each seat's area has the pattern of its land. */
	readonly hasPatterns: boolean;
};

export function LandChart(props: LandChartProps) {
	const { lands, standings, tiles, chart, hasPatterns } = props;
	const areas = areasOf(lands, {
		...{ order: standings, tiles, size: SIZE, signSize: SIGN },
	});
	return (
		<figure class="still-chart">
			<figcaption>{chart.name}</figcaption>
			<svg
				class="areas"
				viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
				aria-hidden="true"
			>
				{areas.map(({ seat, path }) => (
					<path class={`area seat-${seat}`} d={path} />
				))}
				{hasPatterns &&
					areas.map(({ seat, path }) => (
						<path fill={patternFill(seat)} d={path} />
					))}
				{areas.map(
					({ seat, sign }) =>
						sign && (
							<use
								class={`area-sign seat-${seat}`}
								href={`/signs.svg#sign-${seat}`}
								x={Math.round(sign.x)}
								y={Math.round(sign.y)}
								width={Math.round(sign.size)}
								height={Math.round(sign.size)}
							/>
						),
				)}
			</svg>
			<LandTable {...props} />
		</figure>
	);
}

function LandTable({ lands, seats, chart, words }: LandChartProps) {
	const rows = sampleLands(lands, TABLE_ROWS);
	return (
		<details class="still-lands">
			<summary>{chart.table}</summary>
			<div class="still-lands-table">
				<table>
					<thead>
						<tr>
							<th scope="col">{chart.after}</th>
							{seats.map((seat) => (
								<th scope="col" class="number">
									{signedName(seat)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ turn, tiles }) => (
							<tr>
								<th scope="row">
									{turn === 0 ? chart.start : words.whole(turn)}
								</th>
								{tiles.map((count) => (
									<td class="number">{words.whole(count)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
