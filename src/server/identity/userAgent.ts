/**
 * The browser and the system that a User-Agent names, which help people to
 * recognize their sessions. They prove nothing, as a browser can send anything.
 */

export type Agent = {
	/** Null if unknown. */
	readonly browser: string | null;
	readonly system: string | null;
};

/** The order matters, because browsers also name others whose pages they want to receive. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
	[/\bVersion\/[\d.]+ .*Safari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\bAndroid\b/, "Android"],
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bWindows\b/, "Windows"],
	[/\bMacintosh\b/, "Mac"],
	[/\bLinux\b/, "Linux"],
];

export function agentOf(userAgent: string): Agent {
	return {
		browser: named(userAgent, BROWSERS),
		system: named(userAgent, SYSTEMS),
	};
}

function named(
	userAgent: string,
	known: readonly (readonly [RegExp, string])[],
): string | null {
	return known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
}
