/** Matches in which anything is tried, for properties: whole games as arbitrary commands at arbitrary times. */
import fc from "fast-check";
import { BOT_NAMES } from "../../src/bots/bots.ts";
import type { Command, Decision, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import {
	type Holder,
	type Match,
	openLobby,
	type PlayerId,
	type Settings,
} from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { type TileIndex, tileCount } from "../../src/rules/hex.ts";
import { BANK } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";
import {
	FREE_FULL,
	FREE_NEIGHBOR,
	type Ruleset,
	TURN_BY_TURN,
} from "../../src/rules/ruleset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { EPOCH, SECRET } from "./table.ts";

/** A command as it is drawn, before it is known what board it is for. */
type Drawn = {
	/** How the clock moves first: by so many ms, or to the tick that the match wants. */
	readonly clock: number | "tick";
	readonly who: number;
	readonly what: "tick" | "confirm" | "start" | "ready" | "resign" | "other";
	readonly tile: number;
	readonly isBank: boolean;
	readonly id: number;
	readonly turnsOff: number;
};

export type Game = { readonly settings: Settings; readonly holders: Holder[] };

export type Step = {
	readonly before: Match;
	readonly command: Command;
	readonly now: number;
	readonly decision: Decision;
	/** What the match is after the command. */
	readonly after: Match;
};

const PERSONS = ["Ann", "Bob", "Cleo", "Dan", "Eve"];

/** Distinctive, so that a leak can be found anywhere in a view. */
export const playerAt = (index: number) =>
	`player:${PERSONS[index] ?? "nobody"}:6f1b` as PlayerId;

/** Distinctive too. */
const orderId = (index: number) => `order:${index}:77aa`;

/** Rules that bring everything on quickly: events, deaths, returns, ends, caps. */
const hasty = {
	events: {
		...(TURN_BY_TURN.events as NonNullable<Ruleset["events"]>),
		fromTurn: 2,
	},
	protectedTurns: 1,
	maxTurns: 25,
	maxUnattendedTurns: 6,
};

const rulesets: fc.Arbitrary<Ruleset> = fc
	.record({
		base: fc.constantFrom(
			TURN_BY_TURN,
			TURN_BY_TURN,
			TURN_BY_TURN,
			FREE_NEIGHBOR,
			FREE_FULL,
		),
		tempo: fc.constantFrom("speed" as const, "even" as const),
		plans: fc.constantFrom("open" as const, "sealed" as const),
		readyEnds: fc.boolean(),
		returns: fc.boolean(),
		maxSeats: fc.constantFrom(2, 15),
		startLevel: fc.constantFrom(1, 3),
		newStrength: fc.constantFrom(1, 20),
		end: fc.constantFrom<Ruleset["end"]>(
			{ type: "endless" },
			{ type: "endless" },
			{ type: "full-map" },
			{ type: "half-map" },
			{ type: "turn-limit", turn: 9 },
			{
				type: "falling-share",
				startPercent: 60,
				fallsAfterTurn: 3,
				percentPerTurn: 4,
				leastPercent: 20,
			},
		),
	})
	.map(({ base, ...rules }) => ({
		...base,
		...rules,
		...hasty,
		events: base.multiStep ? hasty.events : null,
	}));

const holder = (index: number): fc.Arbitrary<Holder> =>
	fc.oneof(
		{
			weight: 2,
			arbitrary: fc.constant<Holder>({
				type: "person",
				player: playerAt(index),
				name: PERSONS[index],
			}),
		},
		{
			weight: 1,
			arbitrary: fc
				.constantFrom(...BOT_NAMES)
				.map<Holder>((bot) => ({ type: "bot", bot, name: `${bot} ${index}` })),
		},
	);

export const games: fc.Arbitrary<Game> = fc
	.record({
		ruleset: rulesets,
		// Room for two at least, as the rules need it.
		board: fc
			.record({
				cols: fc.integer({ min: 1, max: 7 }),
				rows: fc.integer({ min: 1, max: 5 }),
			})
			.filter((board) => tileCount(board) > 1),
		hasClock: fc.boolean(),
		holders: fc
			.integer({ min: 2, max: 4 })
			.chain((seats) =>
				fc.tuple(...Array.from({ length: seats }, (_, i) => holder(i))),
			),
	})
	.map(({ holders, ...settings }) => ({
		settings: { ...settings, seatCount: holders.length },
		holders,
	}));

const drawn: fc.Arbitrary<Drawn> = fc.record({
	clock: fc.oneof(
		{ weight: 6, arbitrary: fc.integer({ min: 0, max: 3000 }) },
		{ weight: 2, arbitrary: fc.constant("tick" as const) },
		{ weight: 1, arbitrary: fc.integer({ min: -60_000, max: 0 }) },
		{ weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000 }) },
	),
	who: fc.nat({ max: 4 }),
	what: fc.oneof(
		{ weight: 12, arbitrary: fc.constant("confirm" as const) },
		{ weight: 6, arbitrary: fc.constant("start" as const) },
		{ weight: 6, arbitrary: fc.constant("tick" as const) },
		{ weight: 6, arbitrary: fc.constant("ready" as const) },
		{
			weight: 1,
			arbitrary: fc.constantFrom("other", "other", "other", "resign"),
		},
	),
	tile: fc.nat({ max: 1000 }),
	isBank: fc.boolean(),
	id: fc.nat({ max: 9 }),
	turnsOff: fc.oneof(
		{ weight: 9, arbitrary: fc.constant(0) },
		{ weight: 1, arbitrary: fc.integer({ min: -1, max: 1 }) },
	),
}) as fc.Arbitrary<Drawn>;

export const courses = fc.array(drawn, { maxLength: 120, size: "max" });

/** Everyone joins, the game begins, and then comes what was drawn. */
export function* play(
	{ settings, holders }: Game,
	course: readonly Drawn[],
): Generator<Step> {
	let match = deepFreeze<Match>(openLobby(settings));
	let now = EPOCH;
	const step = (command: Command): Step => {
		const before = match;
		const decision = decide(before, command, now);
		if (decision.type === "decided") match = deepFreeze(decision.match);
		return { before, command, now, decision, after: match };
	};
	for (const joining of holders) yield step({ type: "join", holder: joining });
	yield step({ type: "begin", secret: SECRET });
	for (const each of course) {
		const wanted = match.type === "playing" ? nextTickAt(match) : null;
		now = each.clock === "tick" ? (wanted ?? now) : now + each.clock;
		yield step(commandOf(each, match));
	}
}

function commandOf(each: Drawn, match: Match): Command {
	const { board } = match.settings;
	const persons = match.seats.flatMap((seat) =>
		seat?.type === "person" ? [seat.player] : [],
	);
	const player = persons[each.who % persons.length] ?? playerAt(PERSONS.length);
	const tile = (each.tile % tileCount(board)) as TileIndex;
	switch (each.what) {
		case "tick":
			return { type: "tick" };
		case "start":
			return { type: "start", player, tile };
		case "confirm": {
			const turn = match.type === "playing" ? match.position.turn : 0;
			return {
				type: "confirm",
				player,
				turn: turn + each.turnsOff,
				id: orderId(each.id),
				order: each.isBank ? BANK : { type: "tile", tile },
			};
		}
		case "ready":
		case "resign":
			return { type: each.what, player };
		case "other":
			return [
				{ type: "begin", secret: SECRET } as const,
				{ type: "leave", seat: each.who as Seat } as const,
				{ type: "ready", player: playerAt(PERSONS.length) } as const,
			][each.tile % 3];
	}
}

export function factsOf(steps: Iterable<Step>): Fact[] {
	return [...steps].flatMap(({ decision }) =>
		decision.type === "decided" ? decision.facts : [],
	);
}
