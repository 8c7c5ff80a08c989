/** Starts the replay: fetches the game's log, plays it through, and takes over the page. */
import type { Seat } from "../../rules/position.ts";
import { fetchText } from "../net/fetchText.ts";
import { Loader } from "../net/Loader.ts";
import { preload } from "../net/preload.ts";
import { pause, runCooperatively } from "../shared/cooperative.ts";
import type { LaterParts } from "./AfterGame.ts";
import type { PageWords } from "./pageWords.ts";
import { ReplayScreen } from "./ReplayScreen.ts";
import { readTimeline } from "./readTimeline.ts";

/** `read`: the text of the game's log by its address; null if it can't be had. */
export async function beginReplay(
	words: PageWords,
	later: LaterParts,
	read: (href: string) => Promise<string | null> = fetchText,
): Promise<void> {
	const root = document.getElementById("game");
	const { log: href, viewer = "" } = root?.dataset ?? {};
	if (!root || !href) return;
	const say = (text: string) => {
		const status = document.getElementById("replay-status");
		if (status) status.textContent = text;
	};
	/** The page stays as the server wrote it, with its header. */
	const fail = (text: string) => {
		delete root.dataset.log;
		say(text);
	};
	say(words.replay.loading);
	const timeline = await readTimeline(() => read(href), words.deletedPlayer);
	if (typeof timeline === "string") return fail(words.replay[timeline]);
	const seat = viewer === "" ? null : (Number(viewer) as Seat);
	await pause();
	const loader = new Loader();
	const screen = new ReplayScreen(root, {
		...{ timeline, viewer: seat, words, loader, later },
	});
	await pause();
	await runCooperatively(screen.open());
	const tell = async () => {
		if (seat === null) return;
		const { ownPartIn, ownPartText, ownPartWords } = await later.ownPart();
		const part = await runCooperatively(ownPartIn(timeline.log, seat));
		if (part !== null) screen.tellOwnPart(ownPartText(part, ownPartWords));
	};
	preload([tell, ...PARTS, later.proofWords]);
}

/** Once these are loaded, the page no longer needs the network. */
const PARTS = [
	() => import("../site/site.ts"),
	() => import("../board/Effects.ts"),
	() => import("../shared/keysDialog.ts"),
	() => import("./ProofPanel.ts"),
];
