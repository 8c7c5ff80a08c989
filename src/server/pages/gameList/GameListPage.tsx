/** The games of a region, to join or to watch. Complete without JavaScript; the script keeps it up to date. */
import {
	type ListedGame,
	REGIONS,
	type Region,
} from "../../../protocol/fromDirectory.ts";
import { gameLine } from "../../../words/gameLine.ts";
import type { Lists, MaybeList } from "../../directory/api.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { GameList } from "./GameList.tsx";

export type GameListPageProps = {
	readonly context: PageContext;
	/** The displayed region. */
	readonly region: Region;
	readonly lists: Lists;
	/** Epoch ms. */
	readonly now: number;
};

export function GameListPage({
	context,
	region,
	lists,
	now,
}: GameListPageProps) {
	const words = context.words.gameList;
	const list = lists[region];
	return (
		<Layout
			context={context}
			title={`${words.title} · ${context.words.name}`}
			description={context.words.links.about.games}
			styles={["site.css", "gameList.css"]}
			scripts={[`gameList.${context.scriptLanguage}.js`]}
		>
			<main id="content" class="lists" data-region={region} data-now={now}>
				<Head context={context} list={list} />
				<Regions context={context} region={region} lists={lists} />
				{list === null && <p class="lists-notice">{words.unavailable}</p>}
				<div class="game-lists">
					{(["open", "running"] as const).map((state) => (
						<Section
							context={context}
							state={state}
							games={(list?.games ?? []).filter((game) => game.state === state)}
							now={now}
						/>
					))}
				</div>
			</main>
		</Layout>
	);
}

function Head({ context, list }: { context: PageContext; list: MaybeList }) {
	const words = context.words.gameList;
	return (
		<div class="lists-head">
			<div class="lists-title">
				<h1>{words.heading}</h1>
				<p>
					<span id="people">
						{list && words.people(list.online, list.playing)}
					</span>{" "}
					<span id="live" class="live" role="status" />
				</p>
			</div>
			<div class="lists-ways">
				<form method="post" action="/play-now">
					<FormKey context={context} />
					<button type="submit" class="play" aria-describedby="play-now-hint">
						{words.playNow}
					</button>
				</form>
				<a class="button" href="/games/new">
					{words.create}
				</a>
				<p id="play-now-hint" class="muted">
					{words.playNowHint}
				</p>
			</div>
		</div>
	);
}

function Regions({ context, region, lists }: Omit<GameListPageProps, "now">) {
	const words = context.words.gameList;
	return (
		<nav class="regions" aria-label={words.regions.label}>
			{REGIONS.map((each) => (
				<a
					href={`/lobby?region=${each}`}
					aria-current={each === region ? "page" : undefined}
				>
					{words.regions[each]}{" "}
					<GameCount context={context} list={lists[each]} />
				</a>
			))}
		</nav>
	);
}

function GameCount({
	context,
	list,
}: {
	context: PageContext;
	list: MaybeList;
}) {
	if (list === null) return null;
	const { whole, gameList } = context.words;
	const { length } = list.games;
	return (
		<span class="game-count">
			<span aria-hidden="true">{whole(length)}</span>
			<span class="unseen">{gameList.games(length)}</span>
		</span>
	);
}

function Section({
	context,
	state,
	games,
	now,
}: {
	context: PageContext;
	state: ListedGame["state"];
	games: readonly ListedGame[];
	now: number;
}) {
	const words = context.words.gameList;
	const rows = games.map((game) => ({
		game,
		line: gameLine(game, words, now),
	}));
	return (
		<section aria-labelledby={`${state}-title`}>
			<h2 id={`${state}-title`}>{words[state].title}</h2>
			<GameList
				id={state}
				rows={rows}
				words={words}
				empty={words[state].empty}
			/>
		</section>
	);
}
