/** Finds what the server wrote around the board, where the script keeps it up to date. */

/** @throws if the page lacks it, which is a mistake of ours. */
export function partOf<Part extends Element = HTMLElement>(
	root: HTMLElement,
	selector: string,
): Part {
	const found = root.querySelector<Part>(selector);
	if (found === null) throw new Error(`the page has no ${selector}`);
	return found;
}
