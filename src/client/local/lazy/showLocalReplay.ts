/** Shows a replay in a page that the server did not write: gives the page what its script looks for. */
import { packLog } from "../../../rules/archive.ts";
import type { GameLog } from "../../../rules/replay.ts";
import type { StillReplayWords } from "../../../words/en/stillReplay.ts";
import { addStyle } from "../../net/addStyle.ts";
import type { LaterParts } from "../../replay/AfterGame.ts";
import { beginReplay } from "../../replay/main.ts";
import type { PageWords } from "../../replay/pageWords.ts";
import { el } from "../../ui/dom.ts";

/** A replay's game: its id, and for a game of this device also its log and the reader's seat. */
export type ReplayedGame = {
	readonly id: string;
	readonly own: { readonly log: GameLog; readonly seat: number } | null;
};

export type LocalReplay = (
	root: HTMLElement,
	game: ReplayedGame,
) => Promise<void>;

type ReplayText = {
	readonly words: PageWords;
	readonly links: Pick<
		StillReplayWords,
		"download" | "downloadHint" | "newGame"
	>;
	readonly again: string;
	readonly later: LaterParts;
};

export async function showLocalReplay(
	root: HTMLElement,
	{ id, own }: ReplayedGame,
	text: ReplayText,
): Promise<void> {
	await changeStyle(root.dataset);
	const log = own === null ? null : JSON.stringify(packLog(own.log));
	const href = `/game/${id}/log.json`;
	root.dataset.log = href;
	if (own !== null) root.dataset.viewer = String(own.seat);
	root.replaceChildren(
		el("p", { id: "replay-status", role: "status" }),
		...linksOf(id, log, text),
	);
	const { words, later } = text;
	await (log === null
		? beginReplay(words, later)
		: beginReplay(words, later, async () => log));
	// Games are played on from logs that the server has.
	if (own !== null) root.querySelector(".play-on")?.remove();
}

/** The page has the style sheet of a game in play. */
async function changeStyle({
	gameStyle = "",
	replayStyle = "",
}: DOMStringMap): Promise<void> {
	await addStyle(replayStyle);
	document.querySelector(`link[href="${gameStyle}"]`)?.remove();
}

/** What the replay's menu and bar take over. */
function linksOf(
	id: string,
	log: string | null,
	{ links, again }: ReplayText,
): HTMLElement[] {
	const { download, downloadHint, newGame } = links;
	const home = el("a", { class: "for-menu", href: "/" }, newGame);
	if (log === null) return [home];
	const href = URL.createObjectURL(
		new Blob([log], { type: "application/json" }),
	);
	const file = `hexmarch-${id}.json`;
	return [
		el(
			"form",
			{ class: "rematch", method: "post", action: `/game/${id}/rematch` },
			el("button", { type: "submit" }, again),
		),
		el(
			"a",
			{ class: "for-menu", href, download: file, title: downloadHint },
			download,
		),
		home,
	];
}
