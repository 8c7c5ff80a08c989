/** A list of finished games; each line links to the game. */
import type { SiteWords } from "../../../words/words.ts";
import type { OwnPastGame, PastGame } from "../../db/pastGame.ts";
import { pointsOf } from "../../rating/displayRating.ts";
import { SeatMap } from "../gameList/GameList.tsx";
import type { Chrome } from "../layout/chrome.ts";
import { Day } from "../layout/Day.tsx";
import { PlayerName } from "../players/PlayerName.tsx";

export type PastGamesProps = {
	readonly chrome: Chrome;
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
	chrome,
	games,
	marksHidden = false,
	empty,
	now,
}: PastGamesProps) {
	if (games.length === 0) return <p class="past-empty">{empty}</p>;
	return (
		<ol class="past-games">
			{games.map((game) => (
				<li class="past-game">
					<Mark game={game} />
					<div class="past-text">
						<p>
							<a class="past-title" href={`/game/${game.id}`}>
								{titleOf(game, chrome.words)}
							</a>
							{marksHidden && !game.isPublic && (
								<Hidden chrome={chrome} game={game} />
							)}
						</p>
						<Players chrome={chrome} game={game} />
						<p class="past-facts">{factsOf(game, chrome.words)}</p>
					</div>
					<div class="past-when">
						<Change chrome={chrome} game={game} />
						<When chrome={chrome} at={game.overAt} now={now} />
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
function Hidden({ chrome, game }: Line & { chrome: Chrome }) {
	const { onlyYou, onlyPlayers } = chrome.words.players.past;
	return <span class="tag">{game.persons > 1 ? onlyPlayers : onlyYou}</span>;
}

function Players({ chrome, game }: Line & { chrome: Chrome }) {
	const { past } = chrome.words.players;
	const { players, persons, seatCount } = game;
	const named = players.filter(({ isBot }) => !isBot);
	// A list of a player's own games does not name that player.
	const owned = "place" in game ? game.place : null;
	const others = named.filter(({ place }) => place !== owned);
	const bots = seatCount - persons;
	const unnamed = [
		...(persons > named.length ? [past.more(persons - named.length)] : []),
		...(bots > 0 ? [past.bots(bots)] : []),
	];
	const parts = [
		...others.map((player) => <PlayerName chrome={chrome} {...player} />),
		...unnamed.map((text) => <span>{text}</span>),
	];
	return (
		<p class="past-players">
			{parts.map((part, i) => (
				<>
					{i > 0 && ", "}
					{part}
				</>
			))}
		</p>
	);
}

/** How the game changed the player's rating, in a list of their own games. */
function Change({ chrome, game }: Line & { chrome: Chrome }) {
	if (!("rated" in game) || game.rated === null) return null;
	const { signed, players } = chrome.words;
	const change = pointsOf(game.rated.after) - pointsOf(game.rated.before);
	return (
		<p class={change < 0 ? "change loss" : "change gain"}>
			<span class="unseen">{players.past.rating}</span> {signed(change)}
		</p>
	);
}

function When({
	chrome,
	at,
	now,
}: {
	chrome: Chrome;
	at: number;
	now: number;
}) {
	const { ago } = chrome.words.players;
	return (
		<p>
			{now - at < DATED_FROM_MS ? (
				<time datetime={new Date(at).toISOString()}>
					{ago(Math.max(0, now - at))}
				</time>
			) : (
				<Day chrome={chrome} at={at} />
			)}
		</p>
	);
}

function titleOf(game: PastGame | OwnPastGame, words: SiteWords): string {
	const { past } = words.players;
	if ("place" in game) return past.place(game.place, game.seatCount);
	const winner = game.players.find(({ place }) => place === 1);
	const name = winner?.name || words.account.deletedPlayer;
	if (winner === undefined) return past.over[game.reason];
	switch (game.reason) {
		case "won":
			return past.won(name);
		case "turn-cap":
			return past.first(name);
		default:
			return past.over[game.reason];
	}
}

function factsOf(game: PastGame, { lobby, players }: SiteWords): string {
	const { ruleset, cols, rows, turns } = game;
	return [
		lobby.line.rulesets[ruleset],
		lobby.line.board(cols, rows),
		players.past.turns(turns),
	].join(" · ");
}
