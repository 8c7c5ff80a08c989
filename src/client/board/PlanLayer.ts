/** Plans as curved arrows and shields: dashed while drafted, solid once given. */

import type { Board, TileIndex } from "../../rules/hex.ts";
import type { Position } from "../../rules/position.ts";
import { svg } from "../ui/dom.ts";
import { arrowStart } from "./arrowStart.ts";
import { arrowPath, SIZE, tileCenter, tilePath } from "./geometry.ts";
import type { BoardModel, OrderArrow } from "./model.ts";

export class PlanLayer {
	readonly root = svg("g", { class: "plans", "aria-hidden": "true" });
	readonly #board: Board;
	readonly #gains = svg("g");

	constructor(board: Board) {
		this.#board = board;
	}

	update({ position, expected, cut, plans }: BoardModel): void {
		const board = this.#board;
		const d = cut.map((tile) => tilePath(board, tile, 3)).join("");
		this.#gains.replaceChildren(
			...(expected ? this.#gainsOf(position, expected) : []),
			svg("path", { class: "cut", d }),
		);
		this.root.replaceChildren(
			this.#gains,
			...plans.map((plan, i) =>
				drawPlan(board, plan, {
					from: arrowStart(position, plan, plans.slice(0, i)),
					kind: kindOf(position, plan),
				}),
			),
		);
	}

	/** Once the orders are carried out, the board shows what they took. */
	hideGains(): void {
		this.#gains.replaceChildren();
	}

	/** What the planned orders take, in the taker's colour. */
	#gainsOf(position: Position, expected: Position): SVGElement[] {
		const { owners } = expected;
		const board = this.#board;
		return owners.flatMap((owner, tile) =>
			owner >= 0 && owner !== position.owners[tile]
				? svg("path", {
						class: `gained seat-${owner}`,
						d: tilePath(board, tile as TileIndex, 2),
					})
				: [],
		);
	}
}

/** What an order does by whose tile it is now: takes a free one, strikes another's, or defends an own one. */
type Kind = "take" | "strike" | "defend";

function kindOf({ owners }: Position, { seat, tile }: OrderArrow): Kind {
	const owner = owners[tile];
	if (owner < 0) return "take";
	return owner === seat ? "defend" : "strike";
}

/** Each drawn around (0, 0); those of arrows point to the right. */
const HEADS: Readonly<Record<Kind, string>> = {
	take: "M3.5 0-4-4.2-2 0-4 4.2Z",
	strike: "M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5",
	defend: "M0-10 8.5-6.5V-1C8.5 5 4.5 8.5 0 10.5-4.5 8.5-8.5 5-8.5-1V-6.5Z",
};

function drawPlan(
	board: Board,
	{ seat, tile, count, isDraft }: OrderArrow,
	{ from, kind }: { readonly from: TileIndex | null; readonly kind: Kind },
): SVGGElement {
	const group = svg("g", {
		class: `plan ${kind} seat-${seat}${isDraft ? " draft" : ""}`,
	});
	const center = tileCenter(board, tile);
	if (kind === "defend" || from === null || from === tile) {
		const transform = `translate(${center.x} ${center.y})`;
		const d = HEADS[kind];
		group.append(
			svg("path", { class: "arrow halo", d, transform }),
			svg("path", { class: "arrow", d, transform }),
		);
	} else group.append(...arrow(tileCenter(board, from), center, kind));
	if (count > 1)
		group.append(
			svg(
				"text",
				{ class: "count", x: center.x + SIZE * 0.5, y: center.y - SIZE * 0.4 },
				`×${count}`,
			),
		);
	return group;
}

function arrow(
	from: { x: number; y: number },
	to: { x: number; y: number },
	kind: Kind,
): SVGElement[] {
	const { path, tip, angle } = arrowPath(from, to);
	const turn = (angle * 180) / Math.PI;
	const transform = `translate(${tip.x} ${tip.y}) rotate(${turn})`;
	return [
		svg("path", { class: "arrow halo", d: path }),
		svg("path", { class: "arrow", d: path }),
		svg("path", { class: "head halo", d: HEADS[kind], transform }),
		svg("path", { class: "head", d: HEADS[kind], transform }),
	];
}
