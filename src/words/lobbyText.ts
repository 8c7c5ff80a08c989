/** The text of a lobby: the same on the server's page and in its script. */
import type { LobbyView, SeatView } from "../match/view.ts";
import type { LobbyWords } from "./en/lobby.ts";
import { signedName } from "./signedName.ts";

export type LobbyText = {
	/** What the reader can do now. */
	readonly lead: string;
	readonly taken: string;
	readonly canJoin: boolean;
	readonly canLeave: boolean;
	/** Whether the reader is a host who may begin; `canBegin` is false if more players are needed. */
	readonly isInCharge: boolean;
	readonly canBegin: boolean;
	readonly rows: readonly SeatText[];
	/** How many free seats have no row; "" if there are none. */
	readonly more: string;
};

export type SeatText = {
	readonly seat: number;
	readonly name: string;
	readonly isFree: boolean;
	readonly isYou: boolean;
	/** Remarks after the name. */
	readonly notes: string;
	/** Whether the reader is the host and may remove the person. */
	readonly canRemove: boolean;
};

/** Up to this many free seats have a row each; beyond that, only some do. */
const MAX_FREE_ROWS = 8;
const SOME_FREE_ROWS = 4;

export type LobbyKnown = {
	/** The seats whose persons are away. */
	readonly away: readonly number[];
	/** Whether the host may remove others and begin. */
	readonly isHostInCharge: boolean;
};

export function lobbyText(
	view: LobbyView,
	words: LobbyWords,
	known: LobbyKnown,
): LobbyText {
	const { viewer, host, seats } = view;
	const taken = seats.filter((seat) => seat !== null).length;
	const kept = keptSeats(view);
	const rows = seats.map((_, seat) =>
		seatText(view, seat, words, { ...known, kept }),
	);
	const free = rows.filter(({ isFree }) => isFree);
	const shown = free.length > MAX_FREE_ROWS ? SOME_FREE_ROWS : free.length;
	const hidden = new Set(free.slice(shown));
	return {
		lead: leadOf(view, taken, words, known.isHostInCharge),
		taken: words.taken(taken, seats.length),
		canJoin: viewer === null && taken < seats.length,
		canLeave: viewer !== null,
		isInCharge: isHost(view) && known.isHostInCharge,
		canBegin: host !== null && taken >= leastToBegin(view),
		rows: rows.filter((row) => !hidden.has(row)),
		more: hidden.size === 0 ? "" : words.moreFree(hidden.size),
	};
}

function nameOf(seat: SeatView | null | undefined): string | null {
	return seat ? signedName(seat) : null;
}

function isHost({ viewer, host }: LobbyView): boolean {
	return viewer !== null && viewer === host;
}

/** How many seats must be taken: in a game with bots, the host's is enough. */
function leastToBegin({ settings }: LobbyView): number {
	return settings.fill === null ? Math.max(1, settings.ruleset.minSeats) : 1;
}

function leadOf(
	view: LobbyView,
	taken: number,
	words: LobbyWords,
	isHostInCharge: boolean,
): string {
	const { viewer, host, seats, beginsAt } = view;
	const hostName = nameOf(host === null ? null : seats[host]);
	if (viewer === null) {
		if (taken === seats.length) return words.full;
		const awaited = awaitedNames(view);
		if (awaited.length > 0 && taken + awaited.length >= seats.length)
			return words.keptFor(awaited);
		return hostName === null ? words.empty : words.invited(hostName);
	}
	if (beginsAt !== null) return words.soon;
	if (!isHostInCharge) return words.beginsByItself;
	if (!isHost(view)) return words.seated(hostName ?? "");
	const least = leastToBegin(view);
	return taken < least ? words.tooFew(least) : words.host;
}

function awaitedNames({ awaited, awaitedBots }: LobbyView): string[] {
	return awaited.map((name) =>
		signedName({ name, isBotAccount: awaitedBots.includes(name) }),
	);
}

/** The names of expected persons, shown on free seats; they may take any of these. */
function keptSeats(view: LobbyView): Map<number, string> {
	const { seats } = view;
	const free = [...seats.keys()].filter((seat) => seats[seat] === null);
	return new Map(
		awaitedNames(view).flatMap((name, i) =>
			i < free.length ? [[free[i], name]] : [],
		),
	);
}

function seatText(
	view: LobbyView,
	seat: number,
	words: LobbyWords,
	known: LobbyKnown & { readonly kept: ReadonlyMap<number, string> },
): SeatText {
	const { viewer, host, settings } = view;
	const { away, kept, isHostInCharge } = known;
	const person = view.seats[seat];
	const isYou = seat === viewer;
	const notes: string[] = [];
	if (kept.has(seat)) notes.push(words.expected);
	if (person === null) notes.push(words.fills[settings.fill ?? "none"]);
	if (isYou) notes.push(words.you);
	if (seat === host) notes.push(words.isHost);
	if (person !== null && away.includes(seat)) notes.push(words.away);
	return {
		seat,
		name: nameOf(person) ?? kept.get(seat) ?? words.free,
		isFree: person === null,
		isYou,
		notes: words.phrases(notes),
		canRemove: isHost(view) && isHostInCharge && !isYou && person !== null,
	};
}
