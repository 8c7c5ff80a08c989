/** Everyone's land or points by turn, with a handle to move through the game: dragged, or used as a slider by keys. */
import { areasOf, linePath, shareOf } from "../../board/landAreas.ts";
import { patternFill } from "../../board/patterns.ts";
import type { LandHistory } from "../../rules/landHistory.ts";
import { turnNumber } from "../../words/turnNumber.ts";
import { el, setAttributes, svg } from "../ui/dom.ts";

/** The size of a sign in its area, in pixels. */
const SIGN = 13;

export type TurnChartOptions = {
	/** Their land or, in its stead, their points. */
	readonly lands: LandHistory;
	/** Seats by place; the first one's area is at the bottom. */
	readonly standings: readonly number[];
	/** What the full height stands for: the board's tiles, or all points. */
	readonly most: number;
	/** How many tiles win in a turn; null if land alone does not win. */
	readonly needed: (turn: number) => number | null;
	readonly name: string;
	/** A turn's name, shown beside the pointer. */
	readonly turn: (turn: number) => string;
	readonly onScrub: (turn: number) => void;
};

export class TurnChart {
	readonly root: HTMLElement;
	readonly #options: TurnChartOptions;
	readonly #drawing = svg("svg", { class: "areas", "aria-hidden": "true" });
	readonly #veil = el("div", { class: "veil" });
	readonly #head = el("div", { class: "head" });
	readonly #ghost = el("div", { class: "ghost" });
	readonly #last: number;
	#wanted: number | null = null;
	#isDragged = false;

	constructor(options: TurnChartOptions) {
		const { lands, name } = options;
		this.#options = options;
		this.#last = lands[lands.length - 1].turn;
		this.#ghost.hidden = true;
		this.root = el(
			"div",
			{
				class: "turn-chart",
				role: "slider",
				tabindex: 0,
				"aria-label": name,
				"aria-valuemin": turnNumber(0),
				"aria-valuemax": turnNumber(this.#last),
				"aria-valuenow": turnNumber(0),
			},
			this.#drawing,
			this.#veil,
			this.#ghost,
			this.#head,
		);
		this.#listen();
		new ResizeObserver(() => this.#draw()).observe(this.root);
	}

	/** `text`: the turn in words. */
	update(turn: number, text: string): void {
		const share = `${(100 * shareOf(turn, this.#last)).toFixed(3)}%`;
		this.#head.style.insetInlineStart = share;
		this.#veil.style.insetInlineStart = share;
		setAttributes(this.root, {
			"aria-valuenow": turnNumber(turn),
			"aria-valuetext": text,
		});
	}

	#draw(): void {
		const { clientWidth: width, clientHeight: height } = this.root;
		if (width === 0 || height === 0) return;
		const { lands, standings, most: tiles, needed } = this.#options;
		const size = { width, height };
		const areas = areasOf(lands, {
			...{ order: standings, tiles, size, signSize: SIGN },
		});
		setAttributes(this.#drawing, { viewBox: `0 0 ${width} ${height}` });
		this.#drawing.replaceChildren(
			...areas.map(({ seat, path }) =>
				svg("path", { class: `area seat-${seat}`, d: path }),
			),
			...areas.map(({ seat, path }) =>
				svg("path", {
					class: "pattern",
					fill: patternFill(seat),
					d: path,
				}),
			),
			...["needed halo", "needed"].map((name) =>
				svg("path", {
					class: name,
					d: linePath(lands, needed, { tiles, size }),
				}),
			),
			...areas.flatMap(({ seat, sign }) =>
				sign === null
					? []
					: svg("use", {
							class: `area-sign seat-${seat}`,
							href: `/signs.svg#sign-${seat}`,
							...{ x: sign.x, y: sign.y },
							...{ width: sign.size, height: sign.size },
						}),
			),
		);
	}

	#listen(): void {
		const { root } = this;
		root.addEventListener("pointerdown", (event) => {
			if (event.button !== 0) return;
			root.setPointerCapture(event.pointerId);
			this.#isDragged = true;
			this.#scrubTo(event);
		});
		root.addEventListener("pointermove", (event) => {
			this.#point(event);
			if (this.#isDragged) this.#scrubTo(event);
		});
		for (const type of ["pointerup", "pointercancel"] as const)
			root.addEventListener(type, () => {
				this.#isDragged = false;
			});
		root.addEventListener("pointerleave", () => {
			this.#ghost.hidden = true;
		});
	}

	/** Shows the turn under the pointer. */
	#point(event: PointerEvent): void {
		this.#ghost.hidden = event.pointerType === "touch" && !this.#isDragged;
		const turn = this.#turnAt(event);
		const share = shareOf(turn, this.#last);
		this.#ghost.style.insetInlineStart = `${(100 * share).toFixed(3)}%`;
		this.#ghost.classList.toggle("late", share > 0.5);
		this.#ghost.dataset.turn = this.#options.turn(turn);
	}

	/** Each screen frame shows one turn, no matter how many the pointer passes. */
	#scrubTo(event: PointerEvent): void {
		const isAsked = this.#wanted !== null;
		this.#wanted = this.#turnAt(event);
		if (isAsked) return;
		requestAnimationFrame(() => {
			const turn = this.#wanted;
			this.#wanted = null;
			if (turn !== null) this.#options.onScrub(turn);
		});
	}

	#turnAt({ clientX }: PointerEvent): number {
		const { left, width } = this.root.getBoundingClientRect();
		const share = Math.min(1, Math.max(0, (clientX - left) / width));
		return Math.round(share * this.#last);
	}
}
