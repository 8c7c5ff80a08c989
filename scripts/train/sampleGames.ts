/** Positions of games that bots play among themselves, for the fit of the value. */
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import type { Choose } from "../../src/bots/byRuleset.ts";
import { FeatureReader } from "../../src/bots/march/FeatureReader.ts";
import { WIDTH } from "../../src/bots/march/features.ts";
import { turnsLeft } from "../../src/bots/march/knots.ts";
import type { Position } from "../../src/rules/position.ts";
import { drawProgress } from "../cli/progressBar.ts";
import type { Sample } from "./fitValue.ts";
import { playGame } from "./playGame.ts";
import type { Setup } from "./setups.ts";

/** Which of the bots play a game's seats, in turn: all are strong, as the value is asked by strong bots. */
const PLAYERS: readonly BotKind[] = [
	"captain",
	"general",
	"captain",
	"captain",
];

/** The samples of games, a list for each game. */
export function sampleGames(
	setups: readonly Setup[],
	count: number,
	seed: string,
): Sample[][] {
	return Array.from({ length: count }, (_, game) => {
		drawProgress((game + 1) / count);
		return samplesOf(setups[game % setups.length], game, seed);
	});
}

function samplesOf(setup: Setup, game: number, seed: string): Sample[] {
	const positions: Position[] = [];
	const players = Array.from({ length: setup.seats }, (_, seat) =>
		chooseAs(PLAYERS[(seat + game) % PLAYERS.length]),
	);
	const draw = `${seed} ${game}`;
	const standings = playGame(
		setup,
		players,
		{ board: draw, chance: draw },
		(before) => positions.push(before),
	);
	const reader = new FeatureReader(setup.ruleset, positions[0]);
	return positions
		.map((position) => {
			const features = reader.read(position);
			const rows = standings
				.filter((seat) => position.seats[seat].type === "alive")
				.map((seat) => features.slice(seat * WIDTH, (seat + 1) * WIDTH));
			return { left: turnsLeft(setup.ruleset, position), rows };
		})
		.filter(({ rows }) => rows.length > 1);
}

/** A kind of bot as a player of training games. */
export function chooseAs(kind: BotKind): Choose {
	return (view, random) =>
		BOTS[kind].choose(view, random).map(({ order }) => order);
}
