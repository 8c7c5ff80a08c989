/** The home page: what the game is, the ways to begin one, and how to play. */

import { DEFAULT_PLAY, type PlayForm } from "../../../forms/botGameForm.ts";
import type { Problems } from "../../../forms/problems.ts";
import type { OwnListedGame } from "../../../protocol/fromDirectory.ts";
import { marchFor } from "../../../rules/modes.ts";
import type { OwnPastGame } from "../../db/pastGame.ts";
import { Board } from "../board/Board.tsx";
import { DiagramPicture } from "../board/Diagram.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import { MARCH_DIAGRAMS } from "../board/diagramSketches.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { JoinForm } from "../game/JoinForm.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { captionOf } from "../manual/captionOf.ts";
import { PlayOptions } from "../newGame/PlayOptions.tsx";
import { DayCard, type DayCardProps } from "./DayCard.tsx";
import { demoGame } from "./demoGame.ts";
import { YourGames, type YourGamesProps } from "./YourGames.tsx";

export type HomePageProps = {
	readonly context: PageContext;
	/** The options of a game against bots, as typed, or the defaults. */
	readonly form?: PlayForm;
	readonly problems?: Problems<PlayForm>;
	/** Why no game began, although the options are valid. */
	readonly refusal?: string | null;
	/** The reader's latest unfinished games, those that wait for the reader first. */
	readonly games?: readonly OwnListedGame[];
	/** The reader's games whose end they have not seen. */
	readonly ended?: readonly OwnPastGame[];
	/** Epoch ms; how much time the games have left is counted from then. */
	readonly now?: number;
	/** What the reader has of the day's march; not shown if absent. */
	readonly day?: Omit<DayCardProps, "context"> | undefined;
};

type Props = { readonly context: PageContext };

export function HomePage({
	context,
	form = DEFAULT_PLAY,
	problems = {},
	refusal = null,
	games = [],
	ended = [],
	now = 0,
	day,
}: HomePageProps) {
	return (
		<Layout
			context={context}
			title={context.words.homePage.title}
			styles={["seats.css", "site.css"]}
			scripts={["home.js"]}
			seats={DEMO.names.length}
		>
			<main id="content">
				<Hero {...{ context, games, ended, now }} />
				{day !== undefined && <DayCard context={context} {...day} />}
				<OtherWays context={context} />
				<PlayOptions {...{ context, form, problems, refusal }} />
				<FivePictures context={context} />
			</main>
		</Layout>
	);
}

const DEMO = demoGame();

function Hero({ context, games, ended, now }: YourGamesProps) {
	const { words, contrast } = context;
	const { position, names, maxStrength } = DEMO;
	return (
		<div class="hero">
			<section id="demo" class="demo" aria-label={words.homePage.demo}>
				<Board
					id="demo-board"
					position={position}
					maxStrength={maxStrength}
					{...describeBoard(position, names, words)}
					hasPatterns={contrast}
				/>
			</section>
			<div class="pitch">
				<h1>{words.homePage.heading}</h1>
				{games.length + ended.length === 0 ? (
					<p>{words.homePage.lead}</p>
				) : (
					<YourGames {...{ context, games, ended, now }} />
				)}
				<form class="way" method="post" action="/play-now">
					<FormKey context={context} />
					<button type="submit" class="play" aria-describedby="play-now">
						{words.homePage.playNow}
					</button>
					<p id="play-now" class="muted">
						{words.homePage.playNowHint(longestMinutes())}
					</p>
				</form>
				<form class="way" method="post" action="/play">
					<FormKey context={context} />
					<button type="submit" aria-describedby="play-bots">
						{words.homePage.play}
					</button>
					<p id="play-bots" class="muted">
						{oneClick(context)}
					</p>
				</form>
				<a id="kept-games" class="button" href="/device" hidden>
					{words.offline.games.title}
				</a>
				<Lesson context={context} />
			</div>
		</div>
	);
}

/** Offers the guided first game to readers who never played; one press, and it is never offered again. */
function Lesson({ context }: Props) {
	const { words, hasAccount, hasLearned } = context;
	const { lesson, lessonHint, noLesson } = words.homePage;
	if (hasAccount || hasLearned) return null;
	return (
		<div class="lesson-offer">
			<p id="lesson-offer">{lessonHint}</p>
			<a class="button" href="/learn" aria-describedby="lesson-offer">
				{lesson}
			</a>
			<form method="post" action="/lesson">
				<button type="submit" class="quiet" name="lesson" value="done">
					{noLesson}
				</button>
			</form>
		</div>
	);
}

/** The ways to play with chosen people. */
function OtherWays({ context }: Props) {
	const { homePage, nav } = context.words;
	return (
		<section class="ways" aria-label={homePage.ways}>
			<a class="button" href="/games/new">
				{nav.createGame}
			</a>
			<a class="button" href="/lobby">
				{homePage.openGames}
			</a>
			<JoinForm context={context} />
		</section>
	);
}

const MINUTE_MS = 60_000;

/** How long a live game on the usual board takes at most, in whole minutes. */
function longestMinutes(): number {
	const { maxTurns, pace } = marchFor(usualBoard());
	const turnMs = pace.collectingMs + pace.graceMs;
	return Math.ceil((maxTurns * turnMs) / MINUTE_MS);
}

function usualBoard() {
	const [cols, rows] = DEFAULT_PLAY.board.split("x").map(Number);
	return { cols, rows };
}

/** The game that one click begins. */
function oneClick({ words }: PageContext): string {
	const { cols, rows } = usualBoard();
	return words.homePage.oneClick(Number(DEFAULT_PLAY.bots), cols, rows);
}

function FivePictures({ context }: Props) {
	const { homePage } = context.words;
	return (
		<section class="pictures">
			<h2>{homePage.howTitle}</h2>
			<ol>
				{MARCH_DIAGRAMS.map((name) => (
					<li>
						<figure>
							<DiagramPicture context={context} name={name} />
							<figcaption>{captionOf(name, context.words)}</figcaption>
						</figure>
					</li>
				))}
			</ol>
			<p>
				<a href="/how-to-play">{homePage.allRules}</a>
			</p>
		</section>
	);
}
