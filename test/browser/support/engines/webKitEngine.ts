/** WebKit, as WebKitGTK's small browser, driven over W3C WebDriver. */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { freePort } from "../../../../scripts/server/ports.ts";
import type { Engine, EnginePage, Size } from "./Engine.ts";
import { keyCode } from "./keyCode.ts";
import { untilDriverAnswers, WebDriverSession } from "./WebDriverSession.ts";

/** Everything that the browser needs, started once for all tests. */
export type WebKitPlace = {
	readonly driver: string;
	readonly browser: string;
	/** The name of its display, as in `DISPLAY`. */
	readonly display: string;
	/** The folder of its settings, as in `XDG_CONFIG_HOME`. */
	readonly settings: string;
};

/** A browser starts in 2 seconds, and in 13 on the busiest machine that was tried. */
const BEGIN_TIMEOUT_MS = 30_000;
const BEGIN_ATTEMPTS = 3;

/** Starts a driver, which has one session, so one visitor, at a time. `url`: of the site. */
export async function webKitEngine(
	url: string,
	place: WebKitPlace,
): Promise<Engine> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const driver = spawn(place.driver, [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: place.display,
			XDG_CONFIG_HOME: place.settings,
			// Neither the reader's language nor a bus for a screen reader.
			...{ LC_ALL: "C", NO_AT_BRIDGE: "1" },
		},
		stdio: "ignore",
		// With a process group of its own, its browsers end with it, even one that it never reached.
		detached: true,
	});
	const kill = () => process.kill(-Number(driver.pid));
	process.once("exit", kill);
	const ended = new Promise((resolve) => driver.once("exit", resolve));
	await untilDriverAnswers(origin);
	return {
		name: "WebKit",
		canTouch: false,
		visit: async ({ viewport }) =>
			pageOf(await begin(origin, place), url, viewport),
		close: async () => {
			process.off("exit", kill);
			kill();
			await ended;
		},
	};
}

/**
 * Starts a browser. The driver picks a free port for it, which something else may take
 * before the browser does. Then the driver waits without end, but takes another request.
 */
async function begin(
	origin: string,
	place: WebKitPlace,
): Promise<WebDriverSession> {
	const args = [
		"--automation",
		"--javascript-can-open-windows-automatically=true",
	];
	const options = { binary: place.browser, args };
	for (let attempt = 1; ; attempt++)
		try {
			return await WebDriverSession.begin(
				origin,
				{ "webkitgtk:browserOptions": options },
				BEGIN_TIMEOUT_MS,
			);
		} catch (error) {
			if (attempt === BEGIN_ATTEMPTS) throw error;
		}
}

async function pageOf(
	session: WebDriverSession,
	url: string,
	viewport: Size,
): Promise<EnginePage> {
	await openWindow(session, url, viewport);
	return {
		open: (to) => session.goTo(to),
		reload: () => session.reload(),
		evaluate: async (run, argument) =>
			(await session.execute(`return (${run})(arguments[0])`, [
				argument,
			])) as never,
		runScript: async (source) => {
			await session.execute(source);
		},
		click: (x, y) => click(session, x, y),
		tap: () => Promise.reject(new Error("WebKitGTK's driver can't touch.")),
		key: (name) => press(session, name),
		resize: ({ width, height }) => session.resize(width, height),
		screenshot: async (path) => writeFile(path, await session.screenshot()),
		// Its driver tells of none; those that scripts can see are heard in the page.
		problems: async () => [],
		close: () => session.end(),
	};
}

/**
 * Moves to a window without toolbar, whose inside has just the requested size: the first
 * window can't be as narrow as a phone.
 */
async function openWindow(
	session: WebDriverSession,
	url: string,
	{ width, height }: Size,
): Promise<void> {
	const [first] = await session.windows();
	// Windows of one site may know each other, so the page needs not be a stranger's.
	await session.goTo(`${url}/healthz`);
	const features = `popup,width=${width},height=${height}`;
	await session.execute("open('about:blank', '', arguments[0])", [features]);
	const second = (await session.windows()).find((handle) => handle !== first);
	if (second === undefined) throw new Error("The window did not open.");
	await session.switchTo(second);
	await session.resize(width, height);
}

async function click(
	session: WebDriverSession,
	x: number,
	y: number,
): Promise<void> {
	const at = { x: Math.round(x), y: Math.round(y) };
	const actions = [
		{ type: "pointerMove", ...at },
		{ type: "pointerDown", button: 0 },
		{ type: "pointerUp", button: 0 },
	];
	await session.act([{ type: "pointer", id: "mouse", actions }]);
}

async function press(session: WebDriverSession, name: string): Promise<void> {
	const value = keyCode(name);
	const actions = [
		{ type: "keyDown", value },
		{ type: "keyUp", value },
	];
	await session.act([{ type: "key", id: "keyboard", actions }]);
}
