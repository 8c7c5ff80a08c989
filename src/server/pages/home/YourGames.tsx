/** The reader's games on the home page: those that wait for the reader first, and those that ended unseen. */
import type { OwnListedGame } from "../../../protocol/fromDirectory.ts";
import { ownGameLine } from "../../../words/gameLine.ts";
import { shortened } from "../../../words/shortened.ts";
import { signedName } from "../../../words/signedName.ts";
import type { OwnPastGame } from "../../db/pastGame.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type YourGamesProps = {
	readonly context: PageContext;
	/** In the order of the list. */
	readonly games: readonly OwnListedGame[];
	/** Those whose end the reader has not seen. */
	readonly ended: readonly OwnPastGame[];
	/** Epoch ms. */
	readonly now: number;
};

/** The rest is on their own page. */
const SHOWN = 4;

export function YourGames({ context, games, ended, now }: YourGamesProps) {
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
				{ended.slice(0, SHOWN).map((game) => (
					<li>
						<EndedGame {...{ context, game }} />
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
}: Omit<YourGamesProps, "games" | "ended"> & { readonly game: OwnListedGame }) {
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

/** Leads to its replay, and is not here again once that has been opened. */
function EndedGame({
	context,
	game,
}: {
	readonly context: PageContext;
	readonly game: OwnPastGame;
}) {
	const { past } = context.words.players;
	return (
		<a class="your-game" href={`/game/${game.id}`}>
			<b>{opponentsIn(game, context)}</b>{" "}
			<span>
				{past.over.won} · {past.place(game.place, game.seatCount)}
			</span>
		</a>
	);
}

/** Bots are counted, not named, unless one won. */
function opponentsIn(
	{ players, place, seatCount }: OwnPastGame,
	{ words }: PageContext,
): string {
	const named = players
		.filter((player) => player.place !== place)
		.map((player) => signedName(player) || words.account.deletedPlayer);
	const [names, more] = shortened(named);
	const unnamed = seatCount - 1 - named.length + more;
	return names.length === 0
		? words.players.past.bots(unnamed)
		: words.gameList.own.against(names, unnamed);
}
