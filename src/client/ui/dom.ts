/** Helpers for the page's elements. */

type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string | null;

const SVG = "http://www.w3.org/2000/svg";

/** Creates an HTML element with attributes (true: empty, false and null: none) and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	setAttributes(element, attributes);
	element.append(...children.filter((child) => child !== null));
	return element;
}

/** Creates an SVG element. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: Child[]
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS(SVG, tag);
	setAttributes(element, attributes);
	element.append(...children.filter((child) => child !== null));
	return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === false || value === null) element.removeAttribute(name);
		else element.setAttribute(name, value === true ? "" : String(value));
	}
}

/** Sets an element's text only if it differs, to avoid needless layout and screen reader output. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** The sign of a seat, in its colour. */
export function seatSign(seat: number): SVGSVGElement {
	return svg(
		"svg",
		{ class: `sign seat-${seat}`, viewBox: "0 0 24 24", "aria-hidden": "true" },
		svg("use", { href: `/signs.svg#sign-${seat}` }),
	);
}

export function prefersStillness(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
