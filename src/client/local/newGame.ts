/** Begins local games: from the form of a game against bots, or like another one. */
import { parsePlay, playSettingsOf } from "../../forms/botGameForm.ts";
import type { PlayerId } from "../../match/match.ts";
import type { Settings } from "../../match/settings.ts";
import { randomHex } from "../shared/randomHex.ts";
import { beginLocalGame, type LocalGame } from "./LocalGame.ts";

/** Begins the id of each game that is played without a server. */
export const LOCAL = "local-";
/** In place of an id: begin a game. */
export const NEW_GAME = `${LOCAL}new`;

/** The settings that a form asks for; a field that is not valid gets its default, as nobody is here to ask again. */
export function settingsIn(form: URLSearchParams): Settings {
	const parsed = parsePlay(Object.fromEntries(form));
	if (parsed.type === "valid") return playSettingsOf(parsed.values);
	const right = new URLSearchParams(form);
	for (const name of Object.keys(parsed.problems)) right.delete(name);
	const isShorter = right.size < form.size;
	return settingsIn(isShorter ? right : new URLSearchParams());
}

/** `name`: of the person who plays. */
export function newLocalGame(settings: Settings, name: string): LocalGame {
	return beginLocalGame(settings, {
		id: LOCAL + randomHex(8),
		person: { player: "you" as PlayerId, name },
		secret: randomHex(32),
		now: Date.now(),
	});
}
