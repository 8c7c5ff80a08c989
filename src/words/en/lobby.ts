/** The words of the lobby, in English. */
import { emptySeatFills } from "./bots.ts";
import { list, phrases } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"You are the host. Share the link, and begin when everybody is here.";

export const lobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Waiting for players",
	titleIn: (taken: number, all: number) =>
		`${taken} of ${all} are here · Hexmarch`,
	taken: (taken: number, all: number) =>
		`${taken} of ${all} seats ${taken === 1 ? "is" : "are"} taken`,
	beginsIn: (time: string) => `Begins in ${time}`,
	/** What the reader can do now. */
	host,
	seated: (host: string) =>
		`You have a seat. ${host} begins the game, or it begins automatically once every seat is taken.`,
	invited: (host: string) =>
		`${host} invites you to play. Take a seat: you need no account.`,
	empty: "Nobody is here yet. The first to take a seat is the host.",
	keptFor: (names: readonly string[]) =>
		`The free seats are reserved for ${list(names)}, who played the previous game. Everybody else can watch.`,
	expected: "expected",
	soon: "You have a seat. Get ready.",
	beginsByItself: "You have a seat. The game begins by itself.",
	full: "Every seat is taken. Stay here to watch.",
	/** Of the host, while too few are there. */
	tooFew: (needed: number) => `${host} It takes ${needed} players to begin.`,
	join: "Take a seat",
	leave: "Leave the seat",
	begin: "Begin now",
	seats: "Seats",
	you: "you",
	isHost: "host",
	away: "away",
	free: "Free seat",
	fills: emptySeatFills,
	moreFree: (count: number) => `${count} more free seats`,
	remove: "Remove",
	removeSure: (name: string) =>
		`Remove ${name}? They can’t come back to this game.`,
	removeYes: "Yes, remove",
	link: "Invite others with this link",
	copy: "Copy",
	copied: "Copied",
	notCopied:
		"Your browser did not let this page copy the link. Copy it from here:",
	share: "Share",
	joined: (name: string) => `${name} has taken a seat`,
	left: (name: string) => `${name} has left`,
	youAreHost: "You are the host now",
	closed: {
		title: "This game was closed",
		text: "Nobody was waiting for it any longer. There are other games, and you can open one of your own.",
		openGames: "Open games",
		home: "Home",
	},
};

export type LobbyWords = typeof lobbyWords;
