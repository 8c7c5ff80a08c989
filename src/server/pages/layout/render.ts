/** Renders a page as a full HTML document. */
import type { JSX } from "hono/jsx/jsx-runtime";

/** Pages are pure components, so nothing needs to be awaited. */
export function renderPage(node: JSX.Element): string {
	return `<!doctype html>${node}`;
}
