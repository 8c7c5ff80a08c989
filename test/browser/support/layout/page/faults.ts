/** What is wrong with a page's layout, a sentence each. Runs in the page. */
import { PHONE } from "../../../../../src/client/ui/breakpoints.ts";
import {
	type Box,
	layerOf,
	lines,
	nameOf,
	overlapOf,
	type Piece,
	pressables,
	styleOf,
	textNodes,
} from "./boxes.ts";
import { hasEllipsis, whyCut } from "./reach.ts";

/** What rounding does. */
const SLACK_PX = 1;
/** https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST_TARGET_PX = 24;
/** What a thumb hits, in the bar at the foot of a phone. */
const LEAST_IN_BAR_PX = 44;
/** A longer word, or one that takes most of the screen, may be broken where it must. */
const LONG_WORD = 14;
const WIDE_WORD = 0.6;
/** Letters of neighbouring lines and words may come that near. */
const NEAR_PX = 2;

function findFaults(): string[] {
	scrollTo(0, 0);
	const toPress = pressables();
	const text = lines();
	return [
		...scrollsAcross(),
		...[...toPress, ...text].flatMap(cut),
		...text.flatMap(sticksOut),
		...overlaps(toPress, SLACK_PX),
		...overlaps(text, NEAR_PX),
		...toPress.flatMap(tooSmall),
		...textNodes().flatMap(brokenWords),
		...shownThoughHidden(),
		...unpainted(),
	].filter((fault, index, all) => all.indexOf(fault) === index);
}

/** What a style sheet shows although the page hides it. */
function shownThoughHidden(): string[] {
	return [...document.querySelectorAll("[hidden]")]
		.filter((element) => element.getClientRects().length > 0)
		.map((element) => `${nameOf(element)} is hidden, and yet seen`);
}

/** What no style sheet paints: SVG fills it with black, which no theme has. */
function unpainted(): string[] {
	const shapes = "path, polygon, circle, ellipse, rect, use";
	return [...document.querySelectorAll<SVGGraphicsElement>(shapes)]
		.filter((shape) => hasArea(shape) && isBlack(shape))
		.map((shape) => `${shape.outerHTML.slice(0, 60)} has no colour`);
}

function hasArea(shape: SVGGraphicsElement): boolean {
	if (shape.getClientRects().length === 0) return false;
	const { width, height } = shape.getBBox();
	return width > 0 && height > 0;
}

/** Shadows are black, too, but one sees through them. */
function isBlack(shape: Element): boolean {
	const { fill, fillOpacity, opacity, visibility } = styleOf(shape);
	const isSolid = fillOpacity === "1" && opacity === "1";
	return isSolid && visibility === "visible" && fill === "rgb(0, 0, 0)";
}

function scrollsAcross(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	return scrollWidth > clientWidth
		? [`the page is ${scrollWidth} wide in ${clientWidth}`]
		: [];
}

function cut(piece: Piece): string[] {
	const why = whyCut(piece);
	return why === null ? [] : [`${piece.name} ${why}`];
}

/** Text that leaves its own block, over whatever is beside it. */
function sticksOut({ element, name, box }: Piece): string[] {
	let block = element;
	while (
		/^(inline|contents)$/.test(styleOf(block).display) &&
		block.parentElement
	)
		block = block.parentElement;
	const edge = block.getBoundingClientRect();
	const isFree = styleOf(block).overflowX !== "visible" || hasEllipsis(element);
	const isOut =
		(!isFree &&
			(box.left < edge.left - SLACK_PX || box.right > edge.right + SLACK_PX)) ||
		(styleOf(block).overflowY === "visible" &&
			(box.top < edge.top - SLACK_PX || box.bottom > edge.bottom + SLACK_PX));
	return isOut ? [`${name} sticks out of ${nameOf(block)}`] : [];
}

/** Pieces of one layer that lie over each other. */
function overlaps(pieces: readonly Piece[], slack: number): string[] {
	const sorted = pieces
		.map((piece) => ({ ...piece, layer: layerOf(piece.element) }))
		.sort((a, b) => a.box.top - b.box.top);
	const faults: string[] = [];
	sorted.forEach((a, index) => {
		for (const b of sorted.slice(index + 1)) {
			if (b.box.top > a.box.bottom) break;
			if (a.layer !== b.layer || isSameOrWithin(a.element, b.element)) continue;
			if (overlapOf(seen(a), seen(b)) > slack)
				faults.push(`${a.name} and ${b.name} overlap`);
		}
	});
	return faults;
}

/** What the frames that scroll leave of it. */
function seen({ box, frame }: Piece): Box {
	let { left, right, top, bottom } = box;
	for (let at: Element | null = frame; at; at = at.parentElement) {
		if (styleOf(at).overflowX === "visible") continue;
		const edge = at.getBoundingClientRect();
		left = Math.max(left, edge.left);
		right = Math.min(right, edge.right);
		top = Math.max(top, edge.top);
		bottom = Math.min(bottom, edge.bottom);
	}
	return { left, right, top, bottom };
}

function isSameOrWithin(a: Element, b: Element): boolean {
	return a.contains(b) || b.contains(a);
}

function tooSmall({ element, name, box }: Piece): string[] {
	if (styleOf(element).display === "inline") return [];
	const width = box.right - box.left;
	const height = box.bottom - box.top;
	const isInBar =
		element.matches("#game .bar button") && matchMedia(PHONE).matches;
	const least = isInBar ? LEAST_IN_BAR_PX : LEAST_TARGET_PX;
	return height < least - SLACK_PX || width < LEAST_TARGET_PX - SLACK_PX
		? [`${name} is only ${Math.round(width)} by ${Math.round(height)}`]
		: [];
}

/** Words between spaces; Chinese and Japanese, which have none, may end a line after nearly any letter. */
const WORDS = /[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]+/gv;

function brokenWords(node: Text): string[] {
	const { overflowWrap, wordBreak } = styleOf(node.parentElement as Element);
	if (overflowWrap === "normal" && wordBreak === "normal") return [];
	return [...node.data.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
		word.length <= LONG_WORD && isBroken(node, index, word.length)
			? [`"${word}" is broken in ${nameOf(node.parentElement as Element)}`]
			: [],
	);
}

function isBroken(node: Text, start: number, length: number): boolean {
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, start + length);
	const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
	const width = parts.reduce((sum, part) => sum + part.width, 0);
	const tops = new Set(parts.map(({ top }) => Math.round(top)));
	return tops.size > 1 && width < WIDE_WORD * innerWidth;
}

Object.assign(window, { findFaults });
