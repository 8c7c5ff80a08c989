/** Firefox, driven by Puppeteer over WebDriver BiDi. */
import puppeteer, {
	type Browser,
	type ConsoleMessage,
	type KeyInput,
	type Page,
} from "puppeteer-core";
import type { Engine, EnginePage, Visit } from "./Engine.ts";

const PREFERENCES = {
	"intl.accept_languages": "en-GB, en",
	"ui.prefersReducedMotion": 1,
};

/** `executablePath`: of Firefox, which serves one driver at a time. */
export async function firefoxEngine(executablePath: string): Promise<Engine> {
	const browser = await puppeteer.launch({
		...{ browser: "firefox", executablePath, headless: true },
		extraPrefsFirefox: PREFERENCES,
	});
	return {
		name: "Firefox",
		canTouch: true,
		visit: (visit) => open(browser, visit),
		close: () => browser.close(),
	};
}

async function open(
	browser: Browser,
	{ viewport, hasTouch }: Visit,
): Promise<EnginePage> {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	const problems = watch(page);
	await page.setViewport({ ...viewport, hasTouch });
	return {
		open: async (url) => {
			await page.goto(url);
		},
		reload: async () => {
			await page.reload();
		},
		evaluate: (run, argument) => page.evaluate(run as never, argument as never),
		runScript: async (source) => {
			await page.evaluate(source);
		},
		click: (x, y) => page.mouse.click(x, y),
		tap: (x, y) => page.touchscreen.tap(x, y),
		key: (name) => page.keyboard.press(name as KeyInput),
		resize: (size) => page.setViewport({ ...size, hasTouch }),
		screenshot: async (path) => {
			await page.screenshot({ path: path as `${string}.png` });
		},
		problems: async () => withoutGivenUp(problems),
		close: () => context.close(),
	};
}

/** The problems in a page, of which the list is filled as they occur. */
function watch(page: Page): readonly string[] {
	const problems: string[] = [];
	page.on("pageerror", (error) => problems.push(`threw: ${error}`));
	page.on("console", (message: ConsoleMessage) => {
		if (["error", "warn"].includes(message.type()))
			problems.push(`console: ${message.text()}`);
	});
	page.on("response", (response) => {
		if (response.status() >= 400)
			problems.push(`${response.status()}: ${response.url()}`);
	});
	return problems;
}

/**
 * What Firefox says of a socket that the page itself closes as it takes too long to connect, on a
 * busy machine; it also says that it could not connect.
 */
const GIVEN_UP = /connection to (wss?:\S+) was interrupted while/;

/** A page without another socket would fail its test by what it does not show. */
function withoutGivenUp(problems: readonly string[]): string[] {
	const addresses = problems.flatMap((one) => GIVEN_UP.exec(one)?.[1] ?? []);
	return problems.filter(
		(one) => !addresses.some((address) => one.includes(address)),
	);
}
