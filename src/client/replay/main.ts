/** Starts the replay: fetches the game's log, plays it through, and takes over the page. */
import { parseLog } from "../../protocol/gameLog.ts";
import type { Seat } from "../../rules/position.ts";
import type { GameLog } from "../../rules/replay.ts";
import { Loader } from "../net/Loader.ts";
import { preload } from "../net/preload.ts";
import { retry, withTimeout } from "../net/retry.ts";
import { pause, runCooperatively } from "../shared/cooperative.ts";
import type { LaterParts } from "./AfterGame.ts";
import type { PageWords } from "./pageWords.ts";
import { ReplayScreen } from "./ReplayScreen.ts";
import { playThrough } from "./ReplayTimeline.ts";

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
	const text = await read(href);
	await pause();
	const log = text === null ? null : parseLog(text);
	if (log === null || log === "no_log") return fail(words.replay.failed);
	if (typeof log === "string") return fail(words.replay.otherVersion);
	await pause();
	const timeline = await runCooperatively(
		playThrough(withNames(log, words.deletedPlayer)),
	);
	if (timeline === null) return fail(words.replay.damaged);
	const seat = viewer === "" ? null : (Number(viewer) as Seat);
	const loader = new Loader();
	const screen = new ReplayScreen(root, {
		...{ timeline, viewer: seat, words, loader, later },
	});
	await runCooperatively(screen.open());
	preload([...PARTS, later.proof]);
}

/** Names players who deleted their account, as the log has none for them. */
function withNames(log: GameLog, nobody: string): GameLog {
	const seats = log.seats.map((seat) => ({
		...seat,
		name: seat.name || nobody,
	}));
	return { ...log, seats };
}

/** The file's text, or null if it can't be loaded: a refusal is final. */
async function fetchText(href: string): Promise<string | null> {
	try {
		const response = await retry(() => fetchAnswer(href), TRIES);
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}

async function fetchAnswer(href: string): Promise<Response> {
	const response = await withTimeout(fetch(href));
	if (response.status >= 500) throw new Error(`${response.status}: ${href}`);
	return response;
}

const TRIES = 4;

/** Once these are loaded, the page no longer needs the network. */
const PARTS = [
	() => import("../site/site.ts"),
	() => import("../board/Effects.ts"),
	() => import("../shared/keysDialog.ts"),
];
