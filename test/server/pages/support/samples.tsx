/** Every page in every language, with what it may have to show. */

import { DEFAULT_PLAY, parsePlay } from "../../../../src/forms/botGameForm.ts";
import { decide } from "../../../../src/match/decide.ts";
import { openLobby } from "../../../../src/match/lobby.ts";
import type { Match, PlayerId } from "../../../../src/match/match.ts";
import { soloSettings } from "../../../../src/match/settings.ts";
import { type View, viewFor } from "../../../../src/match/view.ts";
import type { OwnListedGame } from "../../../../src/protocol/fromDirectory.ts";
import { packView } from "../../../../src/protocol/packedView.ts";
import { marchFor } from "../../../../src/rules/modes.ts";
import { landOf, type Seat } from "../../../../src/rules/position.ts";
import {
	DEFAULT_GAME,
	parseGame,
} from "../../../../src/server/forms/peopleGameForm.ts";
import {
	ErrorPage,
	GamePage,
	HomePage,
	HowToPlayPage,
	JoinPage,
	LearnPage,
	NewGamePage,
	NotFoundPage,
	NotWatchablePage,
	type PageContext,
	ReplayPage,
	RoomRefusedPage,
	renderPage,
} from "../../../../src/server/pages/pages.ts";
import { PSEUDO } from "../../../../src/words/pseudo.ts";
import { type TestLanguage, wordsFor } from "../../../support/wordsFor.ts";
import { accountPagesIn } from "./accounts.tsx";
import { listPagesIn } from "./lists.tsx";
import { playerPagesIn } from "./players.tsx";

export function chromeIn(
	language: TestLanguage,
	changes: Partial<PageContext> = {},
): PageContext {
	const { site, game } = wordsFor(language);
	return {
		language: language === PSEUDO ? "en" : language,
		scriptLanguage: language,
		words: site,
		gameWords: game,
		theme: null,
		contrast: false,
		hasLearned: false,
		path: "/",
		isPosted: false,
		page: "/",
		alternates: [],
		canonical: "https://hexmarch.test/",
		asset: (name) => `/build/${name}`,
		chunksOf: () => [],
		viewerName: "Amber Fox",
		formKey: "00000000-0000-4000-8000-000000000000",
		readerId: "0123456789abcdef",
		waiting: 0,
		hasPush: false,
		hasAccount: false,
		isUnsure: false,
		hasNews: false,
		welcome: null,
		...changes,
	};
}

const PLAYER = "somebody" as PlayerId;

/** A person's view of a game against a bot, after some turns of waiting; of its lobby if null. */
export function viewAfter(turns: number | null, name = "Amber Fox"): View {
	const board = { cols: 9, rows: 7 };
	const ruleset = marchFor(board);
	const lobby = openLobby(
		soloSettings({ ruleset, board, seatCount: 2, hasClock: true }),
	);
	const person = { type: "person", player: PLAYER, name } as const;
	const bot = { type: "bot", bot: "captain", name: "Mira" } as const;
	const joined = told(lobby, { type: "join", holder: person }, 0);
	return viewFor(
		turns === null
			? joined
			: played(told(joined, { type: "join", holder: bot }, 0), turns),
		{ type: "seat", seat: 0 as Seat },
	);
}

/** The game begun, and its clock run down for some turns. */
function played(lobby: Match, turns: number): Match {
	let match = told(lobby, { type: "begin", secret: "5e".repeat(32) }, 0);
	for (let now = 0; match.type === "playing" && match.position.turn < turns; ) {
		now = (match.deadlineAt ?? now) + 2000;
		match = told(match, { type: "tick" }, now);
	}
	return match;
}

function told(
	match: Match,
	command: Parameters<typeof decide>[1],
	now: number,
): Match {
	const decision = decide(match, command, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

/** A game's page as text. */
export function gamePage(context: PageContext, view: View): string {
	if (view.type === "over") throw new Error("the game is over");
	return renderPage(
		<GamePage
			context={context}
			gameId="abcdefghjkmn"
			view={view}
			packed={packView(view)}
			origin="https://hexmarch.test"
			before={[]}
		/>,
	);
}

/** The page of a game that is over, as text. */
export function replayPage(
	context: PageContext,
	view: View,
	profiles: ReadonlyMap<Seat, string> = new Map(),
): string {
	if (view.type !== "over") throw new Error(`the game is ${view.type}`);
	const { seats, position } = view;
	const tiles = seats.map((_, seat) => landOf(position, seat as Seat));
	return renderPage(
		<ReplayPage
			before={[]}
			context={context}
			gameId="abcdefghjkmn"
			view={view}
			forgotten={0}
			profiles={profiles}
			lands={[
				{ turn: 1, tiles: tiles.map((count) => count / 2) },
				{ turn: 2, tiles },
			]}
		/>,
	);
}

/** The home page with what was typed. */
export function homePage(
	context: PageContext,
	typed: Readonly<Record<string, string>> = {},
	games: readonly OwnListedGame[] = [],
	now = 0,
): string {
	const parsed = parsePlay(typed);
	return renderPage(
		parsed.type === "invalid" ? (
			<HomePage
				context={context}
				form={parsed.form}
				problems={parsed.problems}
			/>
		) : (
			<HomePage
				{...{ context, games, now }}
				form={DEFAULT_PLAY}
				problems={{}}
			/>
		),
	);
}

/** The page that creates a game, with what was typed. */
export function newGamePage(
	context: PageContext,
	typed: Readonly<Record<string, string>> = {},
): string {
	const parsed = parseGame(typed);
	const { form, problems } =
		parsed.type === "invalid" ? parsed : { form: DEFAULT_GAME, problems: {} };
	return renderPage(
		<NewGamePage context={context} form={form} problems={problems} />,
	);
}

/** Answers to what a game's room did not do. */
function refusalsIn(context: PageContext): [name: string, html: string][] {
	const game = { context, gameId: "abcdefghjkmn" };
	return [
		["refused", renderPage(<RoomRefusedPage {...game} reason="not_host" />)],
		["no rematch", renderPage(<RoomRefusedPage {...game} reason="not_over" />)],
		["closed", renderPage(<NotWatchablePage {...game} canJoin />)],
		["full", renderPage(<NotWatchablePage {...game} canJoin={false} />)],
	];
}

/** Pages by name, in a language. */
export function pagesIn(
	language: TestLanguage,
	changes: Partial<PageContext> = {},
): [name: string, html: string][] {
	const context = chromeIn(language, changes);
	return [
		["home", homePage(context)],
		["home with problems", homePage(context, { bots: "lots", board: "3x99" })],
		["create a game", newGamePage(context)],
		[
			"create a game with problems",
			newGamePage(context, { seats: "99", board: "9x99", pace: "400" }),
		],
		["join", renderPage(<JoinPage context={context} typed="" />)],
		["join nothing", renderPage(<JoinPage context={context} typed="abc" />)],
		...refusalsIn(context),
		...listPagesIn(context),
		...accountPagesIn(context),
		...playerPagesIn(context),
		["how to play", renderPage(<HowToPlayPage context={context} />)],
		["learn", renderPage(<LearnPage context={context} />)],
		["lobby", gamePage(context, viewAfter(null))],
		["game", gamePage(context, viewAfter(6))],
		["game over", replayPage(context, viewAfter(300))],
		["not found", renderPage(<NotFoundPage context={context} />)],
		["error", renderPage(<ErrorPage context={context} kind="internal" />)],
		["too many", renderPage(<ErrorPage context={context} kind="too_many" />)],
		["forbidden", renderPage(<ErrorPage context={context} kind="forbidden" />)],
	];
}

/** Every page in two languages, in both themes and with high contrast. */
export const ALL_PAGES: readonly (readonly [name: string, html: string])[] = (
	["en", "fr"] as const
).flatMap((language) =>
	[{}, { theme: "dark", contrast: true } as const].flatMap((changes, i) =>
		pagesIn(language, changes).map(
			([name, html]) => [`${name}, ${language}, ${i}`, html] as const,
		),
	),
);
