/** Whether a piece of a page can be seen whole, if need be by scrolling to it. */
import { type Box, nameOf, type Piece, styleOf } from "./boxes.ts";

/** What rounding does. */
const SLACK_PX = 1;

/** Why a piece can't be seen whole; null if it can. */
export function whyCut({ element, box, frame }: Piece): string | null {
	let rest = box;
	let { position } = styleOf(element);
	const isEllipsis = hasEllipsis(element);
	for (let at = frame; at !== document.body && position !== "fixed"; ) {
		const style = styleOf(at);
		// What is positioned is only cut by what it is positioned in.
		if (position !== "absolute" || style.position !== "static") {
			const result = within(rest, at, isEllipsis);
			if (result === null) return `is cut off by ${nameOf(at)}`;
			rest = result;
			position = style.position;
		}
		if (!at.parentElement) break;
		at = at.parentElement;
	}
	const isFixed = position === "fixed";
	return isOnScreen(rest, isFixed) ? null : "is beyond the screen";
}

/** Whether what is too long is meant to end in three dots. */
export function hasEllipsis(element: Element): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (styleOf(at).textOverflow === "ellipsis") return true;
		if (styleOf(at).display !== "inline") return false;
	}
	return false;
}

/** What is left of a box in a frame that scrolls; null if the frame cuts it. */
function within(box: Box, frame: Element, isEllipsis: boolean): Box | null {
	const { overflowX, overflowY } = styleOf(frame);
	const edge = frame.getBoundingClientRect();
	const across = { from: edge.left - SLACK_PX, to: edge.right + SLACK_PX };
	const down = { from: edge.top - SLACK_PX, to: edge.bottom + SLACK_PX };
	const isCutAcross = box.left < across.from || box.right > across.to;
	const isCutDown = box.top < down.from || box.bottom > down.to;
	if (isCutAcross && cuts(overflowX) && !isEllipsis) return null;
	if (isCutDown && cuts(overflowY)) return null;
	const inX = fit(overflowX, edge.left, edge.right);
	const inY = fit(overflowY, edge.top, edge.bottom);
	return {
		...{ left: inX(box.left), right: inX(box.right) },
		...{ top: inY(box.top), bottom: inY(box.bottom) },
	};
}

function cuts(overflow: string): boolean {
	return overflow === "hidden" || overflow === "clip";
}

/** Where something is seen in a frame from here to there. */
function fit(overflow: string, from: number, to: number) {
	return (at: number) =>
		overflow === "visible" ? at : Math.max(from, Math.min(to, at));
}

/** A page scrolls down, unless it says otherwise, and never across. */
function isOnScreen(box: Box, isFixed: boolean): boolean {
	const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
	const overflow = [document.documentElement, document.body].map(
		(element) => styleOf(element).overflowY,
	);
	const scrolls = !isFixed && !overflow.some(cuts);
	const height = scrolls ? Math.max(clientHeight, scrollHeight) : clientHeight;
	return (
		box.left >= -SLACK_PX &&
		box.right <= clientWidth + SLACK_PX &&
		box.top >= -SLACK_PX &&
		box.bottom <= height + SLACK_PX
	);
}
