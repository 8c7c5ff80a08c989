/** The reader's unfinished games on the home page, those that wait for the reader first. */
import type { OwnListedGame } from "../../../protocol/fromDirectory.ts";
import { ownGameLine } from "../../../words/gameLine.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type YourGamesProps = {
	readonly context: PageContext;
	/** In the order of the list. */
	readonly games: readonly OwnListedGame[];
	/** Epoch ms. */
	readonly now: number;
};

/** The rest is on their own page. */
const SHOWN = 4;

export function YourGames({ context, games, now }: YourGamesProps) {
	const { words } = context;
	const { gameWaits, gamesWait } = words.homePage;
	const waiting = games.filter(({ isWaiting }) => isWaiting).length;
	const several = waiting === 1 ? gameWaits : gamesWait(waiting);
	return (
		<section
			class={waiting > 0 ? "your-games pressing" : "your-games"}
			aria-labelledby="your-games"
		>
			<h2 id="your-games">{waiting > 0 ? several : words.nav.yourGames}</h2>
			<ul>
				{games.slice(0, SHOWN).map((game) => (
					<li>
						<YourGame {...{ context, game, now }} />
					</li>
				))}
			</ul>
			{games.length > SHOWN && (
				<a href="/games">{words.gameList.own.all(games.length)}</a>
			)}
		</section>
	);
}

function YourGame({
	context,
	game,
	now,
}: Omit<YourGamesProps, "games"> & { readonly game: OwnListedGame }) {
	const line = ownGameLine(game, context.words.gameList, now);
	const state = [line.state, line.left].filter((text) => text !== "");
	return (
		<a
			class={line.isPressing ? "your-game pressing" : "your-game"}
			href={`/game/${game.id}`}
		>
			<b>{line.title}</b> <span>{state.join(" · ")}</span>
		</a>
	);
}
