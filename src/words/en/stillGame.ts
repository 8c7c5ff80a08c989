/** The words of a game as the server writes it: its board and its page, in English. */
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { percent, whole } from "./numbers.ts";

const tiles = (count: number) =>
	count === 1 ? "1 tile" : `${whole(count)} tiles`;

export const stillGameWords = {
	board: {
		title: (cols: number, rows: number, turnsPlayed: number) =>
			`Map of ${whole(cols)} by ${whole(rows)} tiles, ${
				turnsPlayed === 0
					? "before the first turn"
					: `after ${turnsPlayed === 1 ? "1 turn" : `${whole(turnsPlayed)} turns`}`
			}`,
		seat: (name: string, count: number, share: number) =>
			`${name} has ${tiles(count)}, ${percent(share)} of the map.`,
		free: (count: number) =>
			count === 0 ? "No tile is free." : `Free: ${tiles(count)}.`,
	},

	gamePage: {
		title: (turn: number, inAll: number | null) =>
			`Turn ${whole(turnNumber(turn))}${inAll === null ? "" : ` of ${whole(inAll)}`}`,
		lobbyTitle: "Waiting to begin",
		phases: {
			waiting: "Newcomers choose where they start.",
			collecting: "Everyone is giving orders.",
		},
		lobby: (taken: number, all: number) =>
			`The game has not begun: ${whole(taken)} of ${whole(all)} seats are taken.`,
		leads: (name: string, count: number, share: number) =>
			`${name} leads with ${tiles(count)}, ${percent(share)} of the map.`,
		nobodyLeads: "Nobody holds any land yet.",
		leadsByPoints: (name: string, points: number) =>
			`${name} leads with ${points === 1 ? "1 point" : `${whole(points)} points`}.`,
		toWin: (count: number) => `It takes ${tiles(count)} to win.`,
		turnsLeft: (turns: number) =>
			turns === 1
				? "The last turn: most points win."
				: `${whole(turns)} turns left: most points win.`,
		needsScript:
			"To play, this page needs JavaScript, which is switched off or has not loaded. The map below shows the game when you opened the page.",
		reload: "Reload the page",
		/** Of a game that began in a turn of another one; its players by name, if they are known. */
		playedOn: (turn: number, names: readonly string[]) =>
			`Played on from turn ${whole(turnNumber(turn))} of ${names.length === 0 ? "another game" : `a game between ${list(names)}`}`,
		unrated: "It counts for no rating.",
		seats: "Players",
		columns: {
			rank: "Rank",
			player: "Player",
			points: "Points",
			level: "Level",
			land: "Land",
			share: "Share",
		},
		emptySeat: "Empty seat",
		you: "you",
		bots: botKinds,
		absent: "not in the game yet",
		dead: "out of the game",
		resigned: "gave up, a bot plays on",
		gaveUp: "gave up",
	},
};

export type StillGameWords = typeof stillGameWords;
