/** A Chromium that other programs can drive, in which the reader of a page is signed in. */
import { type BrowserContext, chromium } from "playwright-core";
import { findBrowsers, HOW_TO_GET } from "../../browser/findBrowsers.ts";
import { CommandFailure } from "../../cli/runCommand.ts";
import { freePort } from "../../server/ports.ts";

export type OpenedBrowser = {
	readonly context: BrowserContext;
	/** Where it listens to the DevTools protocol. */
	readonly port: number;
	readonly close: () => Promise<void>;
};

/** Starts Chromium with an empty profile. Throws `CommandFailure` if there is none on this machine. */
export async function openBrowser(): Promise<OpenedBrowser> {
	const executablePath = findBrowsers().Chromium;
	if (executablePath === null) throw new CommandFailure(HOW_TO_GET.Chromium);
	const port = await freePort();
	const context = await chromium.launchPersistentContext("", {
		executablePath,
		// Software emulation of a GPU would only slow the pages down.
		args: [`--remote-debugging-port=${port}`, "--disable-gpu"],
	});
	return { context, port, close: () => context.close() };
}

/** Makes the browser that of another reader; null for a newcomer. */
export async function signIn(
	context: BrowserContext,
	url: string,
	cookie: string | null,
): Promise<void> {
	await context.clearCookies();
	if (cookie === null) return;
	const [name, value] = cookie.split("=");
	await context.addCookies([{ name, value, url }]);
}

/** From now on, presses a button of the page at this address once it is there. */
export async function pressAt(
	context: BrowserContext,
	url: string,
	selector: string,
): Promise<void> {
	await context.addInitScript(
		({ url, selector }) => {
			if (location.href !== url) return;
			const press = () => {
				const button = document.querySelector<HTMLElement>(selector);
				if (button) button.click();
				else requestAnimationFrame(press);
			};
			press();
		},
		{ url, selector },
	);
}
