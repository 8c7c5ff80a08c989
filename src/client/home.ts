/** The home page begins: a game between bots behind the Play button, once the page is at rest. */
import { startDemo } from "./demo/demo.ts";
import { prefersStillness } from "./dom.ts";

/** Where there is no idle callback the demo begins after so long. */
const SETTLE_MS = 400;

const root = document.getElementById("demo");
if (root && !prefersStillness()) {
	const begin = () => startDemo(root);
	if ("requestIdleCallback" in window) requestIdleCallback(begin);
	else setTimeout(begin, SETTLE_MS);
}
