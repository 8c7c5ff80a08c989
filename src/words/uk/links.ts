/** What links to pages say, on other sites and in messengers, in Ukrainian. */
import type { LinkWords } from "../en/links.ts";
import { counted } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"Партії, що чекають на гравців, і партії, які можна подивитися. Займіть місце одним натисканням або створіть партію й поділіться посиланням.",
		leaderboard: "Найсильніші гравці Hexmarch за рейтингом.",
		profile: (name) =>
			`${name} на Hexmarch: рейтинги, результати й зіграні партії, які можна переглянути.`,
	},
	freeSeats: (count) =>
		counted(count, "вільне місце", "вільні місця", "вільних місць"),
};
