/** Games that are not over, as lists have them. */
import type {
	ListedGame,
	OwnListedGame,
} from "../../protocol/fromDirectory.ts";

export function listedAnswer<Game extends ListedGame>(game: Game) {
	const { map = null, isBotHost = false, botAccounts = false } = game;
	const { botPersons: seatedBots = 0, persons } = game;
	return {
		...{ ...game, map, isBotHost, botAccounts },
		...{ persons: persons - seatedBots, seatedBots },
	};
}

type OwnGame = Omit<OwnListedGame, "others" | "otherBots"> & {
	readonly others: readonly string[];
	readonly otherBots?: readonly string[] | undefined;
};

/** A game for one of its players. */
export function ownGameAnswer(game: OwnGame) {
	const { isWaiting, others, otherBots = [] } = game;
	return {
		...listedAnswer(game),
		...{ isYourTurn: isWaiting, others: [...others] },
		otherBots: [...otherBots],
	};
}
