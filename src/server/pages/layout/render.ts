/** A page as a whole HTML document. */
import type { JSX } from "hono/jsx/jsx-runtime";

/** Pages are pure components: they are never awaited. */
export function renderPage(node: JSX.Element): string {
	return `<!doctype html>${node}`;
}
