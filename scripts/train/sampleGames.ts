/** Positions of games that bots play among themselves, for the fit of the value. */
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import type { Choose } from "../../src/bots/byRuleset.ts";
import {
	chooseBySearch,
	effortForDrafts,
} from "../../src/bots/march/chooseBySearch.ts";
import { FeatureReader } from "../../src/bots/march/FeatureReader.ts";
import { WIDTH } from "../../src/bots/march/features.ts";
import { turnsLeft, type ValueWeights } from "../../src/bots/march/knots.ts";
import type { Position } from "../../src/rules/position.ts";
import { drawProgress } from "../cli/progressBar.ts";
import type { Sample } from "./fitValue.ts";
import { playGame } from "./playGame.ts";
import type { Setup } from "./setups.ts";

/** Which of the bots play a game's seats, in turn: all are strong, as the value is asked by strong bots. */
const PLAYERS: readonly Choose[] = (
	["captain", "general", "captain", "captain"] as const
).map(chooseAs);

/**
 * Those of long games: the hard bot judges by a table, and the characters, who want land, towns
 * and borders to other degrees, show what each is worth for itself.
 */
export function playersBy(table: ValueWeights): readonly Choose[] {
	const general = chooseBySearch(effortForDrafts, table);
	const captain = chooseAs("captain");
	const [lancer, merchant, mason] = (
		["lancer", "merchant", "mason"] as const
	).map(chooseAs);
	return [captain, general, lancer, general, captain, general, merchant, mason];
}

/** The samples of games, a list for each game. */
export function sampleGames(
	setups: readonly Setup[],
	count: number,
	seed: string,
	players: readonly Choose[] = PLAYERS,
): Sample[][] {
	return Array.from({ length: count }, (_, game) => {
		drawProgress((game + 1) / count);
		return samplesOf(setups[game % setups.length], game, { seed, players });
	});
}

function samplesOf(
	setup: Setup,
	game: number,
	{ seed, players }: { seed: string; players: readonly Choose[] },
): Sample[] {
	const positions: Position[] = [];
	const seated = Array.from(
		{ length: setup.seats },
		(_, seat) => players[(seat + game) % players.length],
	);
	const draw = `${seed} ${game}`;
	const standings = playGame(
		setup,
		seated,
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
