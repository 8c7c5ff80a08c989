/** Accounts of bots. */
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { about, name, nothing } from "./schema.ts";

export const botUpgradeEndpoint = endpoint({
	id: "botUpgrade",
	method: "post",
	path: "/bot/upgrade",
	tag: "Players",
	summary: "Make your account a bot's, for good",
	text: "Everybody then sees that a program plays. The account joins the games that let bots in (`botAccounts`), and those of its own; it has a leaderboard of its own, and may be in 50 games at once. Only an account that has never been in a game can become a bot's. Asked again, it answers the same.",
	scope: "bot",
	params: nothing,
	query: nothing,
	body: null,
	answer: name(
		"BotAccount",
		z.object({
			name: z.string(),
			isBotAccount: about("true from now on", z.boolean()),
		}),
	),
	errors: ["has_played"],
});
