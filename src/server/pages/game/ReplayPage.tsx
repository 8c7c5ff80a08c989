/**
 * A finished game: without JavaScript, the page shows its end. The script replaces the
 * content of `#game` once it has the turns.
 */
import type { OverView } from "../../../match/view.ts";
import type { LandRow } from "../../../rules/landHistory.ts";
import type { Seat } from "../../../rules/position.ts";
import { landCount } from "../../../rules/terrain.ts";
import { endText, winnerText } from "../../../words/replayText.ts";
import { LandChart } from "../board/LandChart.tsx";
import { StillBoard } from "../board/StillBoard.tsx";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { gameTitle } from "./gameTitle.ts";
import { logPathOf } from "./logPathOf.ts";
import { mapOf } from "./mapOf.ts";
import { oembedOf } from "./oembedOf.ts";
import { PlayedOn, PlayedOnTemplate } from "./PlayedOn.tsx";

export type ReplayPageProps = {
	readonly context: PageContext;
	readonly gameId: string;
	readonly view: OverView;
	/** How many of its players have deleted their account since the game. */
	readonly forgotten: number;
	/** The land after each turn, from the first on. */
	readonly lands: readonly LandRow[];
	/** The names that now have a profile. */
	readonly profiles: ReadonlyMap<Seat, string>;
	/** See `PlayedOn`. */
	readonly before: readonly string[];
	/** The address of the log; that of the game's room if absent. */
	readonly logPath?: string;
};

export function ReplayPage(props: ReplayPageProps) {
	const { context, view, before } = props;
	const { scriptLanguage } = context;
	const { from } = view.settings;
	return (
		<Layout
			context={context}
			title={gameTitle(view, context)}
			description={descriptionOf(props)}
			picture={mapOf(props.gameId, view, context)}
			oembed={isOfRoom(props) ? oembedOf(view, context) : undefined}
			styles={["replay.css"]}
			scripts={[`replay.${scriptLanguage}.js`]}
			isGame
			seats={view.seats.length}
		>
			<div id="content">
				<main
					id="game"
					data-log={logAddress(props)}
					data-viewer={view.viewer ?? undefined}
					data-analysis-style={context.asset("analysis.css")}
				>
					<StillReplay {...props} />
				</main>
			</div>
			<PlayedOnTemplate {...{ context, from, before }} />
		</Layout>
	);
}

/** How a game ended, as sentences. */
function descriptionOf({ context, view, lands }: ReplayPageProps): string {
	const { replay, sentences } = context.gameWords;
	const turns = lands.at(-1)?.turn ?? 0;
	return sentences([
		endText(view, replay),
		replay.summary(turns, view.seats.length),
	]);
}

function logAddress({ gameId, forgotten, logPath }: ReplayPageProps): string {
	return logPath ?? logPathOf(gameId, forgotten);
}

/** Whether it is a game that was played in a room, unlike a day's march. */
function isOfRoom({ logPath }: ReplayPageProps): boolean {
	return logPath === undefined;
}

function StillReplay(props: ReplayPageProps) {
	const { context, gameId, view, lands } = props;
	const { words, gameWords } = context;
	const { replay, stillReplay } = gameWords;
	const { position, seats, standings } = view;
	return (
		<div class="still-game over">
			<section class="still-state">
				<h1>{winnerText(view, replay)}</h1>
				<PlayedOn
					{...{ context, before: props.before }}
					from={view.settings.from}
				/>
				<noscript>
					<p class="still-notice">{stillReplay.needsScript}</p>
				</noscript>
				<p>{endText(view, replay)}</p>
				<p class="muted">
					{replay.summary(lands.at(-1)?.turn ?? 0, seats.length)}
				</p>
				<p id="replay-status" role="status" />
				<div class="still-ways">
					{view.viewer !== null && <Rematch {...props} />}
					<a
						class="for-menu"
						href={logAddress(props)}
						download={`hexmarch-${gameId}.json`}
						title={stillReplay.downloadHint}
					>
						{stillReplay.download}
					</a>
					<a class="for-menu" href="/">
						{stillReplay.newGame}
					</a>
				</div>
			</section>
			<StillBoard context={context} view={view} profiles={props.profiles} />
			<LandChart
				{...{ seats, standings, words, chart: stillReplay.chart }}
				lands={[{ turn: 0, tiles: seats.map(() => 0) }, ...lands]}
				tiles={landCount(position.board)}
				hasPatterns={context.contrast}
			/>
		</div>
	);
}

/** The button that begins a game with the same people and settings; only for those who played. */
function Rematch({ context, gameId, view }: ReplayPageProps) {
	const { again, rematch } = context.gameWords.result;
	return (
		<form class="rematch" method="post" action={`/game/${gameId}/rematch`}>
			<FormKey context={context} />
			<button type="submit">
				{view.settings.access === "solo" ? again : rematch}
			</button>
		</form>
	);
}
