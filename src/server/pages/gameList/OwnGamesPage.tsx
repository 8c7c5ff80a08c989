/** A visitor's own games: current ones, those that wait for the visitor first, and finished ones. */
import type { OwnListedGame } from "../../../protocol/fromDirectory.ts";
import { ownGameLine } from "../../../words/gameLine.ts";
import type { OwnPastGame } from "../../db/pastGame.ts";
import type { PageOf } from "../../db/pastGames.ts";
import type { GameFilter } from "../../forms/gameFilter.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { GamePages } from "../pastGames/GameFilters.tsx";
import { PastGames } from "../pastGames/PastGames.tsx";
import { GameList } from "./GameList.tsx";

export type OwnGamesPageProps = {
	readonly context: PageContext;
	/** In the order of the list. */
	readonly games: readonly OwnListedGame[];
	/** How many more there are. */
	readonly more: number;
	/** The finished games. */
	readonly past: PageOf<OwnPastGame>;
	/** The filter of `past`. */
	readonly filter: GameFilter;
	/** Epoch ms. */
	readonly now: number;
};

export function OwnGamesPage(props: OwnGamesPageProps) {
	const { context, games, more, now } = props;
	const words = context.words.gameList;
	const waiting = games.filter(({ isWaiting }) => isWaiting).length;
	const rows = games.map((game) => ({
		game,
		line: ownGameLine(game, words, now),
	}));
	return (
		<Layout
			context={context}
			title={`${words.own.title} · ${context.words.name}`}
			styles={["site.css", "gameList.css", "players.css"]}
			scripts={[`ownGames.${context.scriptLanguage}.js`]}
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
				{more > 0 && (
					<p class="pages">
						<a class="button" rel="next" href="/games?all">
							{words.own.all(games.length + more)}
						</a>
					</p>
				)}
				<div class="lists-ways">
					<form method="post" action="/play-now">
						<FormKey context={context} />
						<button type="submit" class={games.length === 0 ? "play" : ""}>
							{words.playNow}
						</button>
					</form>
					<a class="button" href="/lobby">
						{words.own.more}
					</a>
					<a class="button" href="/device">
						{context.words.offline.games.title}
					</a>
					{context.hasPush && (
						<a class="button quiet" href="/notifications">
							{context.words.push.offer}
						</a>
					)}
				</div>
				<Past {...props} />
			</main>
		</Layout>
	);
}

function Past({ context, past, filter, now }: OwnGamesPageProps) {
	const { players } = context.words;
	const { games, hasMore } = past;
	const profile = context.hasAccount ? `/@${context.viewerName}` : null;
	return (
		<section class="own-past" id="past" aria-labelledby="past-title">
			<h2 id="past-title">{players.ownPast.title}</h2>
			<PastGames
				context={context}
				games={games}
				empty={players.ownPast.empty}
				now={now}
			/>
			{profile === null && (
				<GamePages
					{...{ context, path: "/games", at: "#past", filter }}
					last={hasMore ? (games.at(-1) ?? null) : null}
				/>
			)}
			<p class="own-past-ways">
				{profile !== null && (
					<a href={`${profile}#games-title`}>{players.ownPast.all}</a>
				)}
				<a href="/history">{players.ownPast.everybodys}</a>
			</p>
		</section>
	);
}
