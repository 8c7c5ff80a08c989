/** The words of the guided first game, in English. */
import { gameWords } from "./game.ts";
import { number, plural, sentences } from "./grammar.ts";

/** The numbers of the lesson; see board/lessonNumbers.ts. */
export type LessonNumbers = {
	readonly newStrength: number;
	readonly attackDamage: number;
	readonly defendGain: number;
	readonly levelPerTown: number;
	readonly pointsPerTown: number;
	readonly pointsPerTownTaken: number;
	readonly weak: number;
	readonly strong: number;
	readonly support: number;
	readonly threat: number;
	readonly held: number;
	readonly fortress: number;
	readonly cut: number;
	readonly orders: number;
	readonly ownTurns: number;
	readonly theirTown: number;
	readonly theirTownSupport: number;
};

/** Each step's title, and what there is to know. */
const steps = {
	take: {
		title: "Take some land",
		text: (_: LessonNumbers) =>
			"The blue land is yours. One order on a free tile beside it makes that tile yours too.",
	},
	read: {
		title: "Read the numbers",
		text: ({ newStrength }: LessonNumbers) =>
			`It is yours! The number on a tile is its strength: new land has ${number(newStrength)}. And here comes Toby, in red.`,
	},
	attack: {
		title: "Attack together",
		text: ({ attackDamage, weak, support }: LessonNumbers) =>
			`An attack takes ${number(attackDamage)} for each of your tiles that touches the target. ${number(support)} of yours touch this one, and it has ${number(weak)}: it will be yours.`,
	},
	hold: {
		title: "Hold what you have",
		text: ({ threat, defendGain }: LessonNumbers) =>
			`Well done! The red mark warns you: ${number(threat)} of Toby’s tiles touch your new one, and one attack would win it back. An order on your own tile adds ${number(defendGain)}.`,
	},
	cut: {
		title: "Cut off a piece",
		text: ({ held, fortress }: LessonNumbers) =>
			`Toby attacked, and your tile held, with ${number(held)} left. One of Toby’s towns has ${number(fortress)}, far too many. But a single tile joins it to the rest of his land.`,
	},
	town: {
		title: "Towns pay",
		text: ({ cut, pointsPerTown, levelPerTown }: LessonNumbers) =>
			`Snip! Land that is cut off is lost: ${plural(cut, "tile")} at once. The town is free now. A town gives ${plural(pointsPerTown, "point")} every turn, and ${plural(levelPerTown, "more order", "more orders")}.`,
	},
	goal: {
		title: "Now win",
		text: ({
			ownTurns,
			orders,
			theirTown,
			pointsPerTownTaken,
		}: LessonNumbers) =>
			`Most points at the end win. ${plural(ownTurns, "turn")} to go, ${plural(orders, "order")} a turn, and you decide. An idea: Toby’s last town has ${number(theirTown)}. Press it, then ${gameWords.bar.more} (+1): two attacks take it, and it pays ${number(pointsPerTownTaken)} on the spot.`,
	},
};

/** What to do, as the card beside the tile says it. */
const asks = {
	take: "Press this free tile.",
	read: "Which of these two is weaker? Press it.",
	attack: "Press this tile to attack it.",
	hold: "Toby is after this tile. Press it to defend.",
	cut: "Attack the link, here.",
	town: "Take the town.",
};

export const learnWords = {
	sentences,
	title: "Learn by playing",
	lead: "Your first game, against Toby, a bot who is glad to lose. It takes a minute and a half, and nothing can go wrong.",
	needsScript:
		"Playing it needs JavaScript, which is switched off or has not loaded. Here is the whole lesson in pictures instead.",

	progress: (step: number, all: number) => `${step} of ${all}`,
	back: "Back",
	skip: "Skip this",
	restart: "Start again",
	steps,
	asks,

	/** The last step’s text once its first turn is over. */
	later: "The most points at the end win, and you decide.",
	/** Once the order is planned: beside the button, with its name. */
	endTurn: (button: string) => `Planned. Now press ${button}.`,
	/** In the turns that the learner plays freely: `left` orders, `turns` to go. */
	free: (left: number, turns: number, button: string) =>
		left > 0
			? `${plural(left, "order")} to plan: press any bright tile. ${turns === 1 ? "The last turn." : `${plural(turns, "turn")} to go.`}`
			: `All planned. Press ${button}.`,
	markedTile: "the marked tile",
	/** Read aloud with the first step. */
	keys: "With the keyboard: the arrow keys move over the board, Enter plans an order, E ends the turn.",
	score: (yours: number, theirs: number) =>
		`You ${number(yours)} · Toby ${number(theirs)}`,

	/** What another press than the asked one was on, and nothing came of it. */
	slips: {
		own: "That one is yours already.",
		theirs: "That one is Toby’s. It can wait.",
		free: "Free land: good, but later.",
		far: "That one is too far from your land.",
		barren: "Nobody can hold that one.",
		stronger: ({ strong, weak }: LessonNumbers) =>
			`That one has ${number(strong)}. The other has only ${number(weak)}.`,
		early: "Not yet: plan the order first.",
		planned: "Your order is planned already.",
	},
	again: (tile: string) => `Press the marked tile, ${tile}.`,

	end: {
		won: (yours: number, theirs: number) =>
			`You win, ${number(yours)} to ${number(theirs)}`,
		skipped: "That was the lesson",
		text: "Take, attack together, hold, cut off, count the towns: that is the whole game. Real maps are larger, and there nobody lets you win.",
		bots: "Play against bots",
		people: "Play people",
	},
};

/** Every sentence of the guided first game; a language is complete if it has this type. */
export type LearnWords = typeof learnWords;
