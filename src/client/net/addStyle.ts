/** Loads a style sheet that the page does not begin with. */
import { loadFresh } from "./loadFresh.ts";

/** Resolves once it applies; rejects if it can't be loaded. */
export async function addStyle(href: string): Promise<void> {
	const link = document.createElement("link");
	link.rel = "stylesheet";
	try {
		await loadFresh(href, (fresh) => linked(link, fresh));
	} catch (error) {
		link.remove();
		throw error;
	}
}

function linked(link: HTMLLinkElement, href: string): Promise<void> {
	return new Promise((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${href} could not be loaded`));
		link.href = href;
		document.head.append(link);
	});
}
