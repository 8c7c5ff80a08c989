/** Drives a lobby in tests: commands name people and bots, and the test says what time it is. */
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
	type SettingsOptions,
	settingsFor,
} from "./setting.ts";

export type LobbyOptions = SettingsOptions & {
	readonly awaited?: readonly Person[];
};

/** A lobby with as many empty seats as there are names. */
export function lobbyFor(
	names: readonly string[],
	{ awaited, ...options }: LobbyOptions,
): Lobby {
	return openLobby(settingsFor(names.length, options), EPOCH, awaited);
}

export class LobbyDriver {
	match: Match;
	/** Epoch ms. */
	now = EPOCH;
	/** All facts so far, and those of the last command. */
	readonly facts: Fact[] = [];
	lastFacts: readonly Fact[] = [];

	constructor(match: Match) {
		this.match = deepFreeze(match);
	}

	/** A lobby in which everyone has taken their seat; "" leaves a seat empty. */
	static open(
		names: readonly string[],
		options: LobbyOptions = {},
	): LobbyDriver {
		return new LobbyDriver(lobbyFor(names, options)).sit(names);
	}

	/** Gives everyone a seat, in order; "" leaves a seat empty. */
	sit(names: readonly string[]): this {
		for (const [seat, name] of names.entries())
			if (name !== "") this.joins(name, seat);
		return this;
	}

	/** Moves the clock forward, by so many ms. */
	after(ms: number): this {
		this.now += ms;
		return this;
	}

	/** Gives a command that must not be refused. */
	apply(command: Command): this {
		const decision = this.#decide(command);
		if (decision.type === "refused")
			throw new Error(`${command.type}: ${decision.reason}`);
		this.match = deepFreeze(decision.match);
		this.lastFacts = decision.facts;
		this.facts.push(...decision.facts);
		return this;
	}

	/** The reason for which a command is refused; it must be. The lobby is frozen, so it can't have changed. */
	refusal(command: Command): Refusal {
		const decision = this.#decide(command);
		if (decision.type === "decided")
			throw new Error(`${command.type} was not refused`);
		return decision.reason;
	}

	#decide(command: Command): Decision {
		return decide(this.match, command, this.now);
	}

	/** The facts of one kind from the last command. */
	lastFactsOf<T extends Fact["type"]>(type: T): Extract<Fact, { type: T }>[] {
		return this.lastFacts.filter(
			(fact): fact is Extract<Fact, { type: T }> => fact.type === type,
		);
	}

	factsOf<T extends Fact["type"]>(type: T): Extract<Fact, { type: T }>[] {
		return this.facts.filter(
			(fact): fact is Extract<Fact, { type: T }> => fact.type === type,
		);
	}

	ticks(): this {
		return this.apply({ type: "tick" });
	}

	/** The command by which somebody takes a seat; any seat if none is named. */
	join(name: string, seat?: number): Command {
		const holder = holderNamed(name);
		const wish = seat === undefined ? {} : { seat: seat as Seat };
		return { type: "join", holder, ...wish };
	}

	joins(name: string, seat?: number): this {
		return this.apply(this.join(name, seat));
	}

	leave(name: string): Command {
		return { type: "leave", player: playerNamed(name) };
	}

	leaves(name: string): this {
		return this.apply(this.leave(name));
	}

	/** The command by which somebody empties a seat. */
	remove(name: string, seat: number): Command {
		return { type: "remove", player: playerNamed(name), seat: seat as Seat };
	}

	/** The command by which somebody begins the game; without a name, it begins at its time. */
	begin(name?: string): Command {
		const by = name === undefined ? {} : { by: playerNamed(name) };
		return { type: "begin", secret: SECRET, ...by };
	}

	begins(name?: string): this {
		return this.apply(this.begin(name));
	}

	/** Sets who is present in the lobby: these, and nobody else. */
	arePresent(...names: string[]): this {
		return this.apply({ type: "presence", players: names.map(playerNamed) });
	}

	get lobby(): Lobby {
		if (this.match.type !== "lobby") throw new Error(this.match.type);
		return this.match;
	}

	/** The names on the seats; an empty one is null. */
	get names(): (string | null)[] {
		return this.match.seats.map((holder) => holder?.name ?? null);
	}

	/** The seat with a name on it; -1 if there is none. */
	seat(name: string): Seat {
		return this.names.indexOf(name) as Seat;
	}

	/** The name of the lobby's host. */
	get host(): string | null {
		const seat = hostSeatOf(this.lobby);
		return seat === null ? null : this.names[seat];
	}

	/** What is due in the lobby. */
	get due(): ReturnType<typeof dueInLobby> {
		return dueInLobby(this.lobby, this.now);
	}

	/** Ms from now to the next tick that the lobby needs. */
	get nextTickIn(): number {
		return nextLobbyTickAt(this.lobby) - this.now;
	}

	/** Ms from now until play begins automatically. */
	get beginsIn(): number | null {
		const { beginsAt } = this.lobby;
		return beginsAt === null ? null : beginsAt - this.now;
	}
}
