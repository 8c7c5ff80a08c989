/** The words of API tokens, in English. */
import { whole } from "./numbers.ts";

export const tokenWords = {
	title: "API tokens",
	text: "With a token, a program plays here in your name. It can’t sign in, and can’t change or delete your account.",
	api: "What programs can do here",
	none: "You have no tokens yet.",
	make: "Make a token",
	made: (day: string) => `Made on ${day}`,
	used: (day: string) => `last used on ${day}`,
	neverUsed: "not used yet",
	ends: (day: string) => `ends on ${day}`,
	ended: (day: string) => `ended on ${day}`,
	endless: "has no end",
	revoke: "Revoke",
	/** For screen readers, of one among several. */
	revokeNamed: (name: string) => `Revoke ${name}`,
	help: "Tokens stay valid when you sign out or change your password. Revoke those that you don’t need or don’t know.",
	revoked:
		"The token is revoked: programs that have it no longer get in. A new one replaces it.",

	/** The page that makes one. */
	form: {
		title: "Make an API token",
		nameHelp: "What the token is for. Only you see it.",
		scopes: "What it allows",
		scope: {
			read: "To see what only you see: your games, your seats",
			play: "To create, join and play games",
			bot: "To make this account a bot’s, for good",
		},
		/** The same, where there is little room. */
		short: { read: "see", play: "play", bot: "become a bot" },
		fairPlay:
			"If a program chooses the orders, play with a bot account. With any other account, choose them yourself.",
		end: "How long it is valid",
		days: (days: number) => `${whole(days)} days`,
		year: "A year",
		never: "Until you revoke it",
		submit: "Make the token",
		back: "Back to your account",
	},

	problems: {
		name_missing: "Enter a name.",
		name_long: (most: number) =>
			`A token’s name has at most ${whole(most)} characters.`,
		name_taken: "You already have a token of this name. Choose another one.",
		scopes_missing: "Choose at least one thing that it allows.",
		too_many: (most: number) =>
			`You have ${whole(most)} tokens. Revoke one first.`,
	},

	/** The page that shows a new one. */
	fresh: {
		title: "Your new token",
		text: "Copy it now: we don’t keep it, so we can’t show it again. Whoever has it can do what it allows.",
		label: "The token",
		copy: "Copy",
		copied: "Copied",
		notCopied: "Copy this token:",
		use: "Programs send it with each request:",
		done: "I have kept it",
	},
};

export type TokenWords = typeof tokenWords;
