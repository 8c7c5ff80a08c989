/** The game page in English. */
import type { Refusal } from "../../match/command.ts";
import type { OverReason } from "../../match/match.ts";
import type { FailureReason } from "../../rules/order.ts";
import { type EventWords, plainNumber, type Who } from "../eventText.ts";
import { wholePercents } from "../numbers.ts";

const number = (value: number) => plainNumber(value, ".");
const plural = (count: number, one: string, many = `${one}s`) =>
	`${number(count)} ${count === 1 ? one : many}`;
const does = ({ name, isYou }: Who, verb: string, verbs = `${verb}s`) =>
	isYou ? `You ${verb}` : `${name} ${verbs}`;
const object = ({ name, isYou }: Who) => (isYou ? "you" : name);
const possessive = ({ name, isYou }: Who) => (isYou ? "your" : `${name}’s`);

const failures: Record<FailureReason, string> = {
	dead: "its seat was gone by then",
	bad_first: "that tile was taken",
	bank_too_many: "one point a turn can be banked",
	attack_protected: "that player is still protected",
	attack_too_far: "too far away by then",
	attack_too_many: "no attacks left this turn",
	grow_self: "the tile is already held",
	grow_no_neighbor: "no land next to it any more",
	grow_protected: "that player is still protected",
};

const refusals: Record<
	| Refusal
	| "not_json"
	| "unknown_message"
	| "too_fast"
	| "orders_late"
	| "unseated",
	string
> = {
	no_tile: "There is no such tile. Pick one on the board.",
	not_in_game: "You are not on the board yet.",
	no_bank: "There is no banking in this game.",
	game_full: "All places are taken for now.",
	still_dead: "You can’t come back yet.",
	no_action_left: "You have no orders left this turn.",
	bank_first: "Hold a tile first, then you can bank.",
	already_in: "You are already on the board.",
	closed: "This game has no starting phase: just take a tile.",
	bad_first: "That tile is taken. Pick a free one.",
	not_in_lobby: "The game has already begun.",
	not_host: "Only the host can do that.",
	removed: "The host has closed this game to you.",
	not_open: "It is too late to join this game. You can watch it.",
	too_fast: "Not so fast. Wait a moment, then try again.",
	not_playing: "The game is not being played.",
	not_seated: "You are watching this game, not playing it.",
	no_seat: "That seat is taken.",
	kept: "The seats that are free are kept for those who played before.",
	already_seated: "You already have a seat.",
	too_few_seats: "More players are needed to begin.",
	wrong_phase: "That came too late for this phase.",
	wrong_turn: "That came after the turn was over.",
	resigned: "You have given up this seat. You can still watch.",
	orders_late:
		"The turn was over before the line was back: orders that had not arrived by then were not played.",
	unseated:
		"In this browser you are somebody else now, or nobody, so this seat is not yours here. Sign in as before, then load the page again.",
	not_json: "The server could not read that. Load the page again.",
	unknown_message: "The server does not know that. Load the page again.",
};

const overReasons: Record<OverReason, string> = {
	won: "The map is decided.",
	"turn-cap": "The last turn has been played.",
	unattended: "The game stopped because nobody was there any more.",
	resigned: "The game ended because the last person gave up.",
};

const causes = {
	erosion: "erosion",
	lightning: "lightning",
	earthquake: "the earthquake",
};

const begunAgain = "Nobody gave an order: the turn begins again";

const events: EventWords = {
	entered: ({ seat }, { who }) => `${does(who(seat), "join")} the game`,
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "start")} on ${t.tile(tile)}`
			: `${does(t.who(seat), "take")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		`${does(t.who(seat), "take")} ${t.tile(tile)} from ${object(t.who(from))}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `${number(strength)} left` : "destroyed, free again";
		return `${does(t.who(seat), "attack")} ${possessive(t.who(owner))} ${t.tile(tile)}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "defend")} ${t.tile(tile)}: now ${number(strength)}`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "bank")} ${number(amount)}`,
	failed: ({ seat, tile, reason }, t) => {
		const target = tile === null ? "banking" : t.tile(tile);
		const whose = possessive(t.who(seat));
		return `${whose[0].toUpperCase()}${whose.slice(1)} order on ${target} came to nothing: ${failures[reason]}`;
	},
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or the conquest has been told.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "lose")} ${t.tile(tile)} to ${causes[cause]}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = `${does(t.who(seat), "are", "is")} out`;
		return killedBy === null
			? end
			: `${end}, defeated by ${object(t.who(killedBy))}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`Lightning strikes ${t.tile(tile)}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`The earth shakes around ${t.tile(tile)}: up to −${number(damage)} on ${plural(tiles.length, "tile")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "point")} fall on ${t.tile(tile)}: take the tile to have them`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "pick", "picks")} up ${plural(amount, "point")} on ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Borders wear away a little (${plural(tiles.length, "tile")})`,
	levelChanged: ({ seat, from, to }, t) =>
		`${does(t.who(seat), to > from ? "rise" : "fall")} to level ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "give")} up: a bot plays on`,
	begunAgain: () => begunAgain,
};

export const gameWords = {
	number,
	percent: (share: number) => `${wholePercents(share)}%`,
	events,
	refusals,
	refusedOther: "The server did not take that. Try once more.",
	begunAgain: `${begunAgain}.`,
	overReasons,

	turn: (turn: number) => `Turn ${turn}`,
	/** What the page says it is time for. */
	status: {
		chooseStart: "Choose where to start",
		othersStart: "The others choose where to start",
		giveOrders: "Give your orders",
		allGiven: "All orders given",
		youAreReady: "Ready: waiting for the others",
		watching: "You are watching",
		dead: "You are out",
		over: "The game is over",
		resolving: "The turn plays out",
		held: "A bot is playing for you",
		lobby: "Waiting for players",
	},
	title: (moment: string, turn: number) =>
		`${moment} · turn ${turn} · Hexmarch`,
	titleYourTurn: (turn: number) => `Your turn ${turn} · Hexmarch`,
	titleOver: "The game is over · Hexmarch",
	timeLeft: (seconds: number) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	/** Where a turn takes hours, nobody sits and counts seconds. */
	timeLeftCalmly: (time: string) => `${time} left`,
	goal: (percent: string, own: string | null) =>
		own === null
			? `${percent} of the map wins this turn`
			: `${percent} of the map wins this turn, you have ${own}`,
	goalTurns: (turn: number) => `Turn ${turn} is the last: most land wins`,
	goalEndless: "No end set",

	connection: {
		connecting: "Connecting…",
		reconnecting: "Connection lost. Reconnecting…",
		refusedVersion: "This page is out of date. Load it again to go on.",
		refusedGame: "This game does not exist any more.",
		refusedWatcher: "Only those who play may see this game.",
		refusedCrowd: "This game is open in too many tabs. This one has stopped.",
	},
	ordersKept:
		"Your confirmed orders are kept, and count if they arrive before the turn is over.",
	reload: "Load again",
	home: "Home",

	board: {
		name: "Board",
		roleDescription: "hex board",
		free: "Free tile",
		yours: "Your land",
		landOf: (name: string) => `${name}’s land`,
		drop: (amount: number) => `${plural(amount, "point")} to pick up`,
		nextToYours: "next to yours",
		/** A tile read aloud. */
		describe: (parts: readonly string[]) => parts.join(", "),
		strengthOf: (strength: number) => `strength ${number(strength)}`,
		planned: (count: number) =>
			count === 1 ? "one order on it" : `${count} orders on it`,
		drafted: "planned, not confirmed",
	},

	/** What an order would do. */
	preview: {
		start: (strength: number) => `Start here with ${number(strength)}`,
		grow: (strength: number) => `Grow ${number(strength)}`,
		conquer: (strength: number) => `Take it, with ${number(strength)}`,
		attack: (damage: number, left: number) =>
			`Attack −${number(damage)}, leaving ${number(left)}`,
		destroy: (damage: number) => `Attack −${number(damage)}: destroys it`,
		defend: (gain: number, to: number) =>
			`Defend +${number(gain)}, to ${number(to)}`,
		bank: (amount: number) => `Bank ${number(amount)} for later`,
		withDrop: (text: string, amount: number) =>
			`${text}, picks up ${plural(amount, "point")}`,
		upTo: (text: string) => `${text} (at most: early orders are stronger)`,
		again: "Once more to confirm",
		againStart: "Once more to start here",
	},

	/** Why a tile can't be acted on. */
	cannot: {
		...refusals,
		dead: "You are out",
		bad_first: "This tile is taken",
		bank_too_many: "One point a turn can be banked",
		attack_protected: "Protected for now",
		attack_too_far: "Too far from your land",
		attack_too_many: "No attacks left this turn",
		grow_self: "Already yours",
		grow_no_neighbor: "Not next to your land",
		grow_protected: "Protected for now",
		no_action_left: "No orders left",
		already_in: "You are on the board: wait for the others",
		still_dead: "You are out",
		not_in_game: "You are not on the board",
		watching: "You are watching",
		full: "Already at full strength",
		over: "The game is over",
		too_late: "The time is up",
	},
	protectedUntil: (turn: number) => `Protected until turn ${turn}`,

	bar: {
		name: "Your orders",
		ordersLeft: (left: number) =>
			left === 1 ? "1 order left" : `${left} orders left`,
		pips: (level: number, banked: number) =>
			`Filled: ${plural(level, "order")} a turn from your level. Ringed: from your ${number(banked)} banked points; each whole one is an order more.`,
		bank: "Bank",
		undo: "Undo",
		confirm: "Confirm",
		confirmMany: (count: number) => `Confirm ${count}`,
		start: "Start here",
		ready: "Ready",
		readyByLot: "Start anywhere",
		isReady: "Ready ✓",
		bankHint: "Save 0.8 of an order for a later turn, once a turn",
		undoHint: "Take back the last planned order",
		confirmHint: "Give the planned orders for good",
		readyHint: "End your turn now; planned orders are confirmed first",
		readyByLotHint: "Let a free tile be drawn for you",
		sending: "Sending…",
	},

	seats: {
		name: "Players",
		you: "you",
		bot: "bot",
		level: (level: number) => `level ${level}`,
		levelShort: (level: number) => `L${level}`,
		land: (tiles: number) => plural(tiles, "tile"),
		dead: "out",
		absent: "not on the board yet",
		protected: "protected",
		resigned: "gave up, a bot plays on",
		away: "away",
		held: "away, a bot plays",
		ready: "ready",
	},

	log: {
		name: "What happened",
		empty: "What happens is told here.",
		open: "Log",
		close: "Close",
	},

	menu: {
		name: "Menu",
		resign: "Give up",
		resignSure: "Give up for good? A bot plays your seat on.",
		resignYes: "Yes, give up",
		resignNo: "Keep playing",
		keys: "Keys",
		numbers: "Numbers",
		skip: "Skip",
		fit: "Whole board",
	},

	dead: {
		text: "Your last tile is gone. It was a good march.",
		hint: "Watch how it ends, or start over.",
	},
	deletedPlayer: "deleted player",
	watching: "You are watching this game.",
	watchers: (count: number) => `${number(count)} watching`,
	takeOver: "Take over a bot’s seat",
	leave: "New game",
	held: {
		text: "A bot is playing for you.",
		back: "I’m back",
	},
	talkButton: "Talk",
	otherGames: (count: number) =>
		count === 1
			? "Another game waits for you"
			: `${count} other games wait for you`,
};

/** Every sentence of the game page; a language is complete if it has this type. */
export type GameWords = typeof gameWords;
