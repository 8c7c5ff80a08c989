/** Every page in every language, with what it may have to show. */
import { decide } from "../../../../src/match/decide.ts";
import {
	type Match,
	openLobby,
	type PlayerId,
} from "../../../../src/match/match.ts";
import { type View, viewFor } from "../../../../src/match/view.ts";
import { packView } from "../../../../src/protocol/packedView.ts";
import type { Seat } from "../../../../src/rules/position.ts";
import { marchFor } from "../../../../src/rules/ruleset.ts";
import {
	type Chrome,
	ErrorPage,
	GamePage,
	HomePage,
	HowToPlayPage,
	NotFoundPage,
	renderPage,
} from "../../../../src/server/pages/pages.ts";
import { DEFAULT_FORM, parsePlay } from "../../../../src/server/playForm.ts";
import {
	LANGUAGES,
	type Language,
	wordsFor,
} from "../../../../src/words/words.ts";

export function chromeIn(
	language: Language,
	changes: Partial<Chrome> = {},
): Chrome {
	const { site, game } = wordsFor(language);
	return {
		language,
		words: site,
		gameWords: game,
		theme: null,
		contrast: false,
		path: "/",
		asset: (name) => `/build/${name}`,
		viewerName: "Amber Fox",
		...changes,
	};
}

const PLAYER = "somebody" as PlayerId;

/** A person's view of a game against a bot, after some turns of waiting; of its lobby if null. */
export function viewAfter(turns: number | null, name = "Amber Fox"): View {
	const board = { cols: 9, rows: 7 };
	const lobby = openLobby({
		ruleset: marchFor(board),
		board,
		seatCount: 2,
		hasClock: true,
	});
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
export function gamePage(chrome: Chrome, view: View): string {
	return renderPage(
		<GamePage
			chrome={chrome}
			gameId="abcdefghjkmn"
			view={view}
			packed={packView(view)}
		/>,
	);
}

/** The home page with what was typed. */
export function homePage(
	chrome: Chrome,
	typed: Readonly<Record<string, string>> = {},
): string {
	const parsed = parsePlay(typed);
	return renderPage(
		parsed.type === "bad" ? (
			<HomePage chrome={chrome} form={parsed.form} problems={parsed.problems} />
		) : (
			<HomePage chrome={chrome} form={DEFAULT_FORM} problems={{}} />
		),
	);
}

/** Pages by name, in a language. */
export function pagesIn(
	language: Language,
	changes: Partial<Chrome> = {},
): [name: string, html: string][] {
	const chrome = chromeIn(language, changes);
	return [
		["home", homePage(chrome)],
		["home with problems", homePage(chrome, { bots: "lots", board: "3x99" })],
		["how to play", renderPage(<HowToPlayPage chrome={chrome} />)],
		["lobby", gamePage(chrome, viewAfter(null))],
		["game", gamePage(chrome, viewAfter(6))],
		["game over", gamePage(chrome, viewAfter(300))],
		["not found", renderPage(<NotFoundPage chrome={chrome} />)],
		["error", renderPage(<ErrorPage chrome={chrome} kind="internal" />)],
		["forbidden", renderPage(<ErrorPage chrome={chrome} kind="forbidden" />)],
	];
}

/** Every page in every language, in both themes and with high contrast. */
export const ALL_PAGES: readonly (readonly [name: string, html: string])[] =
	LANGUAGES.flatMap((language) =>
		[{}, { theme: "dark", contrast: true } as const].flatMap((changes, i) =>
			pagesIn(language, changes).map(
				([name, html]) => [`${name}, ${language}, ${i}`, html] as const,
			),
		),
	);
