/** Writes a page as a whole HTML document. */
import type { JSX } from "hono/jsx/jsx-runtime";

/** Pages are pure components, so nothing is awaited. */
export function renderPage(node: JSX.Element): string {
	return `<!doctype html>${node}`;
}
