/** Finds the browsers on this machine, and what drives them. */
import { accessSync, constants, globSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "Chromium" | "Firefox" | "WebKit";

/** What drives WebKit: Debian's build has no driver of its own protocol, and needs a display. */
export type WebKitPrograms = {
	readonly driver: string;
	readonly browser: string;
	/** The X server without a screen, as a machine for tests has none. */
	readonly xvfb: string;
};

/** The programs of each browser; null where one is missing. */
export type Browsers = {
	readonly Chromium: string | null;
	readonly Firefox: string | null;
	readonly WebKit: WebKitPrograms | null;
};

export const HOW_TO_GET: Readonly<Record<BrowserName, string>> = {
	Chromium:
		"No Chromium was found: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH.",
	Firefox:
		"No Firefox was found: install one (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH.",
	WebKit:
		"No WebKit was found: install one (on Debian: apt-get install webkit2gtk-driver xvfb).",
};

const CHROMIUM = [
	"chromium",
	"chromium-browser",
	"google-chrome-stable",
	"google-chrome",
];
const FIREFOX = ["firefox-esr", "firefox"];
const ON_MACOS = {
	Chromium: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	Firefox: "/Applications/Firefox.app/Contents/MacOS/firefox",
};
/** Not on the PATH: Debian installs it beside the library. */
const MINI_BROWSER = "/usr/lib/*/webkit2gtk-*/MiniBrowser";

/** `CHROMIUM_PATH` and `FIREFOX_PATH`, or the first of each on the PATH. */
export function findBrowsers(): Browsers {
	const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
	return {
		Chromium: CHROMIUM_PATH || find(CHROMIUM, ON_MACOS.Chromium),
		Firefox: FIREFOX_PATH || find(FIREFOX, ON_MACOS.Firefox),
		WebKit: findWebKit(),
	};
}

function findWebKit(): WebKitPrograms | null {
	const driver = find(["WebKitWebDriver"]);
	const browser = globSync(MINI_BROWSER).find(canRun);
	const xvfb = find(["Xvfb"]);
	return driver && browser && xvfb ? { driver, browser, xvfb } : null;
}

function find(names: readonly string[], elsewhere?: string): string | null {
	const { PATH = "" } = process.env;
	const places = PATH.split(delimiter).flatMap((folder) =>
		names.map((name) => join(folder, name)),
	);
	if (elsewhere) places.push(elsewhere);
	return places.find(canRun) ?? null;
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
