/** A list of finished games; each line links to the game. */

import { boardText } from "../../../words/gameLine.ts";
import { signedName } from "../../../words/signedName.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { OwnPastGame, PastGame } from "../../db/pastGame.ts";
import { pointsOf } from "../../rating/displayRating.ts";
import { Islet } from "../board/Islet.tsx";
import { SeatMap } from "../gameList/GameList.tsx";
import { Day } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { PlayerName } from "../players/PlayerName.tsx";

export type PastGamesProps = {
	readonly context: PageContext;
	readonly games: readonly (PastGame | OwnPastGame)[];
	/** Whether unlisted games are marked. */
	readonly marksHidden?: boolean;
	/** The text of an empty list. */
	readonly empty: string;
	/** Epoch ms. */
	readonly now: number;
};

/** Games that ended longer ago show their date instead of their age. */
const DATED_FROM_MS = 7 * 24 * 60 * 60 * 1000;

export function PastGames({
	context,
	games,
	marksHidden = false,
	empty,
	now,
}: PastGamesProps) {
	if (games.length === 0)
		return (
			<p class="past-empty">
				<Islet id="no-past" map="waiting" />
				<span>{empty}</span>
			</p>
		);
	return (
		<ol class="past-games">
			{games.map((game) => (
				<li class="past-game">
					<Mark game={game} />
					<div class="past-text">
						<p>
							<a class="past-title" href={`/game/${game.id}`}>
								{titleOf(game, context.words)}
							</a>
							{marksHidden && !game.isPublic && (
								<Hidden context={context} game={game} />
							)}
							{game.fromTurn !== null && (
								<span class="tag">
									{context.words.players.past.playedOn(game.fromTurn)}
								</span>
							)}
						</p>
						<Players context={context} game={game} />
						<p class="past-facts">{factsOf(game, context.words)}</p>
					</div>
					<div class="past-when">
						<Change context={context} game={game} />
						<When context={context} at={game.overAt} now={now} />
					</div>
				</li>
			))}
		</ol>
	);
}

type Line = { readonly game: PastGame | OwnPastGame };

/** The player's place, in a list of their own games; otherwise a picture of the seats. */
function Mark({ game }: Line) {
	if (!("place" in game))
		return <SeatMap game={{ ...game, state: "running" }} />;
	return (
		<span
			class={game.place === 1 ? "place-mark first" : "place-mark"}
			aria-hidden="true"
		>
			{game.place}
		</span>
	);
}

/** Who else can see the game in a list. */
function Hidden({ context, game }: Line & { context: PageContext }) {
	const { onlyYou, onlyPlayers } = context.words.players.past;
	return <span class="tag">{game.persons > 1 ? onlyPlayers : onlyYou}</span>;
}

function Players({ context, game }: Line & { context: PageContext }) {
	const { past } = context.words.players;
	const { players, persons, seatCount } = game;
	const named = players.filter(({ isBot }) => !isBot);
	// A list of a player's own games does not name that player.
	const owned = "place" in game ? game.place : null;
	const others = named.filter(({ place }) => place !== owned);
	const people = named.filter(({ isBotAccount }) => !isBotAccount);
	// Bots with an account are named, too.
	const bots = seatCount - persons - (named.length - people.length);
	const more = persons - people.length;
	const unnamed = [
		...(more > 0 ? [past.more(more)] : []),
		...(bots > 0 ? [past.bots(bots)] : []),
	];
	const parts = [
		...others.map((player) => <PlayerName context={context} {...player} />),
		...unnamed.map((text) => <span>{text}</span>),
	];
	const comma = context.words.phrases(["", ""]);
	return (
		<p class="past-players">
			{parts.map((part, i) => (
				<>
					{i > 0 && comma}
					{part}
				</>
			))}
		</p>
	);
}

/** How the game changed the player's rating, in a list of their own games. */
function Change({ context, game }: Line & { context: PageContext }) {
	if (!("rated" in game) || game.rated === null) return null;
	const { signed, players } = context.words;
	const change = pointsOf(game.rated.after) - pointsOf(game.rated.before);
	return (
		<p class={change < 0 ? "change loss" : "change gain"}>
			<span class="unseen">{players.past.rating}</span> {signed(change)}
		</p>
	);
}

function When({
	context,
	at,
	now,
}: {
	context: PageContext;
	at: number;
	now: number;
}) {
	const { ago } = context.words.players;
	return (
		<p>
			{now - at < DATED_FROM_MS ? (
				<time datetime={new Date(at).toISOString()}>
					{ago(Math.max(0, now - at))}
				</time>
			) : (
				<Day context={context} at={at} />
			)}
		</p>
	);
}

function titleOf(game: PastGame | OwnPastGame, words: SiteWords): string {
	const { past } = words.players;
	if ("place" in game) return past.place(game.place, game.seatCount);
	const winner = game.players.find(({ place }) => place === 1);
	if (winner === undefined) return past.over[game.reason];
	const name = signedName(winner) || words.account.deletedPlayer;
	switch (game.reason) {
		case "won":
			return past.won(name);
		case "turn-cap":
		case "resigned":
			return past.first(name);
		default:
			return past.over[game.reason];
	}
}

/** The points of the list's player, or of the winner where the list is nobody's; null where none count. */
function pointsIn(game: PastGame | OwnPastGame): number | null {
	if ("place" in game) return game.points;
	return game.players.find(({ place }) => place === 1)?.points ?? null;
}

function factsOf(
	game: PastGame | OwnPastGame,
	{ gameList, players }: SiteWords,
): string {
	const { ruleset, turns } = game;
	const points = pointsIn(game);
	return [
		gameList.line.rulesets[ruleset],
		boardText(game, gameList.line),
		players.past.turns(turns),
		...(points === null ? [] : [players.past.points(points)]),
	].join(" · ");
}
