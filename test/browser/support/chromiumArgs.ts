/**
 * Each of Chromium's windows loads pages for the lists under its address bar, which nobody sees
 * here and which take longer than most of the site's own pages.
 */
const ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Those that Playwright turns off itself: of two such lists, Chromium reads the last. */
const BY_PLAYWRIGHT = [
	...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose"],
	...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay"],
	...["MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"],
	...["AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin"],
	...["OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"],
	...["PreconnectToSearch"],
];

/** With what every Chromium of the tests is started. */
export const CHROMIUM_ARGS: readonly string[] = [
	// Software emulation of a GPU would only slow the pages down.
	"--disable-gpu",
	`--disable-features=${[...ADDRESS_BAR, ...BY_PLAYWRIGHT].join(",")}`,
];
