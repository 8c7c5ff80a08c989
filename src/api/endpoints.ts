/** All of the API, in the order of its reference. */
import { botUpgradeEndpoint } from "./bot.ts";
import { currentGames, ownGames } from "./currentGames.ts";
import { day, today } from "./day.ts";
import type { Endpoint } from "./endpoint.ts";
import { game, gameLog, gamePicture } from "./game.ts";
import { gameStreamEndpoint } from "./gameStream.ts";
import { createGame } from "./newGame.ts";
import { newsStreamEndpoint } from "./newsStream.ts";
import { finishedGames, playerGames } from "./pastGames.ts";
import {
	chooseStart,
	giveOrders,
	keepOrders,
	ready,
	reopen,
	resign,
	say,
} from "./play.ts";
import { leaderboard, playerEndpoint, ratingHistory } from "./players.ts";
import { rulesets } from "./rulesets.ts";
import { begin, join, leave, rematch, remove } from "./seats.ts";
import { gameTurns } from "./turn.ts";

export const ENDPOINTS: readonly Endpoint[] = [
	...[playerEndpoint, ratingHistory, playerGames, leaderboard],
	...[finishedGames, currentGames, ownGames],
	...[game, gameTurns, gameLog, gamePicture],
	...[createGame, join, leave, remove, begin, rematch],
	...[giveOrders, chooseStart, ready, reopen, keepOrders, resign, say],
	...[gameStreamEndpoint, newsStreamEndpoint],
	rulesets,
	...[today, day],
	botUpgradeEndpoint,
];

/** What all paths begin with. */
export const BASE = "/api/v1";
