/** Plans as curved arrows: dashed while drafted, solid once confirmed. */

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
				drawPlan(board, plan, arrowStart(position, plan, plans.slice(0, i))),
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

function drawPlan(
	board: Board,
	plan: OrderArrow,
	from: TileIndex | null,
): SVGGElement {
	const { seat, type, tile, count, isDraft } = plan;
	const group = svg("g", {
		class: `plan order-${type} seat-${seat}${isDraft ? " draft" : ""}`,
	});
	const center = tileCenter(board, tile);
	if (from === null || from === tile)
		group.append(
			svg("circle", {
				class: "arrow",
				cx: center.x,
				cy: center.y,
				r: SIZE * 0.46,
			}),
		);
	else group.append(...arrow(tileCenter(board, from), center));
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
): SVGElement[] {
	const { path, tip, angle } = arrowPath(from, to);
	const turn = (angle * 180) / Math.PI;
	return [
		svg("path", { class: "arrow halo", d: path }),
		svg("path", { class: "arrow", d: path }),
		svg("path", {
			class: "head",
			d: "M3.5 0-4-4.2-2 0-4 4.2Z",
			transform: `translate(${tip.x} ${tip.y}) rotate(${turn})`,
		}),
	];
}
