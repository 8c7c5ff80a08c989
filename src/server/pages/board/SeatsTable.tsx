/** The seats of a game by rank. */
import type { View } from "../../../match/view.ts";
import { rankAll } from "../../../rules/ending.ts";
import {
	landOf,
	type Position,
	pointsOf,
	type Seat,
} from "../../../rules/position.ts";
import { landCount } from "../../../rules/terrain.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { BotSign } from "../players/BotSign.tsx";

type Props = {
	readonly view: View;
	readonly position: Position;
	readonly context: PageContext;
	/** Names that have a profile. */
	readonly profiles: ReadonlyMap<Seat, string> | undefined;
};

export function SeatsTable(props: Props) {
	const { view, position, context } = props;
	const { words } = context;
	const { columns, seats: title } = words.gamePage;
	const ranked = view.type === "over" ? view.standings : rankAll(position);
	return (
		<div class="table-place">
			<table class="still-seats">
				<caption>{title}</caption>
				<thead>
					<tr>
						<th scope="col">{columns.rank}</th>
						<th scope="col">{columns.player}</th>
						{position.points && (
							<th scope="col" class="number">
								{columns.points}
							</th>
						)}
						<th scope="col" class="number">
							{columns.level}
						</th>
						<th scope="col" class="number">
							{columns.land}
						</th>
						<th scope="col" class="number">
							{columns.share}
						</th>
					</tr>
				</thead>
				<tbody>
					{ranked.map((seat, index) => (
						<SeatRow {...props} seat={seat} rank={index + 1} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function SeatRow({
	seat,
	rank,
	view,
	position,
	context,
	profiles,
}: Props & { seat: Seat; rank: number }) {
	const { words, gameWords } = context;
	const name = view.seats[seat]?.name ?? words.gamePage.emptySeat;
	const state = position.seats[seat];
	const land = landOf(position, seat);
	const notes = notesOn(view, seat, words);
	if (view.type === "playing" && state.type !== "alive")
		notes.push(words.gamePage[state.type]);
	return (
		<tr class={`seat-${seat}`}>
			<td class="number">{words.whole(rank)}</td>
			<th scope="row">
				<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
					<use href={`/signs.svg#sign-${seat}`} />
				</svg>{" "}
				{view.seats[seat]?.isBotAccount && (
					<>
						<BotSign context={context} />{" "}
					</>
				)}
				{/* A player who was a guest in this game keeps the guest name here, without a link. */}
				{profiles?.get(seat) === name ? <a href={`/@${name}`}>{name}</a> : name}
				{notes.length > 0 && <small>{gameWords.phrases(notes)}</small>}
			</th>
			{position.points && (
				<td class="number">{words.whole(pointsOf(position, seat))}</td>
			)}
			<td class="number">
				{state.type === "alive" ? words.whole(state.level) : "–"}
			</td>
			<td class="number">{words.whole(land)}</td>
			<td class="number">{words.percent(land / landCount(position.board))}</td>
		</tr>
	);
}

/** The notes below a player's name. */
function notesOn(
	{ type, viewer, seats }: View,
	seat: Seat,
	{ gamePage }: SiteWords,
): string[] {
	const shown = seats[seat];
	if (shown === null) return [];
	const gaveUp = type === "over" ? gamePage.gaveUp : gamePage.resigned;
	return [
		...(seat === viewer ? [gamePage.you] : []),
		...(shown.bot === null ? [] : [gamePage.bots[shown.bot]]),
		...(shown.hasResigned ? [gaveUp] : []),
	];
}
