/** The games of a region, to join or to watch. Complete without JavaScript; the script keeps it up to date. */
import {
	type ListedGame,
	REGIONS,
	type Region,
} from "../../../protocol/directory.ts";
import { gameLine } from "../../../words/gameLine.ts";
import type { Lists, MaybeList } from "../../directory/api.ts";
import { FormKey } from "../forms/FormKey.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { Layout } from "../layout/Layout.tsx";
import { GameList } from "./GameList.tsx";

export type GameListPageProps = {
	readonly chrome: Chrome;
	/** The displayed region. */
	readonly region: Region;
	readonly lists: Lists;
	/** Epoch ms. */
	readonly now: number;
};

export function GameListPage({
	chrome,
	region,
	lists,
	now,
}: GameListPageProps) {
	const words = chrome.words.lobby;
	const list = lists[region];
	return (
		<Layout
			chrome={chrome}
			title={`${words.title} · ${chrome.words.name}`}
			styles={["site.css", "gameList.css"]}
			scripts={[`gameList.${chrome.language}.js`]}
		>
			<main id="content" class="lists" data-region={region} data-now={now}>
				<Head chrome={chrome} list={list} />
				<Regions chrome={chrome} region={region} lists={lists} />
				{list === null && <p class="lists-notice">{words.unavailable}</p>}
				<div class="game-lists">
					{(["open", "running"] as const).map((state) => (
						<Section
							chrome={chrome}
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

function Head({ chrome, list }: { chrome: Chrome; list: MaybeList }) {
	const words = chrome.words.lobby;
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
					<FormKey chrome={chrome} />
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

function Regions({ chrome, region, lists }: Omit<GameListPageProps, "now">) {
	const words = chrome.words.lobby;
	return (
		<nav class="regions" aria-label={words.regions.label}>
			{REGIONS.map((each) => (
				<a
					href={`/lobby?region=${each}`}
					aria-current={each === region ? "page" : undefined}
				>
					{words.regions[each]} <GameCount chrome={chrome} list={lists[each]} />
				</a>
			))}
		</nav>
	);
}

function GameCount({ chrome, list }: { chrome: Chrome; list: MaybeList }) {
	if (list === null) return null;
	const { whole, lobby } = chrome.words;
	const { length } = list.games;
	return (
		<span class="game-count">
			<span aria-hidden="true">{whole(length)}</span>
			<span class="unseen">{lobby.games(length)}</span>
		</span>
	);
}

function Section({
	chrome,
	state,
	games,
	now,
}: {
	chrome: Chrome;
	state: ListedGame["state"];
	games: readonly ListedGame[];
	now: number;
}) {
	const words = chrome.words.lobby;
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
