/** The words of the ways into an account besides the password, in English. */
import { whole } from "./numbers.ts";

export const waysInWords = {
	codes: {
		title: "Recovery codes",
		text: "If you lose your password or your passkey, a recovery code lets you back in. Each works once.",
		none: "You have no recovery codes yet.",
		left: (count: number) =>
			count === 0
				? "You have used all your recovery codes: make new ones."
				: count === 1
					? "1 recovery code is left."
					: `${whole(count)} recovery codes are left.`,
		made: (day: string) => `Made on ${day}.`,
		make: "Make ten codes",
		remake: "Make ten new codes",
		remakeHelp: "New codes replace the old ones, which then no longer work.",
	},

	/** The page that shows new codes. */
	newCodes: {
		title: "Your recovery codes",
		text: "Keep these ten codes where nobody else looks, and not on this device alone. We show them only now: we don’t keep them ourselves.",
		list: "Ten recovery codes",
		copy: "Copy",
		copied: "Copied",
		notCopied: "Copy these codes:",
		print: "Print",
		download: "Download",
		/** The first lines of the downloaded file. */
		file: (name: string, address: string) =>
			`Recovery codes of ${name} on ${address}. Each works once, at ${address}/recover`,
		done: "I have kept them",
	},

	recover: {
		title: "Use a recovery code",
		lead: "Each of your recovery codes signs you in once. You can then set a new password.",
		submit: "Sign in",
		link: "Forgot your password?",
		remembered: "Do you remember your password?",
		noCodes:
			"Without a password, a passkey and a recovery code, we can’t tell that an account is yours. You can still play as a guest, or register a new account.",
	},

	newPassword: {
		title: "Set a new password",
		recovered: "You are signed in. Your recovery code is used up.",
		endOthers: "Sign out all other browsers",
		endOthersHelp:
			"Leave this ticked if somebody else may know your password or have your device.",
		submit: "Set the password",
		done: "Your new password is set. Other browsers stay signed in.",
		skip: "Leave it as it is",
		none: "This account has no password. You can set one as a further way in.",
		/** Beside the form that asks for the current password. */
		forgot: "Forgot your current password?",
		proveOtherwise: "Show in another way that it is you",
		remove: "Remove the password",
		removed: "The password is removed. You sign in without it from now on.",
	},

	confirm: {
		title: "Is it you?",
		text: "This change could let somebody in, or lock you out. Show once more that the account is yours, then repeat it.",
		submit: "Confirm",
		withCode: "Use a recovery code instead",
		codeHelp: "The code is then used up.",
		back: "Back to your account",
	},

	/** Signing in with a browser that was new to the account. */
	news: {
		banner: "Somebody signed in to your account with a new browser.",
		look: "See whether it was you",
		title: "Was this you?",
		began: (agent: string, day: string) => `${agent}, signed in on ${day}`,
		proofs: {
			password: "with your password",
			passkey: "with a passkey",
			code: "with a recovery code",
			github: "with your GitHub account",
			google: "with your Google account",
		},
		yes: "Yes, that was me",
		no: "No: sign it out",
		/** For screen readers, of one among several. */
		yesNamed: (agent: string) => `Yes, ${agent} was me`,
		noNamed: (agent: string) => `No: sign ${agent} out`,
		ended:
			"That browser is signed out. Change your password now, remove passkeys that you don’t know, and make new recovery codes.",
	},
};

export type WaysInWords = typeof waysInWords;
