/** The scripts that pages load, in the groups that are bundled together. */
import { inEachLanguage, inPseudo } from "./entries.ts";

/**
 * The scripts that pages load. Those of a group share common code: the home page preloads a
 * part of the game. One group for all would split them into too many small files.
 */
export const GROUPS = [
	["src/client/site/site.ts"],
	["src/client/account/account.ts"],
	[
		...inEachLanguage("src/client/gameList/gameList.entry.ts"),
		...inEachLanguage("src/client/gameList/ownGames.entry.ts"),
	],
	["src/client/notifications/notifications.ts"],
	inEachLanguage("src/client/learn/learn.entry.ts"),
	inEachLanguage("src/client/day/day.entry.ts"),
	inEachLanguage("src/client/day/dayPlay.entry.ts"),
	inEachLanguage("src/client/embed/embed.entry.ts"),
	// Alone, as what it shares with the game's page would be more than that page needs.
	inEachLanguage("src/client/local/local.entry.ts"),
	inEachLanguage("src/client/local/device.entry.ts"),
];

/**
 * Groups with lazily loaded scripts that share their code: these scripts need most of the rules,
 * of which the pages of their group have the greater part.
 */
export const SHARING_GROUPS = [
	{
		pages: [
			...inEachLanguage("src/client/game/game.entry.ts"),
			"src/client/home/home.ts",
		],
		lazy: "src/client/game/lazy/receiveTurn.ts",
	},
	// Apart from the page of a game in play, so that the board is in one piece with the rest of that page.
	{
		pages: inEachLanguage("src/client/game/lobby/lobby.entry.ts"),
		lazy: "src/client/game/lazy/play.ts",
	},
	{
		pages: inEachLanguage("src/client/replay/replay.entry.ts"),
		lazy: "src/client/replay/ProofPanel.ts",
	},
];

/** The lazily loaded scripts among them. */
export const SHARING = SHARING_GROUPS.map(({ lazy }) => lazy);

/** Pages in a language for tests: built by themselves, so that no other script is split by them. */
export const PSEUDO_GROUP = inPseudo([
	"src/client/game/game.entry.ts",
	"src/client/game/lobby/lobby.entry.ts",
	"src/client/gameList/gameList.entry.ts",
	"src/client/gameList/ownGames.entry.ts",
	"src/client/replay/replay.entry.ts",
	"src/client/learn/learn.entry.ts",
	"src/client/local/local.entry.ts",
	"src/client/local/device.entry.ts",
]);
