/** A rating over time: a line, within the range that almost certainly contained the true rating. */
import type { RatingChange } from "../../db/profiles.ts";
import { displayRating } from "../../rating/displayRating.ts";
import { dayInUtc } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";

const WIDTH = 320;
const HEIGHT = 132;
const LEFT = 38;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;

/** Possible steps between the lines at round numbers, of which there are about three. */
const STEPS = [20, 50, 100, 200, 500, 1000] as const;
const MOST_LINES = 4;

type Point = {
	/** Epoch ms. */
	readonly at: number;
	readonly points: number;
	readonly margin: number;
};

export function RatingGraph({
	context,
	changes,
}: {
	context: PageContext;
	changes: readonly RatingChange[];
}) {
	const points = graphPointsOf(changes);
	const first = points[0];
	const last = points.at(-1);
	if (first === undefined || last === undefined) return null;
	const { rating } = context.words.players;
	const frame = frameOf(points, last);
	const values = points.map((point) => point.points);
	const label = rating.graph(
		{
			...{ first: first.points, last: last.points },
			...{ most: Math.max(...values), least: Math.min(...values) },
		},
		dayInUtc(context, first.at),
		dayInUtc(context, last.at),
	);
	const bottom = HEIGHT - 5;
	return (
		<svg
			class="rating-graph"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			role="img"
			aria-label={label}
		>
			{linesIn(frame).map((value) => (
				<>
					<path
						class="grid"
						d={`M${LEFT} ${y(frame, value)}H${WIDTH - RIGHT}`}
					/>
					<text x={LEFT - 6} y={y(frame, value) + 3.5} text-anchor="end">
						{value}
					</text>
				</>
			))}
			<path class="band" d={bandOf(points, frame)} />
			<path class="line" d={lineOf(points, frame)} />
			<circle cx={x(frame, last.at)} cy={y(frame, last.points)} r="3.5" />
			<text x={LEFT} y={bottom} data-at={first.at}>
				{dayInUtc(context, first.at)}
			</text>
			{last.at > first.at && (
				<text x={WIDTH - RIGHT} y={bottom} text-anchor="end" data-at={last.at}>
					{dayInUtc(context, last.at)}
				</text>
			)}
		</svg>
	);
}

/** The rating after each game. */
function graphPointsOf(changes: readonly RatingChange[]): Point[] {
	return changes.map(({ at, after }) => {
		const { points, margin } = displayRating(after);
		return { at, points, margin };
	});
}

type Frame = {
	readonly from: number;
	readonly to: number;
	readonly least: number;
	readonly most: number;
};

/** The frame contains the whole line, and the range at its end. */
function frameOf(points: readonly Point[], last: Point): Frame {
	const values = points.map((point) => point.points);
	return {
		from: points[0].at,
		to: last.at,
		least: Math.min(...values, last.points - last.margin),
		most: Math.max(...values, last.points + last.margin),
	};
}

/** One decimal is more precise than any screen. */
function rounded(value: number): number {
	return Math.round(10 * value) / 10;
}

function x({ from, to }: Frame, at: number): number {
	const share = to === from ? 0.5 : (at - from) / (to - from);
	return rounded(LEFT + share * (WIDTH - LEFT - RIGHT));
}

/** A point outside the frame is drawn on its edge. */
function y({ least, most }: Frame, points: number): number {
	const share = (points - least) / (most - least);
	const height = HEIGHT - TOP - BOTTOM;
	return rounded(TOP + (1 - Math.min(1, Math.max(0, share))) * height);
}

function linesIn({ least, most }: Frame): number[] {
	const step =
		STEPS.find((size) => (most - least) / size <= MOST_LINES) ?? 2000;
	const first = Math.ceil(least / step);
	const count = Math.floor(most / step) - first + 1;
	return Array.from({ length: count }, (_, i) => (first + i) * step);
}

function lineOf(points: readonly Point[], frame: Frame): string {
	const steps = points.map(
		({ at, points: value }) => `${x(frame, at)} ${y(frame, value)}`,
	);
	return `M${steps.join("L")}`;
}

function bandOf(points: readonly Point[], frame: Frame): string {
	const edge = (sign: 1 | -1) =>
		points.map(
			({ at, points: value, margin }) =>
				`${x(frame, at)} ${y(frame, value + sign * margin)}`,
		);
	return `M${[...edge(1), ...edge(-1).toReversed()].join("L")}z`;
}
