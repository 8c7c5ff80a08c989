/** Games between bots, played through `decide`, to check what bots do in them. */
import { createHash } from "node:crypto";
import type { BotKind } from "../../src/bots/bots.ts";
import type { Command, Fact } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Match, Playing } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { type Settings, soloSettings } from "../../src/match/settings.ts";
import { type PlayingView, viewPlaying } from "../../src/match/view.ts";
import { parse } from "../../src/rules/notation.ts";
import { allSeats, landOf, type Seat } from "../../src/rules/position.ts";
import { MatchDriver } from "./MatchDriver.ts";
import { CALM } from "./setting.ts";

/** The view of a player on a seat, and so of a bot. */
export type SeatedView = PlayingView & { readonly viewer: Seat };

export type Played = {
	readonly before: Playing;
	readonly after: Match;
	readonly facts: readonly Fact[];
};

/** Plays a game between bots turn by turn; its randomness comes from the seed. */
export function* playBots(
	bots: readonly BotKind[],
	settings: Pick<Settings, "ruleset" | "board" | "map">,
	seed: string,
): Generator<Played> {
	let match = openLobby(
		soloSettings({ ...settings, seatCount: bots.length, hasClock: true }),
	) as Match;
	const tell = (command: Command, now: number): readonly Fact[] => {
		const decision = decide(match, command, now);
		if (decision.type === "refused") throw new Error(decision.reason);
		match = decision.match;
		return decision.facts;
	};
	for (const bot of bots)
		tell({ type: "join", holder: { type: "bot", bot, name: bot } }, 0);
	const secret = createHash("sha256").update(seed).digest("hex");
	tell({ type: "begin", secret }, 0);
	while (match.type === "playing") {
		const before: Playing = match;
		const facts = tell({ type: "tick" }, nextTickAt(match));
		yield { before, after: match, facts };
	}
}

/** The view of each seat with land, every so many turns of a game, up to a turn. */
export function viewsIn(
	bots: readonly BotKind[],
	settings: Pick<Settings, "ruleset" | "board" | "map">,
	{
		every,
		until,
		seed = "views",
	}: { every: number; until: number; seed?: string },
): SeatedView[] {
	const views: SeatedView[] = [];
	let seen = -1;
	for (const { before } of playBots(bots, settings, seed)) {
		const { turn } = before.position;
		if (turn > until) break;
		if (turn === seen || turn % every !== 0 || before.orders.length > 0)
			continue;
		seen = turn;
		for (const seat of allSeats(before.position))
			if (landOf(before.position, seat) > 0)
				views.push(viewPlaying(before, seat));
	}
	return views;
}

/** The view of seat a on a drawn map, in a collecting phase; everyone has a seat. */
export function viewOf(
	map: string,
	ruleset = CALM,
	seat: Seat = 0 as Seat,
): SeatedView {
	const names = parse(map).seats.map((_, i) => `bot of seat ${i}`);
	return viewPlaying(MatchDriver.onMap(map, names, { ruleset }).playing, seat);
}
