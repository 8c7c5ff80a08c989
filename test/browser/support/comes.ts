import type { Page } from "playwright-core";

/**
 * Begins to look; waits until something with this selector and this text has been in the page,
 * however short its time: a look from outside may come too late for a turn's story.
 */
export async function comes(
	page: Page,
	selector: string,
	text = "",
): Promise<() => Promise<void>> {
	const looking = await page.evaluateHandle(
		([selector, text]) => ({
			seen: new Promise<void>((resolve) => {
				const look = () => {
					for (const one of document.querySelectorAll(selector))
						if (one.textContent.includes(text)) resolve();
				};
				new MutationObserver(look).observe(document, {
					...{ subtree: true, childList: true },
					...{ characterData: true, attributes: true },
				});
				look();
			}),
		}),
		[selector, text],
	);
	return () => looking.evaluate(({ seen }) => seen);
}
