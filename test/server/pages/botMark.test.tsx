/** Whoever sees the name of a bot's account sees that it is one. */
import { describe, expect, test } from "vitest";
import { lobbyNews } from "../../../src/client/game/lobby/lobbyNews.ts";
import { leadText } from "../../../src/client/replay/frames.ts";
import { whoIs } from "../../../src/client/shared/describe.ts";
import type {
	LobbyView,
	OverView,
	PlayingView,
	View,
} from "../../../src/match/view.ts";
import { allSeats } from "../../../src/rules/position.ts";
import { EmbedPage } from "../../../src/server/pages/embed/EmbedPage.tsx";
import { renderPage } from "../../../src/server/pages/pages.ts";
import { gamePicture } from "../../../src/server/picture/gamePicture.ts";
import { lobbyWords } from "../../../src/words/en/lobby.ts";
import { lobbyText } from "../../../src/words/lobbyText.ts";
import { tagsOf, textOf } from "./support/html.ts";
import { aPastGame, historyPage, profilePage } from "./support/players.tsx";
import {
	chromeIn,
	gamePage,
	replayPage,
	viewAfter,
} from "./support/samples.tsx";

const NAME = "Amber Fox";
const context = chromeIn("en", { viewerName: null });

/** A game of a bot's account, as a spectator sees it; its lobby if null. */
function gameAfter(turns: number | null): View {
	const view = viewAfter(turns);
	const seats = view.seats.map(
		(seat) => seat && { ...seat, ...(seat.bot === null && BOT_ACCOUNT) },
	);
	return { ...view, seats, viewer: null } as View;
}

const BOT_ACCOUNT = { isBotAccount: true } as const;

/** The embedded page of a game, as text. */
function embedPage(view: View): string {
	return renderPage(
		<EmbedPage
			{...{ view, gameId: "abcdefghjkmn", logPath: "/l", address: "/e" }}
			context={{ ...context, origin: "https://hexmarch.test" }}
		/>,
	);
}

/** A finished game that a bot's account has won. */
const WON = aPastGame({
	persons: 1,
	players: [
		{
			...{ name: NAME, hasProfile: true, isBot: false, isBotAccount: true },
			...{ place: 1, points: null },
		},
	],
});

/** What stands before each mention of the name, also where only a machine reads it. */
function beforeNames(html: string, name: string): string[] {
	const read = tagsOf(html).flatMap(({ attributes }) => [
		...["content", "title", "aria-label", "alt"].map((one) => attributes[one]),
	]);
	const texts = [textOf(html), ...read.filter((one) => one !== undefined)];
	return texts.flatMap((text) =>
		text
			.split(name)
			.slice(0, -1)
			.map((before) => before.replaceAll(/\s+/g, " ").slice(-30)),
	);
}

/** As a word, or as the sign with what is read aloud. */
const MARK = /BOT ((a )?bot’s account )?$/;

describe.each([
	["a lobby", gamePage(context, gameAfter(null))],
	["a game", gamePage(context, gameAfter(6))],
	["a game that is over", replayPage(context, gameAfter(300))],
	["a lobby in a frame", embedPage(gameAfter(null))],
	["a game in a frame", embedPage(gameAfter(6))],
	["a replay in a frame", embedPage(gameAfter(300))],
	["finished games", historyPage(context, [WON])],
	["its own", profilePage(context), "Ann"],
])("the page of %s", (_, html, name = NAME) => {
	test("has the sign wherever it names a bot's account", () => {
		const found = beforeNames(html, name);
		expect(found.length).toBeGreaterThan(1);
		for (const before of found) expect(before).toMatch(MARK);
	});
});

test("a picture has the sign before the name of a bot's account", () => {
	for (const turns of [null, 6, 300]) {
		const names = gamePicture(gameAfter(turns)).rows.map(({ name }) => name);
		expect(names).toContain(`BOT ${NAME}`);
		expect(names).not.toContain(NAME);
	}
});

test("what a script tells of a bot's account has the sign", () => {
	const playing = gameAfter(6) as PlayingView;
	expect(
		allSeats(playing.position).map((seat) => whoIs(playing, seat).name),
	).toEqual([`BOT ${NAME}`, "Mira"]);
	const lead = leadText(gameAfter(300) as OverView, context.gameWords);
	expect(lead).toContain(`BOT ${NAME}`);
	const lobby = gameAfter(null) as LobbyView;
	const known = { away: [], isHostInCharge: true };
	const text = lobbyText(lobby, lobbyWords, known);
	expect(text.rows[0].name).toBe(`BOT ${NAME}`);
	expect(text.lead).toContain(`BOT ${NAME}`);
	const empty = { ...lobby, seats: [null, null] };
	expect(lobbyNews(empty, lobby, lobbyWords, String)).toContain(
		lobbyWords.joined(`BOT ${NAME}`),
	);
});
