/** The words of bot accounts, in English. */

export const botAccountWords = {
	title: "Bot account",
	text: "A program plays with an account of its own: everyone sees that it is a bot, it joins the games that let bots in, and it has a leaderboard of its own. Only an account that has never been in a game can become a bot’s, and it stays one for good.",
	link: "Make this a bot’s account",
	sure: (name: string) =>
		`${name} becomes a bot, and stays one: this can’t be undone. People’s games and Play now are then closed to it.`,
	submit: (name: string) => `Yes, ${name} is a bot`,
	isOne: "This is a bot’s account.",
	done: (name: string) =>
		`${name} is a bot now. Make a token, and let it play.`,
	hasGames:
		"This account has been in a game, so it can’t become a bot’s. Register another one for your bot.",
};

export type BotAccountWords = typeof botAccountWords;
