/**
 * People and bots around a match, for tests: commands are told by name, tiles
 * by label, and the time is what the test says.
 */
import { BOT_NAMES, type BotName } from "../../src/bots/bots.ts";
import type {
	Command,
	Decision,
	Fact,
	Refusal,
} from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	type Holder,
	type Match,
	type Over,
	openLobby,
	type PlayerId,
	type Playing,
	type Settings,
} from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import {
	type PlayingView,
	type Viewer,
	viewFor,
} from "../../src/match/view.ts";
import { publishedEnd } from "../../src/rules/chain.ts";
import { labelOf, type TileIndex } from "../../src/rules/hex.ts";
import { parse } from "../../src/rules/notation.ts";
import { BANK, type PlacedOrder } from "../../src/rules/order.ts";
import { landOf, type Seat, type SeatState } from "../../src/rules/position.ts";
import { unpackOrders } from "../../src/rules/replay.ts";
import { type Ruleset, TURN_BY_TURN } from "../../src/rules/ruleset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { tileNamed } from "./playing.ts";

/** The secret of every match in tests: 32 bytes in hex. */
export const SECRET = "c0ffee".padEnd(64, "5e");

/** When matches in tests begin, in epoch ms. */
export const EPOCH = 1_750_000_000_000;

/** A game without chance that does not wait for who is done: what most tests want. */
export const CALM: Ruleset = {
	...TURN_BY_TURN,
	events: null,
	tempo: "even",
	plans: "sealed",
	readyEnds: true,
};

type Wishes = Partial<Settings>;

/** Who a person is; not a word of it may ever be seen by others. */
export function playerNamed(name: string): PlayerId {
	return `player-id-of-${name}-9d41` as PlayerId;
}

/** The name of a bot's temperament is that bot; any other name is a person. */
export function holderNamed(name: string): Holder {
	return (BOT_NAMES as readonly string[]).includes(name)
		? { type: "bot", bot: name as BotName, name }
		: { type: "person", player: playerNamed(name), name };
}

export class Table {
	match: Match;
	/** Epoch ms. */
	now = EPOCH;
	/** All that happened, and what came of the last command. */
	readonly told: Fact[] = [];
	news: readonly Fact[] = [];
	readonly #names: readonly string[];
	#orders = 0;

	private constructor(match: Match, names: readonly string[]) {
		this.match = deepFreeze(match);
		this.#names = names;
	}

	/** A lobby in which all have taken their seats; a seat for nobody is "". */
	static lobby(names: readonly string[], wishes: Wishes = {}): Table {
		const settings: Settings = {
			ruleset: CALM,
			board: { cols: 7, rows: 5 },
			seatCount: names.length,
			hasClock: true,
			...wishes,
		};
		const table = new Table(openLobby(settings), names);
		for (const [seat, name] of names.entries())
			if (name !== "")
				table.tell({
					type: "join",
					holder: holderNamed(name),
					seat: seat as Seat,
				});
		return table;
	}

	/** A game that has just begun. */
	static begun(names: readonly string[], wishes: Wishes = {}): Table {
		return Table.lobby(names, wishes).tell({ type: "begin", secret: SECRET });
	}

	/** A game whose persons have all had their start, in its first collecting phase. */
	static started(names: readonly string[], wishes: Wishes = {}): Table {
		const table = Table.begun(names, wishes);
		for (const name of names)
			if (holderNamed(name).type === "person")
				table.starts(name, table.freeLabels[0]);
		return table.phase === "waiting" ? table.passes() : table;
	}

	/** A game in the middle of a collecting phase, on a drawn map. */
	static onMap(
		map: string,
		names: readonly string[],
		wishes: Wishes & Partial<Playing> = {},
	): Table {
		const { ruleset = CALM, hasClock = true, ...more } = wishes;
		const position = parse(map);
		const { board } = position;
		const settings = { ruleset, board, seatCount: names.length, hasClock };
		const chain = { secret: SECRET, lastTurn: ruleset.maxTurns };
		const deadlineAt = hasClock ? EPOCH + ruleset.pace.collectingMs : null;
		const playing: Playing = {
			type: "playing",
			settings,
			seats: names.map(holderNamed),
			chain,
			chainEnd: publishedEnd(chain),
			startedAt: EPOCH,
			position,
			phase: "collecting",
			phaseStartedAt: EPOCH,
			deadlineAt,
			entries: [],
			orders: [],
			ready: [],
			resigned: [],
			isAttended: false,
			unattendedTurns: 0,
			...more,
		};
		return new Table(playing, names);
	}

	/** Moves the clock on by so much. */
	after(ms: number): this {
		this.now += ms;
		return this;
	}

	/** Sets the clock to so much after the phase's deadline; before it, if negative. */
	pastDeadline(ms: number): this {
		if (this.playing.deadlineAt === null) throw new Error("no deadline");
		this.now = this.playing.deadlineAt + ms;
		return this;
	}

	/** Tells a command that must not be refused. */
	tell(command: Command): this {
		const decision = this.#decide(command);
		if (decision.type === "refused") throw new Error(decision.reason);
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

	/** The command of an order of the turn under way: a label, or "bank". */
	order(
		name: string,
		target: string,
		{ turn = this.playing.position.turn, id = `order ${++this.#orders}` } = {},
	): Command {
		const { board } = this.playing.settings;
		const order =
			target === "bank"
				? BANK
				: ({ type: "tile", tile: tileNamed(board, target) } as const);
		return { type: "confirm", player: playerNamed(name), turn, id, order };
	}

	start(name: string, label: string): Command {
		const tile = tileNamed(this.playing.settings.board, label);
		return { type: "start", player: playerNamed(name), tile };
	}

	starts(name: string, label: string): this {
		return this.tell(this.start(name, label));
	}

	orders(name: string, ...targets: string[]): this {
		for (const target of targets) this.tell(this.order(name, target));
		return this;
	}

	isReady(name: string): this {
		return this.tell({ type: "ready", player: playerNamed(name) });
	}

	resigns(name: string): this {
		return this.tell({ type: "resign", player: playerNamed(name) });
	}

	ticks(): this {
		return this.tell({ type: "tick" });
	}

	/** Lets the phase run out of time. */
	passes(): this {
		return this.pastDeadline(
			this.playing.settings.ruleset.pace.graceMs,
		).ticks();
	}

	/** Lets phases run out of time until a later turn has begun, or the game is over. */
	passesTurn(): this {
		const { turn } = this.playing.position;
		while (this.match.type === "playing" && this.turn === turn) this.passes();
		return this;
	}

	get playing(): Playing {
		if (this.match.type !== "playing") throw new Error(this.match.type);
		return this.match;
	}

	get over(): Over {
		if (this.match.type !== "over") throw new Error(this.match.type);
		return this.match;
	}

	get phase(): Playing["phase"] {
		return this.playing.phase;
	}

	get turn(): number {
		return this.playing.position.turn;
	}

	/** Ms from now to the next tick that the match wants. */
	get tickIn(): number | null {
		const at = nextTickAt(this.playing);
		return at === null ? null : at - this.now;
	}

	seat(name: string): Seat {
		return this.#names.indexOf(name) as Seat;
	}

	state(name: string): SeatState {
		return this.playing.position.seats[this.seat(name)];
	}

	/** How many tiles a seat had in the end. */
	landIn(seat: number): number {
		return landOf(this.over.position, seat as Seat);
	}

	/** The labels of a person's or bot's tiles. */
	landOf(name: string): string[] {
		return this.#labels((owner) => owner === this.seat(name));
	}

	get freeLabels(): string[] {
		return this.#labels((owner) => owner < 0);
	}

	#labels(isWanted: (owner: number) => boolean): string[] {
		const { board, owners } = this.playing.position;
		return owners.flatMap((owner, tile) =>
			isWanted(owner) ? [labelOf(board, tile as TileIndex)] : [],
		);
	}

	/** The match as somebody who plays in it sees it, or a spectator. */
	seenBy(name: string | null): PlayingView {
		const viewer: Viewer =
			name === null
				? { type: "spectator" }
				: { type: "seat", seat: this.seat(name) };
		return viewFor(this.playing, viewer) as PlayingView;
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

	/** The orders with which the last turn was resolved, of one seat. */
	resolvedOrdersOf(name: string): PlacedOrder[] {
		const { record } = this.toldOf("turnResolved").at(-1) ?? {};
		if (record === undefined) throw new Error("no turn is resolved");
		return unpackOrders(this.match.settings.ruleset, record).filter(
			({ seat }) => seat === this.seat(name),
		);
	}
}
