/** Starts the home page's demo, a game between bots behind the Play button, once the page has settled. */
import { hasKeptGames } from "../kept/keptCount.ts";
import { prefersStillness } from "../ui/dom.ts";
import { startDemo } from "./Demo.ts";

/** The demo begins after this long, or with the reader's first action, so that the page itself loads first. */
const SETTLE_MS = 5000;

const ACTIVITIES = ["pointermove", "pointerdown", "scroll", "keydown"] as const;

const root = document.getElementById("demo");
if (root && !prefersStillness()) beginLater(root);

// The server does not know of the games that the device keeps.
const kept = document.getElementById("kept-games");
if (kept && hasKeptGames()) kept.hidden = false;

function beginLater(root: HTMLElement): void {
	const started = new AbortController();
	const begin = () => {
		if (started.signal.aborted) return;
		started.abort();
		startDemo(root);
	};
	const { signal } = started;
	for (const activity of ACTIVITIES)
		addEventListener(activity, begin, { passive: true, signal });
	setTimeout(begin, SETTLE_MS);
}
