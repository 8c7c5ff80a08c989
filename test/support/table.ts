/**
 * People and bots around a match, for tests: commands are told by name, tiles
 * by label, and the time is what the test says.
 */
import type { Command } from "../../src/match/command.ts";
import type { OpenPhase, Over, Playing } from "../../src/match/match.ts";
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
import { LobbyTable, type LobbyWishes, lobbyFor } from "./lobbyTable.ts";
import { tileNamed } from "./playing.ts";
import {
	CALM,
	EPOCH,
	holderNamed,
	playerNamed,
	SECRET,
	settingsFor,
	type Wishes,
} from "./setting.ts";

export class Table extends LobbyTable {
	#orders = 0;

	/** A game that has just begun. */
	static begun(names: readonly string[], wishes: LobbyWishes = {}): Table {
		return new Table(lobbyFor(names, wishes)).sit(names).begins();
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
		wishes: Pick<Wishes, "ruleset" | "hasClock" | "access"> &
			Omit<Partial<Playing>, "settings"> = {},
	): Table {
		const position = parse(map);
		const {
			ruleset = CALM,
			hasClock = true,
			access = "solo",
			...state
		} = wishes;
		const settings = settingsFor(names.length, {
			ruleset,
			board: position.board,
			hasClock,
			access,
		});
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
			removed: [],
			earlier: [],
			missed: names.map(() => 0),
			isAttended: false,
			unattendedTurns: 0,
			...state,
		};
		return new Table(playing);
	}

	/** Sets the clock to so much after the phase's deadline; before it, if negative. */
	pastDeadline(ms: number): this {
		if (this.playing.deadlineAt === null) throw new Error("no deadline");
		this.now = this.playing.deadlineAt + ms;
		return this;
	}

	/** The command of an order of the turn under way: a label, or "bank". */
	order(
		name: string,
		target: string,
		{
			turn = this.playing.position.turn,
			id = `order ${++this.#orders}`,
			delayMs,
		}: { turn?: number; id?: string; delayMs?: number | undefined } = {},
	): Command {
		const { board } = this.playing.settings;
		const order =
			target === "bank"
				? BANK
				: ({ type: "tile", tile: tileNamed(board, target) } as const);
		const delay = delayMs === undefined ? {} : { delayMs };
		const player = playerNamed(name);
		return { type: "confirm", player, turn, id, order, ...delay };
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

	/** The word that somebody is done, for the phase under way if no other is told. */
	ready(
		name: string,
		{
			turn = this.playing.position.turn,
			phase = this.playing.phase,
		}: { turn?: number; phase?: OpenPhase } = {},
	): Command {
		return { type: "ready", player: playerNamed(name), turn, phase };
	}

	isReady(name: string): this {
		return this.tell(this.ready(name));
	}

	/** The word that somebody is back. */
	return(name: string): Command {
		return { type: "return", player: playerNamed(name) };
	}

	returns(name: string): this {
		return this.tell(this.return(name));
	}

	resigns(name: string): this {
		return this.tell({ type: "resign", player: playerNamed(name) });
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
	get tickIn(): number {
		return nextTickAt(this.playing) - this.now;
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

	/** The orders with which the last turn was resolved, of one seat. */
	resolvedOrdersOf(name: string): PlacedOrder[] {
		const { record } = this.toldOf("turnResolved").at(-1) ?? {};
		if (record === undefined) throw new Error("no turn is resolved");
		return unpackOrders(this.match.settings.ruleset, record).filter(
			({ seat }) => seat === this.seat(name),
		);
	}
}
