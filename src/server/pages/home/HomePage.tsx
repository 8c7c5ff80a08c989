/** The home page: what the game is, the ways to begin one, and how to play. */
import { marchFor } from "../../../rules/rulesets.ts";
import { DEFAULT_PLAY, type PlayForm } from "../../forms/playForm.ts";
import type { Problems } from "../../forms/problems.ts";
import { Board } from "../board/Board.tsx";
import { DiagramPicture } from "../board/Diagram.tsx";
import { describeBoard } from "../board/describeBoard.ts";
import { DIAGRAM_NAMES, type DiagramName } from "../board/diagrams.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { JoinForm } from "../game/JoinForm.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { Layout } from "../layout/Layout.tsx";
import { PlayOptions } from "../newGame/PlayOptions.tsx";
import { type DemoGame, playDemoGame } from "./demoGame.ts";

export type HomePageProps = {
	readonly chrome: Chrome;
	/** The options of a game against bots, as typed, or the defaults. */
	readonly form?: PlayForm;
	readonly problems?: Problems<PlayForm>;
	/** Why no game began, although the options are valid. */
	readonly refusal?: string | null;
};

type Props = { readonly chrome: Chrome };

export function HomePage({
	chrome,
	form = DEFAULT_PLAY,
	problems = {},
	refusal = null,
}: HomePageProps) {
	return (
		<Layout
			chrome={chrome}
			title={chrome.words.homePage.title}
			styles={["seats.css", "site.css"]}
			scripts={["home.js"]}
			seats={demoGame().names.length}
		>
			<main id="content">
				<Hero chrome={chrome} />
				<OtherWays chrome={chrome} />
				<PlayOptions {...{ chrome, form, problems, refusal }} />
				<FivePictures chrome={chrome} />
			</main>
		</Layout>
	);
}

let demo: DemoGame | null = null;

function demoGame(): DemoGame {
	demo ??= playDemoGame();
	return demo;
}

function Hero({ chrome }: Props) {
	const { words, contrast } = chrome;
	const { position, names } = demoGame();
	return (
		<div class="hero">
			<section id="demo" class="demo" aria-label={words.homePage.demo}>
				<Board
					id="demo-board"
					position={position}
					{...describeBoard(position, names, words)}
					hasPatterns={contrast}
				/>
			</section>
			<div class="pitch">
				<h1>{words.homePage.heading}</h1>
				<p>{words.homePage.lead}</p>
				<form class="way" method="post" action="/play-now">
					<FormKey chrome={chrome} />
					<button type="submit" class="play" aria-describedby="play-now">
						{words.homePage.playNow}
					</button>
					<p id="play-now" class="muted">
						{words.homePage.playNowHint}
					</p>
				</form>
				<form class="way" method="post" action="/play">
					<FormKey chrome={chrome} />
					<button type="submit" aria-describedby="play-bots">
						{words.homePage.play}
					</button>
					<p id="play-bots" class="muted">
						{oneClick(chrome)}
					</p>
				</form>
			</div>
		</div>
	);
}

/** The ways to play with chosen people. */
function OtherWays({ chrome }: Props) {
	const { homePage, nav } = chrome.words;
	return (
		<section class="ways" aria-label={homePage.ways}>
			<a class="button" href="/games/new">
				{nav.createGame}
			</a>
			<a class="button" href="/lobby">
				{homePage.lobby}
			</a>
			<JoinForm chrome={chrome} />
		</section>
	);
}

/** The game that one click begins. */
function oneClick({ words }: Chrome): string {
	const [cols, rows] = DEFAULT_PLAY.board.split("x").map(Number);
	return words.homePage.oneClick(Number(DEFAULT_PLAY.bots), cols, rows);
}

function FivePictures({ chrome }: Props) {
	const { homePage } = chrome.words;
	return (
		<section class="pictures">
			<h2>{homePage.howTitle}</h2>
			<ol>
				{DIAGRAM_NAMES.map((name) => (
					<li>
						<figure>
							<DiagramPicture chrome={chrome} name={name} />
							<figcaption>{captionOf(name, chrome)}</figcaption>
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

function captionOf(name: DiagramName, { words }: Chrome): string {
	const { pictures } = words.homePage;
	const ruleset = marchFor({ cols: 17, rows: 9 });
	switch (name) {
		case "grow":
			return pictures.grow(ruleset.newStrength);
		case "defend":
			return pictures.defend(ruleset.defendGain, ruleset.maxStrength);
		case "attack":
			return pictures.attack(ruleset.attackDamage);
		case "together":
			return pictures.together;
		case "hold":
			return pictures.hold(
				ruleset.end.type === "falling-share"
					? ruleset.end.startPercent / 100
					: 1 / 2,
			);
	}
}
