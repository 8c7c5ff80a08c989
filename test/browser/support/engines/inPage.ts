/** What the tests need inside a page of any browser: to find its parts as a reader does. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** A part of a page: by its role and name, its text, its label, or as a tile of the board. */
export type Part =
	| { readonly role: string; readonly name?: string }
	| { readonly text: string }
	| { readonly label: string }
	| { readonly tile: number };

export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The parts that the page gives its tests. */
export type InPage = {
	/** The visible elements that match, in the page's order. */
	readonly find: (part: Part) => Element[];
	/** Scrolls it into sight; its place, and whether a press there would meet it. */
	readonly show: (element: Element) => Box & { readonly isFree: boolean };
	/** Errors that the page's scripts threw since this was installed. */
	readonly problems: string[];
};

declare global {
	interface Window {
		inPage?: InPage;
	}
}

/** The functions of the package's script for pages that are used here. */
type Queries = {
	readonly queryAllByRole: Query<{ name?: string; hidden: boolean }>;
	readonly queryAllByText: Query<object>;
	readonly queryAllByLabelText: Query<object>;
};

type Query<Options> = (
	container: HTMLElement,
	matcher: string,
	options?: Options,
) => HTMLElement[];

/** The script that installs `inPage`, for pages of any browser. */
export async function inPageScript(): Promise<string> {
	const require = createRequire(import.meta.url);
	const entry = require.resolve("@testing-library/dom");
	const script = entry.replace(/index\.js$/, BUILT);
	const library = await readFile(script, "utf8");
	return `${library};(${install})(TestingLibraryDom)`;
}

const BUILT = "@testing-library/dom.umd.min.js";

/** Runs in the page. */
function install(queries: Queries): void {
	const matches = (part: Part): Element[] => {
		const { body } = document;
		if ("tile" in part)
			return [...document.querySelectorAll(".tiles path")].slice(
				part.tile,
				part.tile + 1,
			);
		if ("text" in part) return queries.queryAllByText(body, part.text);
		if ("label" in part) return queries.queryAllByLabelText(body, part.label);
		const { role, name } = part;
		// What is hidden is left out below, which is quicker than the library's own way.
		const options = name === undefined ? {} : { name };
		return queries.queryAllByRole(body, role, { ...options, hidden: true });
	};
	const find = (part: Part) =>
		matches(part).filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				element.closest("[aria-hidden=true]:not(.drawing), [inert]") === null,
		);
	const show = (element: Element) => {
		const isInSight = () => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		};
		if (!isInSight())
			element.scrollIntoView({ block: "center", behavior: "instant" });
		const { x, y, width, height } = element.getBoundingClientRect();
		const hit = document.elementFromPoint(x + width / 2, y + height / 2);
		// What is drawn on a tile, such as a town, is pressed like the tile.
		const whole = element.closest("svg.drawing") ?? element;
		const isFree =
			hit !== null && (whole.contains(hit) || hit.contains(element));
		return { x, y, width, height, isFree };
	};
	const problems: string[] = [];
	addEventListener("error", ({ message }) =>
		problems.push(`threw: ${message}`),
	);
	addEventListener("unhandledrejection", ({ reason }) =>
		problems.push(`threw: ${reason}`),
	);
	addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
		problems.push(`against the policy: ${violatedDirective}`),
	);
	window.inPage = { find, show, problems };
}
