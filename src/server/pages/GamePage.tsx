/**
 * A game as it stands: complete without JavaScript, and what the script begins
 * with. The script replaces what is in `#game`.
 */
import { raw } from "hono/html";
import type {
	LobbyView,
	OverView,
	PlayingView,
	View,
} from "../../match/view.ts";
import type { PackedView } from "../../protocol/packedView.ts";
import { leaderBoard, tilesToWin } from "../../rules/ending.ts";
import { tileCount } from "../../rules/hex.ts";
import { emptyPosition, landOf } from "../../rules/position.ts";
import type { SiteWords } from "../../words/words.ts";
import { Board } from "./Board.tsx";
import type { Chrome } from "./chrome.ts";
import { describeBoard } from "./describeBoard.ts";
import { Layout } from "./Layout.tsx";
import { SeatsTable } from "./SeatsTable.tsx";

export type GamePageProps = {
	readonly chrome: Chrome;
	readonly gameId: string;
	readonly view: View;
	readonly packed: PackedView;
};

export function GamePage({ chrome, gameId, view, packed }: GamePageProps) {
	const { words } = chrome;
	return (
		<Layout
			chrome={chrome}
			title={`${titleOf(view, words)} · ${words.name}`}
			styles={["seats.css", "game.css"]}
			scripts={[`game.${chrome.language}.js`]}
			isGame
		>
			<div id="content">
				<main id="game" data-game-id={gameId}>
					<StillGame chrome={chrome} view={view} />
				</main>
			</div>
			<script type="application/json" id="view">
				{raw(scriptSafe(packed))}
			</script>
		</Layout>
	);
}

/** JSON that can stand in a script element: nothing in it ends that, or begins a comment. */
function scriptSafe(data: unknown): string {
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function titleOf(view: View, { gamePage }: SiteWords): string {
	switch (view.type) {
		case "lobby":
			return gamePage.lobbyTitle;
		case "playing":
			return gamePage.title(view.position.turn);
		case "over":
			return gamePage.overTitle;
	}
}

function StillGame({ chrome, view }: { chrome: Chrome; view: View }) {
	const { words, contrast } = chrome;
	const position =
		view.type === "lobby"
			? emptyPosition(view.settings.board, view.seats.length)
			: view.position;
	const names = view.seats.map(
		(seat) => seat?.name ?? words.gamePage.emptySeat,
	);
	return (
		<div class="still-game">
			<section class="still-state">
				<h1>{titleOf(view, words)}</h1>
				<noscript>
					<p class="still-notice">
						{words.gamePage.needsScript}{" "}
						<a href={chrome.path}>{words.gamePage.reload}</a>
					</p>
				</noscript>
				{stateOf(view, words).map((sentence) => (
					<p>{sentence}</p>
				))}
			</section>
			<div class="still-board">
				<Board
					id="board"
					position={position}
					{...describeBoard(position, names, words)}
					hasLabels
					hasPatterns={contrast}
				/>
			</div>
			<SeatsTable view={view} position={position} words={words} />
		</div>
	);
}

/** The state of a game, a sentence each. */
function stateOf(view: View, words: SiteWords): string[] {
	switch (view.type) {
		case "lobby":
			return [stateOfLobby(view, words)];
		case "playing":
			return [
				words.gamePage.phases[view.phase],
				leaderOf(view, words),
				...goalOf(view, words),
			];
		case "over":
			return [endOf(view, words)];
	}
}

function stateOfLobby({ seats }: LobbyView, { gamePage }: SiteWords): string {
	const taken = seats.filter((seat) => seat !== null).length;
	return gamePage.lobby(taken, seats.length);
}

function leaderOf(
	{ settings, position, seats }: PlayingView,
	{ gamePage }: SiteWords,
): string {
	const [first] = leaderBoard(settings.ruleset, position);
	const land = first === undefined ? 0 : landOf(position, first);
	return land === 0
		? gamePage.nobodyLeads
		: gamePage.leads(seats[first].name, land, land / tileCount(position.board));
}

function goalOf(
	{ settings, position }: PlayingView,
	{ gamePage }: SiteWords,
): string[] {
	const needed = tilesToWin(settings.ruleset, position);
	return needed === null ? [] : [gamePage.toWin(needed)];
}

function endOf(
	{ reason, standings, seats, position }: OverView,
	{ gamePage }: SiteWords,
): string {
	const words = gamePage.over[reason];
	if (typeof words === "string") return words;
	const [first] = standings;
	return landOf(position, first) === 0
		? gamePage.over.nobodyWon
		: words(seats[first].name);
}
