/** A seat's land by turn, as a small line chart beside its name. */
import type { LandHistory } from "../../rules/landHistory.ts";
import { setAttributes, svg } from "../ui/dom.ts";

const WIDTH = 56;
const HEIGHT = 16;
/** How many turns the chart shows. */
const TURNS = 40;

export class SparkLine {
	readonly root: SVGSVGElement;
	readonly #line = svg("polyline");

	constructor() {
		this.root = svg(
			"svg",
			{
				class: "spark",
				viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
				"aria-hidden": "true",
			},
			this.#line,
		);
	}

	update(lands: LandHistory, seat: number): void {
		const shown = lands.slice(-TURNS);
		const most = Math.max(4, ...shown.flatMap(({ tiles }) => tiles));
		const step = WIDTH / Math.max(1, shown.length - 1);
		const points = shown.map(({ tiles }, i) => {
			const y = HEIGHT - 1.5 - ((HEIGHT - 3) * tiles[seat]) / most;
			return `${(i * step).toFixed(1)},${y.toFixed(1)}`;
		});
		setAttributes(this.#line, { points: points.join(" ") });
	}
}
