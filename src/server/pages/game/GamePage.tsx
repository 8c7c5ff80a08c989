/**
 * A game in its lobby or in play: complete without JavaScript, and with the script's initial
 * data. The script replaces the content of `#game`.
 */
import { raw } from "hono/html";
import { isLive } from "../../../match/settings.ts";
import type { LobbyView, PlayingView } from "../../../match/view.ts";
import type { PackedView } from "../../../protocol/packedView.ts";
import { leaderBoard, tilesToWin, turnsInAll } from "../../../rules/ending.ts";
import { landOf, pointsOf } from "../../../rules/position.ts";
import { landCount } from "../../../rules/terrain.ts";
import { signedName } from "../../../words/signedName.ts";
import type { SiteWords } from "../../../words/words.ts";
import { StillBoard } from "../board/StillBoard.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { gameSummary } from "./gameSummary.ts";
import { gameTitle } from "./gameTitle.ts";
import { Lobby } from "./Lobby.tsx";
import { mapOf } from "./mapOf.ts";
import { oembedOf } from "./oembedOf.ts";
import { PlayedOn, PlayedOnTemplate } from "./PlayedOn.tsx";

export type GamePageProps = {
	readonly context: PageContext;
	readonly gameId: string;
	/** A finished game has another page: its replay. */
	readonly view: LobbyView | PlayingView;
	readonly packed: PackedView;
	/** The site's origin, such as `https://example.org`. */
	readonly origin: string;
	/** See `PlayedOn`. */
	readonly before: readonly string[];
};

export function GamePage(props: GamePageProps) {
	const { context, gameId, view, packed, origin, before } = props;
	const { from } = view.settings;
	const { scriptLanguage } = context;
	const isLobby = view.type === "lobby";
	return (
		<Layout
			context={context}
			title={gameTitle(view, context)}
			description={descriptionOf(view, context)}
			picture={mapOf(gameId, view, context)}
			// A lobby's page is full; it says so in a header, as the others do, too.
			oembed={isLobby ? undefined : oembedOf(view, context)}
			styles={[isLobby ? "lobby.css" : "game.css"]}
			scripts={[`${isLobby ? "lobby" : "game"}.${scriptLanguage}.js`]}
			isGame
			seats={view.seats.length}
		>
			<div id="content">
				<main
					id="game"
					data-game-id={gameId}
					data-board-style={isLobby ? context.asset("game.css") : undefined}
					data-overlay-style={context.asset("overlays.css")}
					data-push={context.hasPush && !isLive(view.settings) ? "" : undefined}
				>
					{isLobby ? (
						<Lobby
							{...{ context, gameId, view }}
							link={`${origin}/game/${gameId}`}
						/>
					) : (
						<StillGame {...{ context, view, before }} />
					)}
				</main>
			</div>
			<PlayedOnTemplate {...{ context, from, before }} />
			<script type="application/json" id="view">
				{raw(scriptSafe(packed))}
			</script>
		</Layout>
	);
}

/** JSON for a script element, without anything that could end the element or begin a comment. */
function scriptSafe(data: unknown): string {
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** What a game will be, or how it stands. */
function descriptionOf(
	view: LobbyView | PlayingView,
	{ words, gameWords }: PageContext,
): string {
	const isOpen = view.type === "playing" && view.settings.isWatchable;
	// Nobody leads before the first turn; and a game for its players alone names nobody.
	return isOpen && view.position.turn > 0
		? words.sentences(stateOf(view, words).slice(1))
		: gameSummary(view.settings, gameWords);
}

type StillGameProps = {
	readonly context: PageContext;
	readonly view: PlayingView;
	readonly before: readonly string[];
};

function StillGame({ context, view, before }: StillGameProps) {
	const { words } = context;
	return (
		<div class="still-game">
			<section class="still-state">
				<h1>
					{words.gamePage.title(
						view.position.turn,
						turnsInAll(view.settings.ruleset),
					)}
				</h1>
				<PlayedOn {...{ context, before }} from={view.settings.from} />
				<noscript>
					<p class="still-notice">
						{words.gamePage.needsScript}{" "}
						<a href={context.path}>{words.gamePage.reload}</a>
					</p>
				</noscript>
				{stateOf(view, words).map((sentence) => (
					<p>{sentence}</p>
				))}
			</section>
			<StillBoard context={context} view={view} />
		</div>
	);
}

/** The state of a game, as sentences. */
function stateOf(view: PlayingView, words: SiteWords): string[] {
	return [
		words.gamePage.phases[view.phase],
		...leaderOf(view, words),
		...goalOf(view, words),
	];
}

/** Nothing is said of a lead that is shared: the table of players shows it. */
function leaderOf(
	{ settings, position, seats }: PlayingView,
	{ gamePage }: SiteWords,
): string[] {
	const { ruleset } = settings;
	const [first, second] = leaderBoard(ruleset, position);
	const land = first === undefined ? 0 : landOf(position, first);
	if (land === 0) return [gamePage.nobodyLeads];
	const isByPoints = ruleset.end.type === "points";
	const countOf = isByPoints ? pointsOf : landOf;
	const count = countOf(position, first);
	const isShared = second !== undefined && countOf(position, second) === count;
	if (isShared) return [];
	const name = signedName(seats[first]);
	return [
		isByPoints
			? gamePage.leadsByPoints(name, count)
			: gamePage.leads(name, land, land / landCount(position.board)),
	];
}

function goalOf(
	{ settings, position }: PlayingView,
	{ gamePage }: SiteWords,
): string[] {
	const { end } = settings.ruleset;
	if (end.type === "points")
		return [gamePage.turnsLeft(end.turns - position.turn)];
	const needed = tilesToWin(settings.ruleset, position);
	return needed === null ? [] : [gamePage.toWin(needed)];
}
