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

	passkeys: {
		title: "Passkeys",
		text: "With a passkey you sign in by your finger, your face or your screen lock. Nobody can guess it, and no other site can ask for it.",
		none: "You have no passkeys yet.",
		add: "Add a passkey",
		needsScript: "Passkeys need JavaScript.",
		unsupported:
			"This browser can’t use passkeys. A current Chrome, Edge, Firefox or Safari can.",
		/** Neither the device nor a phone can keep one. */
		keyOnly: "In this browser a passkey needs a security key, by USB or NFC.",
		name: "Name of this passkey",
		rename: "Rename",
		remove: "Remove",
		/** For screen readers, of one among several. */
		renameNamed: (name: string) => `Rename ${name}`,
		removeNamed: (name: string) => `Remove ${name}`,
		made: (day: string) => `Added on ${day}`,
		used: (day: string) => `last used on ${day}`,
		neverUsed: "not used yet",
		refused: (day: string) =>
			`On ${day} it was refused, as it seemed to be a copy. Remove it, and add a new one.`,
		onlyWayIn:
			"This is your only way in, so it can’t be removed. Set a password or add another passkey first.",
		signIn: "Sign in with a passkey",
		register: "Register with a passkey",
		registerHelp:
			"Or without a password: choose a name above, and let this device keep a passkey.",
		confirm: "Confirm with a passkey",
		removed: "The passkey is removed. Delete it on your device, too.",
		added: "The passkey is added.",

		problems: {
			cancelled: "No passkey was used. Try again when you are ready.",
			exists: "This device already has a passkey of your account.",
			unreachable:
				"We could not be reached. Check your connection, then try again.",
			expired: "That took too long. Try again.",
			unknown:
				"This passkey belongs to no account here: it may have been removed. Use another way in.",
			refused:
				"This passkey could not be verified. Try again, or use another way in.",
			copied:
				"This passkey seems to be a copy, so it was refused. Use another way in, then remove it on your account’s page.",
			too_many_passkeys: "You have twenty passkeys. Remove one first.",
		},
	},

	/** Accounts of other sites, which may be used to sign in here. */
	providers: {
		title: "Accounts elsewhere",
		text: "You can sign in here with an account that you have elsewhere. We only learn which account it is: not its password, its name or its address.",
		link: (site: string) => `Link your ${site} account`,
		unlink: (site: string) => `Unlink ${site}`,
		made: (day: string) => `Linked on ${day}`,
		signIn: (site: string) => `Sign in with ${site}`,
		confirm: (site: string) => `Confirm with ${site}`,
		linked: (site: string) => `You can now sign in with ${site}.`,
		unlinked: (site: string) => `You can no longer sign in with ${site}.`,
		register: {
			title: "Choose a name",
			lead: (site: string) =>
				`Your ${site} account is new here. Choose a name, and you have an account.`,
			hasAccount: (site: string) =>
				`If you already have an account here, sign in to it and link ${site} on its page.`,
		},
		problems: {
			denied: (site: string) =>
				`${site} did not sign you in, as you declined. Try again, or use another way in.`,
			failed: (site: string) =>
				`${site} did not answer as it should. Try again in a minute, or use another way in.`,
			expired: (site: string) =>
				`Signing in with ${site} took too long, or began in another browser. Try again.`,
			taken: (site: string) =>
				`This ${site} account is linked with another account here. Unlink it there first.`,
			other: (site: string) =>
				`This is not the ${site} account that is linked with your account.`,
		},
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
