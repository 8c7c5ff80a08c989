/** People and bots who come and go, for tests: commands are told by name, and the time is what the test says. */
import type {
	Command,
	Decision,
	Fact,
	Refusal,
} from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	dueInLobby,
	nextLobbyTickAt,
	openLobby,
} from "../../src/match/lobby.ts";
import {
	hostSeatOf,
	type Lobby,
	type Match,
	type Person,
} from "../../src/match/match.ts";
import type { Seat } from "../../src/rules/position.ts";
import { deepFreeze } from "./deepFreeze.ts";
import {
	EPOCH,
	holderNamed,
	playerNamed,
	SECRET,
	settingsFor,
	type Wishes,
} from "./setting.ts";

export type LobbyWishes = Wishes & { readonly awaited?: readonly Person[] };

/** A lobby with as many empty seats as there are names. */
export function lobbyFor(
	names: readonly string[],
	{ awaited, ...wishes }: LobbyWishes,
): Lobby {
	return openLobby(settingsFor(names.length, wishes), EPOCH, awaited);
}

export class LobbyTable {
	match: Match;
	/** Epoch ms. */
	now = EPOCH;
	/** All that happened, and what came of the last command. */
	readonly told: Fact[] = [];
	news: readonly Fact[] = [];

	constructor(match: Match) {
		this.match = deepFreeze(match);
	}

	/** A lobby in which all have taken their seats; a seat for nobody is "". */
	static open(names: readonly string[], wishes: LobbyWishes = {}): LobbyTable {
		return new LobbyTable(lobbyFor(names, wishes)).sit(names);
	}

	/** Gives everyone a seat, in order; one for nobody is "". */
	sit(names: readonly string[]): this {
		for (const [seat, name] of names.entries())
			if (name !== "") this.joins(name, seat);
		return this;
	}

	/** Moves the clock on by so much. */
	after(ms: number): this {
		this.now += ms;
		return this;
	}

	/** Tells a command that must not be refused. */
	tell(command: Command): this {
		const decision = this.#decide(command);
		if (decision.type === "refused")
			throw new Error(`${command.type}: ${decision.reason}`);
		this.match = deepFreeze(decision.match);
		this.news = decision.facts;
		this.told.push(...decision.facts);
		return this;
	}

	/** Why a command is refused; it must be. What is frozen can't have changed. */
	refusal(command: Command): Refusal {
		const decision = this.#decide(command);
		if (decision.type === "decided")
			throw new Error(`${command.type} was not refused`);
		return decision.reason;
	}

	#decide(command: Command): Decision {
		return decide(this.match, command, this.now);
	}

	/** What came of the last command, of one kind. */
	newsOf<T extends Fact["type"]>(type: T): Extract<Fact, { type: T }>[] {
		return this.news.filter(
			(fact): fact is Extract<Fact, { type: T }> => fact.type === type,
		);
	}

	toldOf<T extends Fact["type"]>(type: T): Extract<Fact, { type: T }>[] {
		return this.told.filter(
			(fact): fact is Extract<Fact, { type: T }> => fact.type === type,
		);
	}

	ticks(): this {
		return this.tell({ type: "tick" });
	}

	/** The command by which somebody takes a seat, any one if none is named. */
	join(name: string, seat?: number): Command {
		const holder = holderNamed(name);
		const wish = seat === undefined ? {} : { seat: seat as Seat };
		return { type: "join", holder, ...wish };
	}

	joins(name: string, seat?: number): this {
		return this.tell(this.join(name, seat));
	}

	leave(name: string): Command {
		return { type: "leave", player: playerNamed(name) };
	}

	leaves(name: string): this {
		return this.tell(this.leave(name));
	}

	/** The command by which somebody empties a seat. */
	remove(name: string, seat: number): Command {
		return { type: "remove", player: playerNamed(name), seat: seat as Seat };
	}

	/** The command by which somebody begins the game; without a name its time has come. */
	begin(name?: string): Command {
		const by = name === undefined ? {} : { by: playerNamed(name) };
		return { type: "begin", secret: SECRET, ...by };
	}

	begins(name?: string): this {
		return this.tell(this.begin(name));
	}

	/** Says who looks at the lobby now: these, and nobody else. */
	arePresent(...names: string[]): this {
		return this.tell({ type: "presence", players: names.map(playerNamed) });
	}

	get lobby(): Lobby {
		if (this.match.type !== "lobby") throw new Error(this.match.type);
		return this.match;
	}

	/** The names on the seats; an empty one is null. */
	get names(): (string | null)[] {
		return this.match.seats.map((holder) => holder?.name ?? null);
	}

	/** The seat of a name; -1 if there is none. */
	seat(name: string): Seat {
		return this.names.indexOf(name) as Seat;
	}

	/** The name of the lobby's host. */
	get host(): string | null {
		const seat = hostSeatOf(this.lobby);
		return seat === null ? null : this.names[seat];
	}

	/** What has come due in the lobby. */
	get fate(): ReturnType<typeof dueInLobby> {
		return dueInLobby(this.lobby, this.now);
	}

	/** Ms from now to the next moment that the lobby wants to be looked at. */
	get momentIn(): number {
		return nextLobbyTickAt(this.lobby) - this.now;
	}

	/** Ms from now until play begins by itself. */
	get beginsIn(): number | null {
		const { beginsAt } = this.lobby;
		return beginsAt === null ? null : beginsAt - this.now;
	}
}
