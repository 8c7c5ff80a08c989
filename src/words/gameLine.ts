/** The text of a game's line in a list: the same on the server and in the browser. */
import type { MapShape } from "../rules/maps/shapes.ts";
import type { RulesetName } from "../rules/ruleset.ts";
import type { GameListWords } from "./en/gameList.ts";
import { shortened } from "./shortened.ts";
import { signedName } from "./signedName.ts";

/** The content of a line; see protocol/directory.ts. */
export type LineGame = {
	readonly state: "open" | "running";
	readonly ruleset: RulesetName;
	readonly cols: number;
	readonly rows: number;
	readonly map?: MapShape | null | undefined;
	readonly tempo: "even" | "speed";
	readonly plans: "open" | "sealed";
	readonly paceMs: number | null;
	readonly seatCount: number;
	readonly persons: number;
	readonly botPersons?: number | undefined;
	readonly fill: string | null;
	readonly host: string;
	readonly isBotHost?: boolean | undefined;
	readonly botAccounts?: boolean | undefined;
	readonly beginsAt: number | null;
	readonly turn: number;
	readonly isJoinable: boolean;
	readonly isWatchable: boolean;
	readonly watching: number;
};

export type OwnLineGame = LineGame & {
	readonly isWaiting: boolean;
	readonly deadlineAt: number | null;
	readonly others: readonly string[];
	readonly otherBots?: readonly string[] | undefined;
};

export type GameLine = {
	readonly title: string;
	/** The players. */
	readonly players: string;
	/** The rules. */
	readonly facts: string;
	/** The progress of the game; in the reader's own games, whom it waits for. */
	readonly state: string;
	/** The time left; "" if none is shown. */
	readonly left: string;
	/** Whether the reader can take a seat. */
	readonly joins: boolean;
	/** The text of the link to the game; "" if the reader may not see the game. */
	readonly link: string;
	/** Whether the game waits for the reader. */
	readonly isPressing: boolean;
};

export function gameLine(
	game: LineGame,
	{ line }: GameListWords,
	now: number,
): GameLine {
	return {
		title: titleOf(game, line),
		players: playersOf(game, line),
		facts: factsOf(game, line),
		state:
			game.state === "open" ? beginOf(game, line, now) : line.turn(game.turn),
		left: "",
		joins: game.isJoinable,
		link: game.state === "running" && game.isWatchable ? line.watch : "",
		isPressing: false,
	};
}

export function ownGameLine(
	game: OwnLineGame,
	{ line, own }: GameListWords,
	now: number,
): GameLine {
	const { state, isWaiting, otherBots = [] } = game;
	const others = game.others.map((name) =>
		signedName({ name, isBotAccount: otherBots.includes(name) }),
	);
	return {
		title: others.length === 0 ? own.alone : own.against(...shortened(others)),
		players: state === "open" ? playersOf(game, line) : line.turn(game.turn),
		facts: factsOf(game, line),
		state: ownStateOf(game, own),
		left: state === "open" ? beginOf(game, line, now) : leftOf(game, own, now),
		joins: false,
		link: isWaiting ? own.play : own.look,
		isPressing: isWaiting,
	};
}

function leftOf(
	{ deadlineAt }: OwnLineGame,
	own: GameListWords["own"],
	now: number,
): string {
	return deadlineAt === null ? "" : own.left(Math.max(0, deadlineAt - now));
}

function ownStateOf(
	{ isWaiting, state }: OwnLineGame,
	own: GameListWords["own"],
): string {
	if (isWaiting) return own.yourTurn;
	return state === "open" ? own.notBegun : own.others;
}

type LineWords = GameListWords["line"];

function titleOf(game: LineGame, line: LineWords): string {
	const { state, turn, isBotHost: isBotAccount } = game;
	const host = signedName({ name: game.host, isBotAccount });
	if (state === "open") return host === "" ? line.hostless : line.hosted(host);
	// Before the end of the first turn nobody leads.
	if (host !== "" && turn === 0) return line.hosted(host);
	return host === "" ? line.ledByNobody : line.led(host);
}

function playersOf(game: LineGame, line: LineWords): string {
	const { state, persons, botPersons = 0, seatCount, fill, watching } = game;
	const humans = persons - botPersons;
	const players =
		state === "open"
			? [
					line.taken(persons, seatCount),
					...(fill !== null && persons < seatCount ? [line.botsFill] : []),
					...(game.botAccounts ? [line.openToBots] : []),
				]
			: [line.players(humans, seatCount - humans)];
	if (watching > 0) players.push(line.watching(watching));
	return line.phrases(players);
}

function factsOf(game: LineGame, line: LineWords): string {
	const { ruleset, paceMs, tempo, plans } = game;
	return [
		line.rulesets[ruleset],
		boardText(game, line),
		paceMs === null ? line.noClock : line.pace(paceMs),
		...(tempo === "speed" ? [line.speed] : []),
		...(plans === "open" ? [line.openPlans] : []),
	].join(" · ");
}

/** A board in words: its shape, if it is generated, and its size. */
export function boardText(
	{ cols, rows, map }: Pick<LineGame, "cols" | "rows" | "map">,
	line: LineWords,
): string {
	return map ? line.map(map, cols, rows) : line.board(cols, rows);
}

function beginOf({ beginsAt }: LineGame, line: LineWords, now: number): string {
	if (beginsAt === null) return line.beginsWhenFull;
	return beginsAt > now ? line.beginsIn(beginsAt - now) : line.beginning;
}
