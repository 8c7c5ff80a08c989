/**
 * Plays some games and keeps their logs in test/games, where a test replays
 * them: they are the memory of the rules' version. To be run anew only when
 * the rules change on purpose, and with them RULES_VERSION.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BOT_NAMES, type BotName } from "../src/bots/bots.ts";
import type { Command } from "../src/match/command.ts";
import { decide } from "../src/match/decide.ts";
import { openLobby } from "../src/match/lobby.ts";
import { logOf } from "../src/match/log.ts";
import {
	type Holder,
	type Match,
	type PlayerId,
	type Playing,
	seatOf,
	soloSettings,
} from "../src/match/match.ts";
import { nextTickAt } from "../src/match/phases.ts";
import { packLog } from "../src/rules/archive.ts";
import {
	allTiles,
	type Board,
	neighborsOf,
	type TileIndex,
} from "../src/rules/hex.ts";
import { BANK, type Order } from "../src/rules/order.ts";
import type { Seat } from "../src/rules/position.ts";
import { type Random, randomFor } from "../src/rules/random.ts";
import type { GameLog, TurnRecord } from "../src/rules/replay.ts";
import {
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
	type Ruleset,
	TURN_BY_TURN,
} from "../src/rules/ruleset.ts";
import { verify } from "../src/rules/verify.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";

type Recipe = {
	readonly name: string;
	readonly ruleset: Ruleset;
	readonly board: Board;
	/** Bots by their temperaments; any other name is a person who acts by lot. */
	readonly seats: readonly string[];
	/** From this turn on all people give up as soon as somebody has entered. */
	readonly leftAfter?: number;
};

const folder = fileURLToPath(new URL("../test/games/", import.meta.url));

/** The rules, stopped after so many turns. */
function stopped(ruleset: Ruleset, turns: number): Ruleset {
	return { ...ruleset, maxTurns: turns - 1 };
}

const SMALL: Board = { cols: 17, rows: 9 };
const LARGE: Board = { cols: 25, rows: 20 };
const MIXED = ["captain", "gardener", "raider", "settler"];

const RECIPES: readonly Recipe[] = [
	{
		name: "march-17x9-4",
		ruleset: marchFor(SMALL),
		board: SMALL,
		seats: ["general", "captain", "raider", "gardener"],
	},
	{
		name: "march-25x20-8",
		ruleset: marchFor(LARGE),
		board: LARGE,
		seats: [...MIXED, "captain", "hermit", "captain", "wanderer"],
	},
	{
		name: "march-speed-17x9-4",
		ruleset: { ...marchFor(SMALL), tempo: "speed", plans: "open" },
		board: SMALL,
		seats: MIXED,
	},
	{
		name: "classic-9x9-3",
		ruleset: stopped(TURN_BY_TURN, 100),
		board: { cols: 9, rows: 9 },
		seats: ["captain", "raider", "settler"],
	},
	{
		name: "classic-25x20-8",
		ruleset: stopped(TURN_BY_TURN, 100),
		board: LARGE,
		seats: [...MIXED, ...MIXED],
	},
	{
		name: "classic-stormy-11x9-4",
		ruleset: {
			...stopped(TURN_BY_TURN, 80),
			tempo: "even",
			end: { type: "endless" },
			events: {
				fromTurn: 0,
				lightning: { roll: [0, 0.3], damage: [10, 80] },
				earthquake: {
					roll: [0.3, 0.5],
					damage: [10, 30],
					radius: [3, 7],
					rimDamage: 5,
				},
				drop: { roll: [0.5, 1], amount: [1, 20] },
			},
		},
		board: { cols: 11, rows: 9 },
		seats: ["wanderer", "captain", "hermit", "raider"],
	},
	{
		name: "classic-people-8x6-4",
		ruleset: {
			...stopped(TURN_BY_TURN, 70),
			end: { type: "endless" },
			protectedTurns: 3,
		},
		board: { cols: 8, rows: 6 },
		seats: ["Ann", "raider", "Bob", "captain"],
	},
	{
		name: "classic-broken-off-8x6-4",
		ruleset: { ...TURN_BY_TURN, end: { type: "endless" }, protectedTurns: 3 },
		board: { cols: 8, rows: 6 },
		seats: ["Ann", "raider", "Bob", "captain"],
		leftAfter: 20,
	},
	{
		name: "free-neighbor-13x9-4",
		ruleset: stopped(FREE_NEIGHBOR, 100),
		board: { cols: 13, rows: 9 },
		seats: ["Ann", ...MIXED.slice(1)],
	},
	{
		name: "free-full-13x9-4",
		ruleset: stopped(FREE_FULL, 60),
		board: { cols: 13, rows: 9 },
		seats: ["Ann", "Bob", ...MIXED.slice(2)],
	},
];

/** What people do: of their orders and words, how many are to resign, to be ready, to bank. */
const RESIGN_CHANCE = 0.005;
const READY_CHANCE = 0.1;
const BANK_CHANCE = 0.2;

await runCommand({
	usage: usageText(
		"npm run record:games",
		"Plays some games and keeps their logs in test/games, after a change of the rules' version.",
	),
	parse: noArguments,
	run() {
		mkdirSync(folder, { recursive: true });
		for (const recipe of RECIPES) write(recipe);
	},
});

function write(recipe: Recipe): void {
	const log = record(recipe);
	const fault = verify(log);
	if (fault !== null) throw new Error(`${recipe.name}: ${fault.type}`);
	const text = `${JSON.stringify(packLog(log))}\n`;
	writeFileSync(`${folder}${recipe.name}.json`, text);
	const kilobytes = (text.length / 1000).toFixed(1);
	console.log(
		`${recipe.name.padEnd(24)} ${log.turns.length} turns, ${kilobytes} KB`,
	);
}

/** Plays a game; the same recipe, with the same bots, gives the same one. */
function record({
	name,
	ruleset,
	board,
	seats,
	leftAfter = Number.POSITIVE_INFINITY,
}: Recipe): GameLog {
	const secret = createHash("sha256").update(name).digest("hex");
	const turns: TurnRecord[] = [];
	const tell = (before: Match, command: Command, now: number): Match => {
		const decision = decide(before, command, now);
		if (decision.type === "refused") return before;
		for (const fact of decision.facts)
			if (fact.type === "turnResolved") turns.push(fact.record);
		return decision.match;
	};
	const settings = { ruleset, board, seatCount: seats.length, hasClock: true };
	let match: Match = openLobby(soloSettings(settings));
	for (const [seat, each] of seats.entries())
		match = tell(match, { type: "join", holder: holderOf(each, seat) }, 0);
	match = tell(match, { type: "begin", secret }, 0);
	const random = randomFor(secret, "people");
	let planned: Planned[] = [];
	let plannedFor = "";
	while (match.type === "playing") {
		const phase = `${match.position.turn} ${match.phase} ${match.phaseStartedAt}`;
		if (phase !== plannedFor) planned = planPeople(match, seats, random);
		plannedFor = phase;
		if (match.position.turn >= leftAfter && match.entries.length > 0)
			planned = giveUp(match);
		const tickAt = nextTickAt(match);
		const next = planned[0];
		if (next === undefined || next.at >= tickAt)
			match = tell(match, { type: "tick" }, tickAt);
		else {
			planned.shift();
			match = tell(match, next.command, next.at);
		}
	}
	if (match.type !== "over") throw new Error(`${name} never began`);
	return logOf(name, match, turns);
}

function holderOf(name: string, seat: number): Holder {
	return isBot(name)
		? { type: "bot", bot: name, name: `${name} ${seat + 1}` }
		: { type: "person", player: name as PlayerId, name };
}

function isBot(name: string): name is BotName {
	return (BOT_NAMES as readonly string[]).includes(name);
}

/** All people, at once. */
function giveUp({ seats, resigned, phaseStartedAt: at }: Playing): Planned[] {
	return seats.flatMap((holder, seat) =>
		holder.type === "person" && !resigned.includes(seat as Seat)
			? [{ at, command: { type: "resign", player: holder.player } }]
			: [],
	);
}

type Planned = { readonly at: number; readonly command: Command };

/** What people do in a phase: starts and orders by lot, some of them not legal, and now and then nothing. */
function planPeople(
	playing: Playing,
	seats: readonly string[],
	random: Random,
): Planned[] {
	const { waitingMs, collectingMs, graceMs } = playing.settings.ruleset.pace;
	const { phase, phaseStartedAt, position } = playing;
	const lastsMs = phase === "waiting" ? waitingMs : collectingMs;
	return seats
		.filter((name) => !isBot(name))
		.flatMap((name) =>
			Array.from({ length: random.between(0, 4) }, (_, i) => ({
				at: phaseStartedAt + random.between(0, lastsMs + graceMs),
				command: commandOf(
					playing,
					name as PlayerId,
					// Late orders of the free modes count once: an id is not for two turns.
					`${position.turn} ${i}`,
					random,
				),
			})),
		)
		.sort((a, b) => a.at - b.at);
}

function commandOf(
	playing: Playing,
	player: PlayerId,
	id: string,
	random: Random,
): Command {
	const tile = tileNear(playing, seatOf(playing, player), random);
	if (playing.phase === "waiting") return { type: "start", player, tile };
	const chance = random.fraction();
	if (chance < RESIGN_CHANCE) return { type: "resign", player };
	const { turn } = playing.position;
	if (chance < RESIGN_CHANCE + READY_CHANCE)
		return { type: "ready", player, turn, phase: playing.phase };
	const isBank = chance > 1 - BANK_CHANCE;
	const order: Order = isBank ? BANK : { type: "tile", tile };
	return { type: "confirm", player, turn, id, order };
}

/** A tile about one of a person's own; any tile for one who has none. */
function tileNear(
	{ position }: Playing,
	seat: Seat | null,
	random: Random,
): TileIndex {
	const { board, owners } = position;
	const own = allTiles(board).filter((tile) => owners[tile] === seat);
	if (own.length === 0) return random.pick(allTiles(board));
	const tile = random.pick(own);
	return random.pick([tile, ...neighborsOf(board, tile)]);
}
