/**
 * Drives a match in tests: commands name people, bots and the labels of tiles,
 * and the test says what time it is.
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
import { LobbyDriver, type LobbyOptions, lobbyFor } from "./LobbyDriver.ts";
import { tileNamed } from "./playing.ts";
import {
	CALM,
	EPOCH,
	holderNamed,
	playerNamed,
	SECRET,
	type SettingsOptions,
	settingsFor,
} from "./setting.ts";

export class MatchDriver extends LobbyDriver {
	#orders = 0;

	/** A game that has just begun. */
	static begun(
		names: readonly string[],
		options: LobbyOptions = {},
	): MatchDriver {
		return new MatchDriver(lobbyFor(names, options)).sit(names).begins();
	}

	/** A game whose persons have all had their start, in its first collecting phase. */
	static started(
		names: readonly string[],
		options: SettingsOptions = {},
	): MatchDriver {
		const driver = MatchDriver.begun(names, options);
		if (driver.phase === "collecting") return driver;
		for (const name of names)
			if (holderNamed(name).type === "person")
				driver.starts(name, driver.freeLabels[0]);
		return driver.phase === "waiting" ? driver.passes() : driver;
	}

	/** A game in the middle of a collecting phase, on a drawn map. */
	static onMap(
		map: string,
		names: readonly string[],
		options: Pick<SettingsOptions, "ruleset" | "hasClock" | "access"> &
			Omit<Partial<Playing>, "settings"> = {},
	): MatchDriver {
		const position = parse(map);
		const {
			ruleset = CALM,
			hasClock = true,
			access = "solo",
			...state
		} = options;
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
		return new MatchDriver(playing);
	}

	/** Sets the clock to so many ms after the phase's deadline; before it, if negative. */
	pastDeadline(ms: number): this {
		if (this.playing.deadlineAt === null) throw new Error("no deadline");
		this.now = this.playing.deadlineAt + ms;
		return this;
	}

	/** The command of an order in the current turn: a label, or "bank". */
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
		return this.apply(this.start(name, label));
	}

	orders(name: string, ...targets: string[]): this {
		for (const target of targets) this.apply(this.order(name, target));
		return this;
	}

	/** The command by which somebody is ready, for the current phase unless another is given. */
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
		return this.apply(this.ready(name));
	}

	/** The command by which somebody is not done after all. */
	reopen(name: string, turn = this.playing.position.turn): Command {
		return { type: "reopen", player: playerNamed(name), turn };
	}

	reopens(name: string): this {
		return this.apply(this.reopen(name));
	}

	/** The command by which somebody keeps orders for a turn: labels, or "bank". */
	keep(
		name: string,
		targets: readonly string[],
		turn = this.playing.position.turn,
	): Command {
		const { board } = this.playing.settings;
		const orders = targets.map((target) =>
			target === "bank"
				? BANK
				: ({ type: "tile", tile: tileNamed(board, target) } as const),
		);
		return { type: "keep", player: playerNamed(name), turn, orders };
	}

	keeps(name: string, targets: readonly string[], turn?: number): this {
		return this.apply(this.keep(name, targets, turn));
	}

	/** Somebody takes so many days off from now on; 0 is to come back. */
	takesOff(name: string, days: number): this {
		const player = playerNamed(name);
		const { now } = this;
		const known = this.playing.holidays?.find((one) => one.player === player);
		const from = days === 0 && known ? known.from : now;
		const until = now + days * 24 * 60 * 60_000;
		return this.apply({ type: "holiday", player, from, until, decidedAt: now });
	}

	/** The command by which somebody is back. */
	return(name: string): Command {
		return { type: "return", player: playerNamed(name) };
	}

	returns(name: string): this {
		return this.apply(this.return(name));
	}

	resigns(name: string): this {
		return this.apply({ type: "resign", player: playerNamed(name) });
	}

	/** Lets the time of the phase run out. */
	passes(): this {
		return this.pastDeadline(
			this.playing.settings.ruleset.pace.graceMs,
		).ticks();
	}

	/** Lets the time of phases run out until a later turn has begun, or the game is over. */
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

	/** Ms from now to the next tick that the match needs. */
	get tickIn(): number {
		return nextTickAt(this.playing) - this.now;
	}

	state(name: string): SeatState {
		return this.playing.position.seats[this.seat(name)];
	}

	/** How many tiles a seat had at the end. */
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
		const { record } = this.factsOf("turnResolved").at(-1) ?? {};
		if (record === undefined) throw new Error("no turn is resolved");
		return unpackOrders(this.match.settings.ruleset, record).filter(
			({ seat }) => seat === this.seat(name),
		);
	}
}
