/** A local game in the form in which the device keeps it, and back. Pure. */
import type { Over, Playing } from "../../match/match.ts";
import { settingsAnew } from "../../match/settings.ts";
import {
	type PackedPosition,
	packPosition,
	unpackPosition,
} from "../../protocol/packedPosition.ts";
import type { NumberedTurn } from "../../protocol/serverMessages.ts";
import { turnsInAll } from "../../rules/ending.ts";
import type { TurnRecord } from "../../rules/replay.ts";
import { rulesOf } from "../../rules/versions.ts";
import { KEPT_FORM, type KeptGame } from "../kept/KeptStore.ts";
import { type LocalGame, resumed } from "./LocalGame.ts";

/** What `KeptGame.state` holds. */
type State = {
	readonly match: Omit<Playing, "position"> | Omit<Over, "position">;
	readonly position: PackedPosition;
	readonly recent: LocalGame["recent"];
};

/** `keptAt`: epoch ms. */
export function keptOf(game: LocalGame, keptAt: number): KeptGame {
	const { id, match, recent } = game;
	const { position, ...rest } = match;
	const state = { match: rest, position: packPosition(position), recent };
	const others = match.seats.filter(({ type }) => type === "bot");
	return {
		...{ id, form: KEPT_FORM, keptAt, isOver: match.type === "over" },
		turn: position.turn,
		turns: turnsInAll(match.settings.ruleset),
		others: others.map(({ name }) => name),
		state: state satisfies State,
	};
}

/** The game, resumed at `now` (epoch ms); null if a later version kept it. */
export function unkept(
	kept: KeptGame,
	turns: readonly { readonly turn: number; readonly record: unknown }[],
	now: number,
): LocalGame | null {
	if (kept.form !== KEPT_FORM) return null;
	const { match, position, recent } = kept.state as State;
	const { board, ruleset } = match.settings;
	if (rulesOf(ruleset.version) === null) return null;
	const game = {
		...{ id: kept.id, recent },
		match: { ...match, position: unpackPosition(position, board) },
		turns: turns.map(
			({ turn, record }): NumberedTurn => ({
				turn,
				record: record as TurnRecord,
			}),
		),
	} as LocalGame;
	return resumed(game, { keptAt: kept.keptAt, now });
}

/** The settings of another game like this one. */
export function settingsAgain({ match }: LocalGame) {
	return settingsAnew(match.settings);
}
