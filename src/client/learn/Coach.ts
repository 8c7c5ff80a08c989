/** The lesson's card: says beside a tile or a button what to do there, and points at it. */
import { el, setText } from "../ui/dom.ts";

/** In pixels: between the card and what it points at, and between the card and the edge of its place. */
const AWAY = 10;
const EDGE = 6;

/** A box in screen pixels. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

const SIDES = ["above", "below", "left", "right"] as const;
type Side = (typeof SIDES)[number];

export class Coach {
	/** Screen readers hear it from the live region. */
	readonly root = el("div", { class: "coach", "aria-hidden": "true" });

	/** `isAnswer`: it answers a press that was not asked for. Null hides the card. */
	say(text: string | null, isAnswer: boolean): void {
		this.root.hidden = text === null;
		this.root.classList.toggle("answer", isAnswer);
		setText(this.root, text ?? "");
	}

	/**
	 * Puts the card inside `place`, beside a box to point at, at the side where it hides the least:
	 * never another box to press, and as few as possible of those to look at.
	 */
	put(
		place: DOMRect,
		{ press, look }: { press: readonly Box[]; look: readonly Box[] },
	): void {
		const [target] = press;
		if (this.root.hidden || target === undefined) return;
		const { offsetWidth: width, offsetHeight: height } = this.root;
		const best = SIDES.map((side) => {
			const box = beside(target, { width, height }, side);
			const kept = within(box, place);
			const hidden = press.filter((one) => overlap(kept, one)).length;
			const hides = look.filter((one) => overlap(kept, one)).length;
			return { side, box: kept, cost: 1000 * hidden + hides };
		}).reduce((a, b) => (b.cost < a.cost ? b : a));
		this.#move(best.side, best.box, place, target);
	}

	#move(side: Side, box: Box, place: DOMRect, target: Box): void {
		const { classList, style } = this.root;
		classList.remove(...SIDES);
		classList.add(side);
		const [left, top] = [box.left - place.left, box.top - place.top];
		style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
		const x = (target.left + target.right) / 2 - box.left;
		const y = (target.top + target.bottom) / 2 - box.top;
		style.setProperty("--x", `${Math.round(x)}px`);
		style.setProperty("--y", `${Math.round(y)}px`);
	}
}

function beside(
	target: Box,
	{ width, height }: { width: number; height: number },
	side: Side,
): Box {
	const x = (target.left + target.right - width) / 2;
	const y = (target.top + target.bottom - height) / 2;
	const left =
		side === "left"
			? target.left - AWAY - width
			: side === "right"
				? target.right + AWAY
				: x;
	const top =
		side === "above"
			? target.top - AWAY - height
			: side === "below"
				? target.bottom + AWAY
				: y;
	return { left, top, right: left + width, bottom: top + height };
}

/** A box moved into a place. */
function within(box: Box, place: Box): Box {
	const dx =
		Math.max(0, place.left + EDGE - box.left) +
		Math.min(0, place.right - EDGE - box.right);
	const dy =
		Math.max(0, place.top + EDGE - box.top) +
		Math.min(0, place.bottom - EDGE - box.bottom);
	return {
		left: box.left + dx,
		right: box.right + dx,
		top: box.top + dy,
		bottom: box.bottom + dy,
	};
}

function overlap(a: Box, b: Box): boolean {
	return (
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
	);
}
