/** What a reader sees of a page, as boxes: its lines of text, and what can be pressed. */

export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Something of the page, and where it is. */
export type Piece = {
	readonly element: Element;
	readonly name: string;
	readonly box: Box;
	/** The innermost element that could cut it. */
	readonly frame: Element;
};

const CAN_BE_PRESSED =
	"a[href], button, summary, select, input:not([type=hidden])";
/** A drawing has a scale of its own; the skip link comes into sight when it has the focus. */
const APART =
	"svg, [role=application], .skip:not(:focus), script, style, noscript, option";

/** Of a line's height, at each end: a line's box is higher than its letters. */
const AIR = 0.25;

const styles = new Map<Element, CSSStyleDeclaration>();

/** For as long as nothing changes. */
export function styleOf(element: Element): CSSStyleDeclaration {
	const known = styles.get(element) ?? getComputedStyle(element);
	styles.set(element, known);
	return known;
}

/** The part of the page that can be used: while a dialog is open, that. */
export function usablePart(): Element {
	return document.querySelector("dialog:modal") ?? document.body;
}

/** What can be pressed; a link within a text is as many pieces as it has lines. */
export function pressables(): Piece[] {
	return [...usablePart().querySelectorAll(CAN_BE_PRESSED)]
		.filter(isShown)
		.flatMap((element) => {
			const target = element.closest("label") ?? element;
			const isInline = styleOf(element).display === "inline";
			const boxes = isInline
				? [...element.getClientRects()]
				: [target.getBoundingClientRect()];
			const frame = element.parentElement as Element;
			const name = nameOf(element);
			return boxes.map((box) => ({ element, name, box, frame }));
		});
}

/** Every line of text, cut down to its letters. */
export function lines(): Piece[] {
	return textNodes().flatMap((node) => {
		const element = node.parentElement as Element;
		const range = document.createRange();
		range.selectNodeContents(node);
		const name = `"${node.data.trim().slice(0, 30)}" in ${nameOf(element)}`;
		return [...range.getClientRects()]
			.filter(({ width }) => width > 0)
			.map(({ left, right, top, bottom }) => {
				const air = (bottom - top) * AIR;
				const box = { left, right, top: top + air, bottom: bottom - air };
				return { element, name, box, frame: element };
			});
	});
}

export function textNodes(): Text[] {
	const walker = document.createTreeWalker(usablePart(), NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const { parentElement } = node;
		const isText = (node.nodeValue ?? "").trim() !== "";
		if (isText && parentElement && isShown(parentElement))
			nodes.push(node as Text);
	}
	return nodes;
}

/** Whether it is there for those who look, not only for those who listen. */
function isShown(element: Element): boolean {
	if (!element.checkVisibility({ visibilityProperty: true })) return false;
	if (element.closest(APART)) return false;
	for (let at: Element | null = element; at; at = at.parentElement)
		if (styleOf(at).clipPath.startsWith("inset(50%")) return false;
	return true;
}

export function nameOf(element: Element): string {
	const { localName, className, id } = element;
	const classes = String(className).trim().replace(/\s+/g, ".");
	const own = `${localName}${id && `#${id}`}${classes && `.${classes}`}`;
	const text = (element.ariaLabel ?? element.textContent ?? "").trim();
	return `${own} "${text.slice(0, 30)}"`;
}

/** What floats over the rest of the page together; the page itself for most. */
export function layerOf(element: Element): Element {
	for (let at: Element | null = element; at; at = at.parentElement)
		if (/absolute|fixed|sticky/.test(styleOf(at).position)) return at;
	return document.body;
}

/** How far two boxes lie over each other, the shorter way. */
export function overlapOf(a: Box, b: Box): number {
	return Math.min(
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
	);
}
