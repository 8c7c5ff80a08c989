/** The games that a visitor is in, those that wait for them first. */
import type { OwnListedGame } from "../../protocol/directory.ts";
import { ownGameLine } from "../../words/site/gameLine.ts";
import type { Chrome } from "./chrome.ts";
import { GameList } from "./GameList.tsx";
import { Layout } from "./Layout.tsx";

export type OwnGamesPageProps = {
	readonly chrome: Chrome;
	/** In order. */
	readonly games: readonly OwnListedGame[];
	/** Epoch ms. */
	readonly now: number;
};

export function OwnGamesPage({ chrome, games, now }: OwnGamesPageProps) {
	const words = chrome.words.lobby;
	const waiting = games.filter(({ isWaiting }) => isWaiting).length;
	const rows = games.map((game) => ({
		game,
		line: ownGameLine(game, words, now),
	}));
	return (
		<Layout
			chrome={chrome}
			title={`${words.own.title} · ${chrome.words.name}`}
			styles={["site.css", "lists.css"]}
			scripts={[`ownGames.${chrome.language}.js`]}
		>
			<main id="content" class="lists own-games" data-now={now}>
				<div class="lists-title">
					<h1>{words.own.heading}</h1>
					<p>
						<span id="waiting" role="status">
							{games.length > 0 && words.own.waiting(waiting)}
						</span>{" "}
						<span id="live" class="live" role="status" />
					</p>
				</div>
				<GameList id="mine" rows={rows} words={words} empty={words.own.empty} />
				<div class="lists-ways">
					<form method="post" action="/play-now">
						<button type="submit" class={games.length === 0 ? "play" : ""}>
							{words.playNow}
						</button>
					</form>
					<a class="button" href="/lobby">
						{words.own.more}
					</a>
				</div>
			</main>
		</Layout>
	);
}
