/**
 * A list of games. The page's script adds rows like these (client/gameList/gameRow.ts), so
 * every row has all parts, and those that do not apply are hidden.
 */
import type { ListedGame } from "../../../protocol/fromDirectory.ts";
import type { GameListWords } from "../../../words/en/gameList.ts";
import type { GameLine } from "../../../words/gameLine.ts";
import { Islet } from "../board/Islet.tsx";

export type GameListProps = {
	readonly id: string;
	readonly rows: readonly Row[];
	readonly words: GameListWords;
	/** The text of an empty list. */
	readonly empty: string;
};

export type Row = { readonly game: ListedGame; readonly line: GameLine };

export function GameList({ id, rows, words, empty }: GameListProps) {
	return (
		<>
			<ul id={id} class="game-list">
				{rows.map((row) => (
					<GameRow {...row} words={words} />
				))}
			</ul>
			<div class="game-list-empty" hidden={rows.length > 0}>
				<Islet id={`${id}-none`} map="waiting" />
				<p>{empty}</p>
			</div>
		</>
	);
}

function GameRow({ game, line, words }: Row & Pick<GameListProps, "words">) {
	const href = `/game/${game.id}`;
	return (
		<li
			class={line.isPressing ? "game pressing" : "game"}
			data-game={game.id}
			data-state={game.state}
			data-soon={game.beginsAt === null ? undefined : ""}
		>
			<SeatMap game={game} />
			<div class="game-text">
				<p class="game-name">
					<a class="game-title" href={href}>
						{line.title}
					</a>
				</p>
				<p class="game-players">{line.players}</p>
				<p class="game-facts">{line.facts}</p>
			</div>
			<div class="game-when">
				<p class="game-state">{line.state}</p>
				<p class="game-left">{line.left}</p>
			</div>
			<div class="game-actions">
				<form method="post" action={`${href}/join`} hidden={!line.joins}>
					<button type="submit">
						{words.line.join} <span class="unseen">{line.title}</span>
					</button>
				</form>
				<a class="button game-link" href={href} hidden={line.link === ""}>
					<span>{line.link}</span> <span class="unseen">{line.title}</span>
				</a>
			</div>
		</li>
	);
}

/** A tile for each seat: a person's, a bot's, or an empty one. */
export function SeatMap({
	game,
}: {
	game: Pick<ListedGame, "seatCount" | "persons" | "state">;
}) {
	const { seatCount, persons, state } = game;
	const other = state === "open" ? "empty" : "bot";
	return (
		<span class="seat-map" aria-hidden="true">
			{Array.from({ length: seatCount }, (_, seat) => (
				<i class={seat < persons ? "person" : other} />
			))}
		</span>
	);
}
