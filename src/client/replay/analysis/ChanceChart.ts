/** Everybody's chance to win by turn, as lines with bands of what is uncertain. A press shows the turn. */
import { boundsOf, type Chances } from "../../../analysis/ChanceTable.ts";
import { shareOf } from "../../../board/landAreas.ts";
import { el, setAttributes, svg } from "../../ui/dom.ts";

export type ChanceChartOptions = {
	readonly name: string;
	readonly onScrub: (turn: number) => void;
};

/** The chances at which a line is drawn across. */
const LINES = [0.25, 0.5, 0.75];

/** The size of a seat's sign at the end of its line, in pixels. */
const SIGN = 11;

export class ChanceChart {
	readonly root: HTMLElement;
	readonly #onScrub: (turn: number) => void;
	readonly #drawing = svg("svg", { class: "chances", "aria-hidden": "true" });
	readonly #head = el("div", { class: "head" });
	#chances: readonly Chances[] = [];

	constructor({ name, onScrub }: ChanceChartOptions) {
		this.#onScrub = onScrub;
		this.root = el(
			"div",
			{ class: "chance-chart", role: "img", "aria-label": name },
			this.#drawing,
			el("span", { class: "most", "aria-hidden": "true" }, "100%"),
			el("span", { class: "half", "aria-hidden": "true" }, "50%"),
			this.#head,
		);
		this.#listen();
		new ResizeObserver(() => this.#draw()).observe(this.root);
	}

	show(chances: readonly Chances[]): void {
		if (chances === this.#chances) return;
		this.#chances = chances;
		this.#draw();
	}

	/** Marks a turn. */
	mark(turn: number, last: number): void {
		this.#head.style.insetInlineStart = `${(100 * shareOf(turn, last)).toFixed(3)}%`;
	}

	get #last(): number {
		return this.#chances.length - 1;
	}

	#draw(): void {
		const { clientWidth: width, clientHeight: height } = this.root;
		const [first] = this.#chances;
		if (width === 0 || height === 0 || first === undefined) return;
		setAttributes(this.#drawing, { viewBox: `0 0 ${width} ${height}` });
		const seats = first.means.map((_, seat) => seat);
		const x = (turn: number) => (width * turn) / Math.max(1, this.#last);
		const y = (chance: number) => 2 + (height - 4) * (1 - chance);
		const at = (turn: number, chance: number) =>
			`${x(turn).toFixed(1)} ${y(chance).toFixed(1)}`;
		this.#drawing.replaceChildren(
			svg("path", {
				class: "across",
				d: LINES.map((line) => `M0 ${y(line)}H${width}`).join(""),
			}),
			...seats.map((seat) =>
				svg("path", { class: `band seat-${seat}`, d: this.#band(seat, at) }),
			),
			...seats.map((seat) =>
				svg("path", {
					class: `chance-line seat-${seat}`,
					d: `M${this.#chances.map(({ means }, turn) => at(turn, means[seat])).join("L")}`,
				}),
			),
			...seats.map((seat) => this.#sign(seat, { x, y, width })),
		);
	}

	/** Along the upper bounds, and back along the lower ones. */
	#band(seat: number, at: (turn: number, chance: number) => string): string {
		const bounds = this.#chances.map((one) => boundsOf(one, seat));
		const up = bounds.map(({ high }, turn) => at(turn, high));
		const down = bounds.map(({ low }, turn) => at(turn, low)).reverse();
		return `M${[...up, ...down].join("L")}Z`;
	}

	/** Where the seat's chance was greatest before the end. */
	#sign(
		seat: number,
		place: {
			readonly x: (turn: number) => number;
			readonly y: (chance: number) => number;
			readonly width: number;
		},
	): SVGElement {
		const means = this.#chances.slice(0, -1).map(({ means }) => means[seat]);
		const turn = means.indexOf(Math.max(...means));
		const left = Math.min(
			place.width - SIGN,
			Math.max(0, place.x(turn) - SIGN / 2),
		);
		return svg("use", {
			class: `area-sign seat-${seat}`,
			href: `/signs.svg#sign-${seat}`,
			...{ x: left, y: Math.max(0, place.y(means[turn] ?? 0) - SIGN / 2) },
			...{ width: SIGN, height: SIGN },
		});
	}

	#listen(): void {
		const { root } = this;
		const scrub = ({ clientX }: PointerEvent) => {
			const { left, width } = root.getBoundingClientRect();
			const share = Math.min(1, Math.max(0, (clientX - left) / width));
			this.#onScrub(Math.round(share * this.#last));
		};
		root.addEventListener("pointerdown", (event) => {
			if (event.button !== 0 || this.#last < 1) return;
			root.setPointerCapture(event.pointerId);
			scrub(event);
		});
		root.addEventListener("pointermove", (event) => {
			if (root.hasPointerCapture(event.pointerId)) scrub(event);
		});
	}
}
