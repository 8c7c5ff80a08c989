/** Who plays, by rank, as client/embed/Ranks.ts keeps it. */
import type { SeatView, View } from "../../../match/view.ts";
import { rankAll } from "../../../rules/ending.ts";
import {
	landOf,
	type Position,
	pointsOf,
	type Seat,
} from "../../../rules/position.ts";
import { signedName } from "../../../words/signedName.ts";
import type { EmbedContext } from "./embedContext.ts";

type Props = {
	readonly context: EmbedContext;
	readonly view: View;
	readonly position: Position;
};

export function EmbedRanks(props: Props) {
	const { context, view } = props;
	return (
		<ol class="ranks" aria-label={context.gameWords.seats.name}>
			{rankedIn(props).map((seat) => (
				<li class={`seat-${seat}`}>
					<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
						<use href={`/signs.svg#sign-${seat}`} />
					</svg>
					<span class="name">{nameOf(view.seats[seat], context)}</span>
					{view.type !== "lobby" && <Has {...props} seat={seat} />}
				</li>
			))}
		</ol>
	);
}

function nameOf(seat: SeatView | null, { words }: EmbedContext): string {
	return seat === null ? words.gamePage.emptySeat : signedName(seat);
}

function rankedIn({ view, position }: Props): readonly Seat[] {
	if (view.type === "over") return view.standings;
	return view.type === "playing"
		? rankAll(position)
		: [...view.seats.keys()].map((seat) => seat as Seat);
}

/** In words, and as a mere number where there is no room. */
function Has({ context, position, seat }: Props & { readonly seat: Seat }) {
	const { points, land } = context.gameWords.seats;
	const count = position.points
		? pointsOf(position, seat)
		: landOf(position, seat);
	const { number } = context.gameWords;
	return (
		<>
			<span class="has">{position.points ? points(count) : land(count)}</span>
			<span class="figure" aria-hidden="true">
				{number(count)}
			</span>
		</>
	);
}
