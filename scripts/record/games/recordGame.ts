/** Plays one of the recipes to its end. */
import { BOT_KINDS, type BotKind } from "../../../src/bots/bots.ts";
import { gameLogOf } from "../../../src/match/gameLogOf.ts";
import type { Holder, PlayerId } from "../../../src/match/match.ts";
import { nextTickAt } from "../../../src/match/phases.ts";
import { randomFor } from "../../../src/rules/random.ts";
import type { GameLog, TurnRecord } from "../../../src/rules/replay.ts";
import { LocalMatch, secretFrom } from "../../games/LocalMatch.ts";
import { giveUp, type PlannedCommand, planPeople } from "./people.ts";
import type { Recipe } from "./recipes.ts";

/** Plays a game; the same recipe with the same bots gives the same game. */
export function recordGame(recipe: Recipe): GameLog {
	const { name, seats } = recipe;
	const turns: TurnRecord[] = [];
	const settings = { ...recipe, seatCount: seats.length };
	const game = new LocalMatch(settings, (_, facts) => {
		for (const fact of facts)
			if (fact.type === "turnResolved") turns.push(fact.record);
	});
	const secret = secretFrom(name);
	game.begin(seats.map(holderOf), secret);
	playOn(game, recipe, secret);
	const { match } = game;
	if (match.type !== "over") throw new Error(`${name} never began`);
	return gameLogOf(name, match, turns);
}

function playOn(game: LocalMatch, recipe: Recipe, secret: string): void {
	const { leftAfter = Number.POSITIVE_INFINITY } = recipe;
	const people = recipe.seats.filter((name) => !isBot(name)) as PlayerId[];
	const random = randomFor(secret, "people");
	let planned: PlannedCommand[] = [];
	let plannedFor = "";
	for (;;) {
		const { match } = game;
		if (match.type !== "playing") return;
		const phase = `${match.position.turn} ${match.phase} ${match.phaseStartedAt}`;
		if (phase !== plannedFor) planned = planPeople(match, people, random);
		plannedFor = phase;
		if (match.position.turn >= leftAfter && match.entries.length > 0)
			planned = giveUp(match);
		const next = planned[0];
		if (next === undefined || next.at >= nextTickAt(match)) game.tick();
		else {
			planned.shift();
			// Some of the people's commands are refused.
			game.tryCommand(next.command, next.at);
		}
	}
}

function holderOf(name: string, seat: number): Holder {
	return isBot(name)
		? { type: "bot", bot: name, name: `${name} ${seat + 1}` }
		: { type: "person", player: name as PlayerId, name };
}

function isBot(name: string): name is BotKind {
	return (BOT_KINDS as readonly string[]).includes(name);
}
