import { describe, expect, test } from "vitest";
import { type KnownGame, planPhase } from "../../../scripts/load/plan.ts";
import { commandOf } from "../../../src/exchange/commandOf.ts";
import { decide } from "../../../src/match/decide.ts";
import { openLobby } from "../../../src/match/lobby.ts";
import type { Match, PlayerId, Playing } from "../../../src/match/match.ts";
import { viewPlaying } from "../../../src/match/view.ts";
import {
	gameSettingsOf,
	parseGame,
} from "../../../src/server/forms/peopleGameForm.ts";

const SEATS = 4;
const NOW = 1_000_000;

const visitor = (seat: number) => ({
	player: `player ${seat}` as PlayerId,
	name: `Guest ${seat}`,
});

function begun(ruleset: string): Playing {
	const fields = { access: "link", fill: "none", pace: "180", seats: "4" };
	const parsed = parseGame({ ...fields, ruleset, board: "11x9" });
	if (parsed.type === "invalid")
		throw new Error(JSON.stringify(parsed.problems));
	let match: Match = openLobby(gameSettingsOf(parsed.values), NOW);
	for (let seat = 0; seat < SEATS; seat++)
		match = told(match, {
			type: "join",
			holder: { type: "person", ...visitor(seat) },
		});
	const secret = "ab".repeat(32);
	return told(match, { type: "begin", secret }) as Playing;
}

function told(match: Match, command: Parameters<typeof decide>[1]): Match {
	const decision = decide(match, command, NOW);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

function known(playing: Playing): KnownGame {
	const { position, phase, entries } = playing;
	return {
		view: viewPlaying(playing, null),
		position,
		phase,
		entered: new Set(entries.map(({ seat }) => seat)),
	};
}

/** Sends what is planned, seat by seat; throws if anything is refused. */
function playPhase(playing: Playing): Match {
	let match: Match = playing;
	for (const [seat, messages] of planPhase(known(playing), "test"))
		for (const message of messages) {
			const means = { visitor: visitor(seat), delayMs: 0, newSecret: () => "" };
			const command = commandOf(message as never, match, means);
			if (typeof command === "string") throw new Error(command);
			match = told(match, command);
		}
	return match;
}

describe("what the load sends is legal, and ends each phase", () => {
	test.each(["march", "turn-by-turn"])("%s", (ruleset) => {
		let playing = begun(ruleset);
		let phases = 0;
		while (playing.position.turn < 12) {
			const next = playPhase(playing);
			if (next.type !== "playing") break;
			expect([next.phase, next.position.turn]).not.toEqual([
				playing.phase,
				playing.position.turn,
			]);
			playing = next;
			phases++;
		}
		expect(phases).toBeGreaterThan(8);
	});
});

test("in single-step modes everybody begins by an order, and only time ends the turn", () => {
	const next = playPhase(begun("free-neighbor")) as Playing;
	expect(next.orders).toHaveLength(SEATS);
	expect(next.position.turn).toBe(0);
});

test("the same name draws the same plan", () => {
	const playing = begun("march");
	const plan = planPhase(known(playing), "one");
	expect(planPhase(known(playing), "one")).toEqual(plan);
	expect(planPhase(known(playing), "two")).not.toEqual(plan);
});
