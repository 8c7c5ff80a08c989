/** The words of accounts, in English. */
import { pluralIn } from "../pluralIn.ts";
import { whole } from "./numbers.ts";

const form = /* @__PURE__ */ pluralIn("en");

export const accountWords = {
	/** Replaces a missing name. */
	deletedPlayer: "deleted player",

	name: {
		label: "Name",
		help: (least: number, most: number) =>
			`From ${whole(least)} to ${whole(most)} letters, digits, - and _. Everyone sees it, and you can’t change it later.`,
	},
	password: {
		label: "Password",
		help: (least: number) =>
			`At least ${whole(least)} characters of any kind. Three or four words make a good one.`,
	},
	current: { label: "Current password" },
	new: { label: "New password" },
	code: { label: "Recovery code" },
	hasProblems: "Something below needs another look:",

	problems: {
		name_missing: "Enter a name.",
		name_length: (least: number, most: number) =>
			`A name has from ${whole(least)} to ${whole(most)} characters.`,
		name_characters:
			"A name can have only letters from A to Z, digits, - and _: accented letters and other alphabets can look the same as these.",
		name_empty: "A name needs at least one letter or digit.",
		name_reserved:
			"This name would look like it belongs to the site. Choose another one.",
		name_refused: "This name could hurt people. Choose another one.",
		name_taken:
			"Somebody has this name, or one that looks like it. Choose another one.",
		password_missing: "Enter a password.",
		password_short: (least: number) =>
			`A password has at least ${whole(least)} characters.`,
		password_long: "This password is too long. Choose a shorter one.",
		password_common:
			"This is one of the first passwords that anybody would try. Choose another one.",
		password_name:
			"This is little more than your name or ours, which anybody would try. Choose another one.",
		no_match: "This name and this password don’t belong together. Check both.",
		wrong_password: "This is not your password. Try again.",
		code_missing: "Enter one of your recovery codes.",
		no_code:
			"This name has no such recovery code, or it has been used. Check both, or try your next code.",
		wrong_code:
			"This is not one of your recovery codes, or it has been used. Try your next one.",
	},
	tooMany: {
		title: "Not so fast",
		text: "That was a lot of attempts in one minute. Wait a minute, then try again.",
	},

	away: "Our database is not responding right now. Wait a minute, then try again: sending this twice does no harm.",
	/** For a reader who may be signed in. */
	unsure:
		"Our database is not responding, so we can’t tell who you are right now. You are still signed in: reload this page in a minute.",
	signedOut: {
		title: "Signed out",
		heading: "You are signed out in this browser",
		text: "It no longer knows who you are. Our database did not respond, so your account’s page may still list this session: you can end it there once you have signed in again.",
	},

	signIn: {
		title: "Sign in",
		submit: "Sign in",
		noAccount: "No account yet?",
		register: "Register",
		guestGames: (name: string) =>
			`You have games as ${name}. If you sign in here, they stay with that guest, and you are no longer in them.`,
		keepGames: "To keep them, register a new account instead.",
	},

	register: {
		title: "Register",
		heading: "A name of your own",
		lead: "With an account you keep your games, your history and your rating, on every device. A name and a password are all it takes.",
		guest: (name: string) => `Your games as ${name} come with you.`,
		noRecovery:
			"We have no way to send you a new password. Let your browser remember it, and make recovery codes on your account’s page.",
		submit: "Register",
		hasAccount: "Do you have an account?",
		signIn: "Sign in",
	},

	/** Shown once, after registering. */
	welcome: (name: string, games: number) =>
		games === 0
			? `Welcome, ${name}.`
			: `Welcome, ${name}. ${games === 1 ? "1 game" : `${whole(games)} games`} came with you.`,

	page: {
		title: "Your account",
		/** Where only the name is shown. */
		named: (name: string) => `${name}, your account`,
		since: (day: string) => `Registered on ${day}.`,
		signOut: "Sign out",
	},

	daysOff: {
		title: "Days off",
		text: "While you are away, your games by correspondence wait for you, and everyone in them sees until when. Once you are back, you have a day for each turn. You can come back early at any time.",
		days: "How many days, from now on?",
		left: (days: number) =>
			days === 0
				? "You have taken all your days off in the last twelve months."
				: form(days, {
						one: `${whole(days)} day is left of 28 in twelve months.`,
						other: `${whole(days)} days are left of 28 in twelve months.`,
					}),
		take: "Take these days off",
		refused: (most: number) => `Enter a number from 1 to ${whole(most)}.`,
		away: (day: string) =>
			`You are on holiday until ${day}. Your games by correspondence wait for you.`,
		back: "I am back",
	},

	sessions: {
		title: "Where you are signed in",
		agent: (browser: string | null, system: string | null) =>
			system === null
				? (browser ?? "Some browser")
				: `${browser ?? "Some browser"} on ${system}`,
		isThis: "this browser",
		began: (day: string) => `Signed in on ${day}`,
		used: (days: number) =>
			days < 1
				? "used within the last day"
				: days < 2
					? "last used a day ago"
					: `last used ${whole(days)} days ago`,
		end: "Sign out",
		endNamed: (agent: string) => `Sign out ${agent}`,
		endAll: "Sign out everywhere",
		help: "If you see one that you don’t know, sign it out and change your password.",
	},

	change: {
		title: "Change your password",
		help: "This signs you out everywhere else.",
		submit: "Change the password",
		done: "Your password has been changed, and you are signed out everywhere else.",
	},

	data: {
		title: "Your data",
		text: "Everything that we know about you: your account, where you are signed in and how, your games and your ratings, in one file.",
		download: "Download your data",
	},

	remove: {
		title: "Delete your account",
		text: "Your name, your ratings and your sessions are erased, and you give up the games that you are in. Finished games remain for those who played them with you, with “deleted player” in your place. This can’t be undone.",
		submit: "Delete the account for ever",
		done: {
			title: "Deleted",
			heading: "Your account is deleted",
			text: "Your name is gone from your games, and for three months nobody else can take it. You can still play as a guest at any time.",
		},
	},
};

export type AccountWords = typeof accountWords;
