/** The site's finished public games, and the reader's own, latest first. */
import type { PastGame } from "../../db/pastGame.ts";
import type { PageOf } from "../../db/pastGames.ts";
import type { GameFilter } from "../../forms/gameFilter.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { GameFilters, GamePages, isUnfiltered } from "./GameFilters.tsx";
import { PastGames } from "./PastGames.tsx";

export type HistoryPageProps = {
	readonly context: PageContext;
	readonly filter: GameFilter;
	readonly page: PageOf<PastGame>;
	/** Epoch ms. */
	readonly now: number;
};

export function HistoryPage({ context, filter, page, now }: HistoryPageProps) {
	const { history } = context.words.players;
	const { games, hasMore } = page;
	const list = { context, path: "/history", filter };
	const last = hasMore ? (games.at(-1) ?? null) : null;
	return (
		<Layout
			context={context}
			title={`${history.title} · ${context.words.name}`}
			description={history.lead}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page">
				<div class="players-head">
					<h1>{history.title}</h1>
					<p class="muted">
						{context.viewerName === null ? history.lead : history.leadOwn}
					</p>
				</div>
				<GameFilters {...list} names={["ruleset", "company"]} />
				<PastGames
					context={context}
					games={games}
					marksHidden
					empty={isUnfiltered(filter) ? history.empty : history.emptyFiltered}
					now={now}
				/>
				<GamePages {...list} last={last} />
				<p>
					<a href="/dump">{context.words.dump.title}</a>
				</p>
			</main>
		</Layout>
	);
}
