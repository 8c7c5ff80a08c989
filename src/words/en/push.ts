/** The words of notifications, and of the page where readers choose them, in English. */

export const pushWords = {
	title: "Notifications",
	lead: "Hexmarch can tell you when a game needs you, even while it is closed.",
	needsScript:
		"To turn notifications on, this page needs JavaScript, which is switched off or has not loaded.",
	unsupported:
		"This browser can’t show notifications from this site. Try a current Chrome, Edge, Firefox or Safari, and no private window.",
	install:
		"On an iPhone or iPad, only installed sites may notify you. Press Share, then “Add to Home Screen”; open Hexmarch from there, and come back to this page.",
	blocked:
		"Your browser blocks notifications from this site. To allow them, press the icon beside the address, choose the site’s settings, and reload this page.",
	off: "Your browser will ask whether this site may notify you. You then choose what you hear of, and one press ends it.",
	turnOn: "Turn on notifications",
	on: "Notifications are on in this browser.",
	turnOff: "Turn off",
	trial: "Send me one now",
	choices: {
		label: "Tell me when",
		turns: "it is my turn in a correspondence game",
		begins: "a game of mine begins",
		ends: "a correspondence game of mine is over",
		signIns: "somebody signs in to my account in another browser",
	},
	quiet: {
		label: "Quiet hours",
		use: "Tell me nothing in these hours",
		from: "From",
		to: "To",
		help: "If a game still waits for you when they end, or is over, you hear of it then. A sign-in is shown at once, without a sound.",
	},
	/** About the reader’s last press. */
	status: {
		saved: "Saved.",
		off: "Notifications are off.",
		sent: "On its way: it appears within seconds.",
		dismissed:
			"Your browser asked, and nothing was allowed. Press again to be asked again.",
		failed: "That did not work. Check your connection, and press again.",
		tooMany: "That was a lot in one minute. Wait a moment, then press again.",
	},
	/** Links from other pages. */
	offer: "Notify me when it is my turn",
	offerBegin: "Notify me when this game begins",
	/** In the account’s page. */
	section:
		"Choose what this browser tells you of: your turn, a game that begins or ends, somebody who signs in.",
	choose: "Choose notifications",

	/** What the notifications themselves say. */
	notice: {
		turn: "Your turn",
		begins: "Your game begins",
		over: "Your game is over",
		won: "You won",
		gaveUp: (name: string) => `${name} gave up`,
		signIn: "Somebody has signed in to your account",
		signInText: (agent: string) =>
			`${agent}. If that was not you, press here and sign it out.`,
		trial: "Notifications work",
		trialText: "This is how Hexmarch tells you that a game needs you.",
	},
};
