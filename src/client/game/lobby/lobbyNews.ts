/** Changes in a lobby, for screen readers: who has joined or left, who is the host, when the game begins. Pure. */
import type { LobbyView } from "../../../match/view.ts";
import type { LobbyWords } from "../../../words/en/lobby.ts";
import { signedName } from "../../../words/signedName.ts";

/** One sentence per change, without full stops. `timeTo`: the time until an epoch ms on the server's clock, in words. */
export function lobbyNews(
	before: LobbyView,
	view: LobbyView,
	{ joined, left, youAreHost, beginsIn }: LobbyWords,
	timeTo: (at: number) => string,
): string[] {
	const old = namesIn(before);
	const names = namesIn(view);
	const { viewer, host, beginsAt } = view;
	const isNewHost = viewer !== null && host === viewer && before.host !== host;
	const isNewStart = beginsAt !== null && before.beginsAt === null;
	return [
		...[...names].filter((name) => !old.has(name)).map(joined),
		...[...old].filter((name) => !names.has(name)).map(left),
		...(isNewHost ? [youAreHost] : []),
		...(isNewStart ? [beginsIn(timeTo(beginsAt))] : []),
	];
}

/** The names of the players who have a seat. */
export function namesIn({ seats }: LobbyView): ReadonlySet<string> {
	return new Set(seats.flatMap((seat) => (seat ? [signedName(seat)] : [])));
}
