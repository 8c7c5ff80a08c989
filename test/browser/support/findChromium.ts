/** Finds Chromium on this machine. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
	"chromium",
	"chromium-browser",
	"google-chrome-stable",
	"google-chrome",
];
const ON_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

export const HOW_TO_GET_ONE =
	"No Chromium was found: install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH.";

/** `CHROMIUM_PATH`, or the first on the PATH; null if there is none. */
export function findChromium(): string | null {
	const { CHROMIUM_PATH, PATH = "" } = process.env;
	if (CHROMIUM_PATH) return CHROMIUM_PATH;
	const places = PATH.split(delimiter).flatMap((folder) =>
		NAMES.map((name) => join(folder, name)),
	);
	return [...places, ON_MACOS].find(canRun) ?? null;
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
