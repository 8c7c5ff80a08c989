/**
 * A game for other sites, which show it in a frame: its map and who plays, complete without a
 * script. The script plays what is over, and follows what is not.
 */
import { exampleBoard } from "../../../match/exampleBoard.ts";
import type { View } from "../../../match/view.ts";
import { turnsInAll } from "../../../rules/ending.ts";
import { emptyPosition, type Position } from "../../../rules/position.ts";
import { endText, winnerText } from "../../../words/replayText.ts";
import { signedName } from "../../../words/signedName.ts";
import { Board } from "../board/Board.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import { gameTitle } from "../game/gameTitle.ts";
import { EmbedControls } from "./EmbedControls.tsx";
import { EmbedLayout, OnSite } from "./EmbedLayout.tsx";
import { EmbedRanks } from "./EmbedRanks.tsx";
import type { EmbedContext } from "./embedContext.ts";

export type EmbedPageProps = {
	readonly context: EmbedContext;
	readonly gameId: string;
	readonly view: View;
	/** The address of the log of a game that is over. */
	readonly logPath: string;
	/** The page's own address, from the slash on. */
	readonly address: string;
};

export function EmbedPage(props: EmbedPageProps) {
	const { context, gameId, view, logPath } = props;
	const { words, gameWords, asset } = context;
	const position = positionOf(view);
	const path = `/game/${gameId}`;
	const isOver = view.type === "over";
	return (
		<EmbedLayout
			context={context}
			title={gameTitle(view, context)}
			path={path}
			script={`embed.${context.scriptLanguage}.js`}
		>
			<main
				id="game"
				class={view.type}
				data-live={isOver ? undefined : gameId}
				data-log={isOver ? logPath : undefined}
				data-style={asset("embedBoard.css")}
				data-empty={words.gamePage.emptySeat}
				data-failed={gameWords.replay.failed}
			>
				<header>
					<p class="state" aria-live="polite">
						<strong class="turn">{turnOf(view, context)}</strong>{" "}
						<span class="told">{toldOf(view, context)}</span>
					</p>
					<OnSite context={context} path={path} />
				</header>
				<div class="board-place">
					<Board
						id="board"
						position={position}
						maxStrength={view.settings.ruleset.maxStrength}
						{...describeBoard(position, namesIn(view), words)}
					/>
				</div>
				<EmbedRanks {...{ context, view, position }} />
				{isOver ? (
					<EmbedControls
						{...{ context }}
						last={position.turn}
						turn={gameWords.replay.after(position.turn)}
					/>
				) : (
					<LiveBar {...props} />
				)}
			</main>
		</EmbedLayout>
	);
}

/** Of a lobby, the map that it has or one of its kind, without anybody. */
function positionOf(view: View): Position {
	return view.type === "lobby"
		? emptyPosition(exampleBoard(view.settings), 0)
		: view.position;
}

function namesIn(view: View): string[] {
	return [...view.seats].map((seat) => (seat ? signedName(seat) : ""));
}

function turnOf(view: View, { words, gameWords }: EmbedContext): string {
	switch (view.type) {
		case "lobby":
			return words.gamePage.lobbyTitle;
		case "playing":
			return words.gamePage.title(
				view.position.turn,
				turnsInAll(view.settings.ruleset),
			);
		case "over":
			return winnerText(view, gameWords.replay);
	}
}

function toldOf(view: View, { gameWords }: EmbedContext): string {
	return view.type === "over" ? endText(view, gameWords.replay) : "";
}

/** Says that the board follows the game, once it does, and leads to the replay afterwards. */
function LiveBar({
	context: { words, gameWords },
	address,
}: Pick<EmbedPageProps, "context" | "address">) {
	return (
		<footer class="live-bar">
			<span class="live">{words.embed.live}</span>
			<a class="again" href={address} hidden>
				{gameWords.replay.title}
			</a>
		</footer>
	);
}
