export const noticeWords = {
	/** Somebody new wants to begin a game, and may be a program. */
	challenge: {
		title: "One moment",
		heading: "Are you a person?",
		text: "Programs open games here by the thousand. Wait until the box below confirms that you are not one, then continue. We won’t ask you again for a day.",
		script:
			"Without JavaScript we cannot tell. You can still join the games in the list, or sign in.",
		goOn: "Continue",
	},

	/** One of our forms arrived without any cookie. */
	noCookie: {
		title: "No cookie",
		heading: "Your browser sent no cookie",
		text: "A cookie is how we know whose seat is whose. Without one you would be somebody new with each click, and could not find your game again.",
		how: "If your browser keeps cookies, just continue. If you see this page again, allow cookies for this site first.",
		again: "Continue",
		back: "Home",
	},

	refused: {
		title: "Not done",
		heading: "That did not work",
		toRematch: "See the rematch",
		back: "Back to the game",
		notOver: "A rematch has to wait until this game is over.",
		/** Why a finished game can’t be played on from a turn. */
		playOn: {
			not_over:
				"This game is still being played. Once it is over, you can play on from any of its turns.",
			no_turn:
				"This game has no such turn to play on from. Choose another one.",
			no_land: "That player has no land in that turn. Choose another player.",
			too_long:
				"So far into a long game it can’t be played on. Choose an earlier turn.",
		},
	},

	notWatchable: {
		title: "A closed game",
		heading: "Only players may watch",
		text: "This game was created for its players alone.",
		canJoin: "A seat is free: take it, and you are one of them.",
		join: "Take a seat",
		otherGames: "See other games",
	},

	notFound: {
		title: "Off the map",
		heading: "Off the map",
		text: "There is nothing at this address. A game’s address may have been cut short when it was copied: try the whole link again.",
		back: "Back to the home page",
	},

	errors: {
		internal: {
			title: "Something broke",
			heading: "Something broke on our side",
			text: "It was not your doing, and nothing you had confirmed is lost. Try again in a moment.",
		},
		forbidden: {
			title: "Not from here",
			heading: "That came from another site",
			text: "For your safety, forms count only when they are sent from our own pages. Open the page here and try again.",
		},
		too_large: {
			title: "Too much at once",
			heading: "That was too much at once",
			text: "What was sent is larger than any of our forms. Go back and try again.",
		},
		too_many: {
			title: "Too fast",
			heading: "That was a lot in one minute",
			text: "So many requests came from here in so little time that we have to slow them down. Wait a minute, then try again: your games continue.",
		},
		too_many_today: {
			title: "A lot of games",
			heading: "That was a lot of games for one day",
			text: "So many games were begun from your network today that you can’t begin another before tomorrow. You can still join games, and yours continue.",
		},
		too_many_here: {
			title: "A lot of games",
			heading: "Many games from here are not over yet",
			text: "So many games from your network are open or in play that you can’t begin another right now. Join one of them in the list of games, or try again in a few minutes.",
		},
		too_many_open: {
			title: "Already waiting",
			heading: "Your games are still waiting for players",
			text: "You are in several games that have not begun yet. Begin or leave one of them, then create another.",
		},
		too_many_games: {
			title: "A lot of games",
			heading: "You are in a lot of games",
			text: "You are in so many games that you can’t begin another. Finish some of them first.",
		},
		bad_request: {
			title: "Not understood",
			heading: "We did not understand that",
			text: "What was sent is not something this page can send. Go back, reload the page, and try again.",
		},
		away: {
			title: "Not right now",
			heading: "We can’t look that up right now",
			text: "Our database is not responding. Games continue, and nothing is lost. Try again in a minute.",
		},
		archive_away: {
			title: "Not right now",
			heading: "We can’t look that up right now",
			text: "The archive of finished games is not responding. Games in play continue, and nothing is lost. Try again in a minute.",
		},
		updating: {
			title: "Being updated",
			heading: "This game is being updated",
			text: "A new version of the site is on its way to this game. Nothing is lost: come back in a minute.",
		},
		unreadable: {
			title: "Can’t be opened",
			heading: "This game can’t be opened",
			text: "The stored data of this game can’t be read. Nothing was deleted. The problem is in our log, and we will look at it. Your other games are not affected.",
		},
		not_a_form: {
			title: "Not a form",
			heading: "That is not one of our forms",
			text: "This address accepts only what a page’s form sends. Use the form on the page.",
		},
	},
};

export type NoticeWords = typeof noticeWords;
