/** A pattern for each of fifteen seats, shown on land in the high-contrast setting. */
import { svg } from "../ui/dom.ts";

/** Strokes in a cell of 10 by 10; further seats turn and thin them. */
const STROKES = [
	"M0 10 10 0M-2 2 2-2M8 12l4-4",
	"M0 5h10",
	"M5 0v10",
	"M0 0l10 10M-2 8l4 4M8-2l4 4",
	"M0 5h10M5 0v10",
	"M0 0l10 10M10 0 0 10",
	"M2 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
	"M0 3h10M0 8h5",
	"M0 10 5 0l5 10",
	"M4 5h2M5 4v2",
	"M0 2.5h10M0 7.5h10",
	"M2.5 0v10M7.5 0v10",
	"M0 5q2.5-5 5 0t5 0",
	"M2 2h6v6H2z",
	"M5 1v4M1 8h3M7 8h2",
] as const;

export function patternDefs(): SVGDefsElement {
	return svg(
		"defs",
		{},
		...STROKES.map((d, i) =>
			svg(
				"pattern",
				{
					id: `pattern-${i}`,
					width: 10,
					height: 10,
					patternUnits: "userSpaceOnUse",
				},
				svg("path", { d, class: "pattern-stroke" }),
			),
		),
	);
}
