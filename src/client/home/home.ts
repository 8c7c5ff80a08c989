/** The home page begins: a game between bots behind the Play button, once the page is at rest. */
import { prefersStillness } from "../ui/dom.ts";
import { startDemo } from "./demo.ts";

/** The demo begins by itself after so long, unless somebody stirs before: first of all the page is to be ready. */
const SETTLE_MS = 5000;

const STIRRINGS = ["pointermove", "pointerdown", "scroll", "keydown"] as const;

const root = document.getElementById("demo");
if (root && !prefersStillness()) beginLater(root);

function beginLater(root: HTMLElement): void {
	const started = new AbortController();
	const begin = () => {
		if (started.signal.aborted) return;
		started.abort();
		startDemo(root);
	};
	const { signal } = started;
	for (const stirring of STIRRINGS)
		addEventListener(stirring, begin, { passive: true, signal });
	setTimeout(begin, SETTLE_MS);
}
