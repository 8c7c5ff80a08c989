/** The words of the game page, in English. */

import { turnNumber } from "../turnNumber.ts";

import { begunAgain } from "./begunAgain.ts";

import { number, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

export const gameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	/** The status line: what there is to do now. */
	status: {
		chooseStart: "Choose where to start",
		othersStart: "The others choose where to start",
		giveOrders: "Plan your orders",
		allGiven: "All orders given",
		allPlanned: "All orders planned",
		youAreReady: "Turn ended",
		watching: "You are watching",
		dead: "You are out",
		over: "The game is over",
		resolving: "The turn plays out",
		held: "A bot is playing for you",
		lobby: "Waiting for players",
	},
	title: (moment: string, turn: number) =>
		`${moment} · turn ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn: number) => `Your turn ${turnNumber(turn)} · Hexmarch`,
	titleOver: "The game is over · Hexmarch",
	timeLeft: (seconds: number) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	/** For turns of hours, where seconds do not matter. */
	timeLeftCalmly: (time: string) => `${time} left`,

	connection: {
		connecting: "Connecting…",
		reconnecting: "Connection lost. Reconnecting…",
		refusedVersion: "This page is out of date. Reload it to continue.",
		refusedGame: "This game does not exist any more.",
		refusedWatcher: "Only its players may see this game.",
		refusedCrowd: "This game is open in too many tabs. This one has stopped.",
	},
	ordersKept:
		"Your orders are kept, and count if they arrive before the turn is over.",
	reload: "Reload",

	bar: {
		name: "Your orders",
		ordersLeft: (left: number) =>
			left === 1 ? "1 order left" : `${left} orders left`,
		pips: (level: number, banked: number) =>
			`Filled: ${plural(level, "order")} a turn from your level. Ringed: from your ${number(banked)} banked points; each whole point is one more order.`,
		/** For levels that come from towns: the orders of every seat, those of each town, and the most. */
		pipsByTowns: (base: number, perTown: number, most: number) =>
			`You have ${plural(base, "order")} a turn, and ${number(perTown)} more for each town you hold; ${number(most)} at most.`,
		/** `all`: the turn's orders. */
		planned: (count: number, all: number) => `${count} of ${all} planned`,
		given: (count: number, all: number) => `${count} of ${all} given`,
		bank: "Bank",
		more: "One more",
		undo: "Undo",
		reopen: "Back to planning",
		confirm: "Give",
		confirmMany: (count: number) => `Give ${count}`,
		start: "Start here",
		end: "End turn",
		readyByLot: "Start anywhere",
		/** Instead of the button, once the player's turn is ended; 0 if no player is waited for. */
		waitingFor: (players: number) =>
			players === 0 ? "Turn ended" : `Waiting for ${plural(players, "player")}`,
		cannotBank,
		bankHint: "Save 0.8 of an order for a later turn, once a turn",
		moreHint: "Plan one more order on the same tile (also with Shift)",
		undoHint: "Take back the last planned order",
		reopenHint: "Take your orders back and go on planning",
		confirmHint: "Give the planned orders now",
		startHint: "Start on the chosen tile",
		endHint: "Give all planned orders, and end your turn",
		readyByLotHint: "Start on a random free tile",
		endAnyway: (left: number) =>
			`${plural(left, "order")} left. End turn anyway?`,
		sending: "Sending…",
	},

	watchers: (count: number) => `${number(count)} watching`,
	held: {
		text: "A bot is playing for you.",
		back: "I’m back",
	},
	talkButton: "Talk",
};

/** Every sentence of the game page; a language is complete if it has this type. */
export type GameWords = typeof gameWords;
