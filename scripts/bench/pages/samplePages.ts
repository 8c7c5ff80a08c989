/** The pages that are measured, on a server that was just started. */
import { setTimeout as pause } from "node:timers/promises";
import type { Seat } from "../../../src/rules/position.ts";
import { CommandFailure } from "../../cli/runCommand.ts";
import { type JoinedSeat, postForSeat } from "../../load/joinGame.ts";
import { LoadGame } from "../../load/LoadGame.ts";

export const PAGE_NAMES = [
	...["home", "game", "lobby", "waiting", "replay", "analysed"],
	...["learn", "day"],
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export type SamplePage = {
	readonly name: PageName;
	readonly url: string;
	/** The session of its reader; null for a newcomer. */
	readonly cookie: string | null;
	/** The button that is pressed once it is there. */
	readonly pressed?: string;
};

/** After this long the result of a game is in the database. */
const RESULT_MS = 1_000;

/** What each page is, on the site at an address. */
const OPEN: Readonly<Record<PageName, (url: string) => Promise<SamplePage>>> = {
	home: async (url) => newcomers("home", url, "/"),
	game: async (url) => seats("game", await postForSeat(`${url}/play`, {})),
	/** The list of games. */
	lobby: async (url) => newcomers("lobby", url, "/lobby"),
	/** A game that waits for its players. */
	waiting: async (url) =>
		seats("waiting", await postForSeat(`${url}/games`, WAITING)),
	replay: async (url) => seats("replay", await playGame(url)),
	/** A replay whose game is analysed at once. */
	analysed: async (url) => ({
		...seats("analysed", await playGame(url)),
		pressed: "button.analyse",
	}),
	learn: async (url) => newcomers("learn", url, "/learn"),
	day: async (url) => newcomers("day", url, "/day"),
};

const WAITING = { access: "public", fill: "none", seats: "4" };

/** Opens a page of the site at `url`; plays the game first whose replay it is. Throws `CommandFailure`. */
export async function openSamplePage(
	name: PageName,
	url: string,
): Promise<SamplePage> {
	return await OPEN[name](url);
}

function newcomers(name: PageName, url: string, path: string): SamplePage {
	return { name, url: url + path, cookie: null };
}

function seats(name: PageName, { address, cookie }: JoinedSeat): SamplePage {
	return { name, url: address, cookie };
}

/** The default game against bots, to its end. */
async function playGame(url: string): Promise<JoinedSeat> {
	const seat = await postForSeat(`${url}/play`, {});
	const game = new LoadGame(seat.address, { turns: Infinity, paceMs: 1 });
	await game.connect(0 as Seat, seat.cookie);
	await game.ended;
	game.disconnect();
	const [fault] = game.result.faults;
	if (fault !== undefined) throw new CommandFailure(fault);
	await pause(RESULT_MS);
	return seat;
}
