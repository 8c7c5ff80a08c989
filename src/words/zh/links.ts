/** What links to pages say, on other sites and in messengers, in Simplified Chinese. */
import type { LinkWords } from "../en/links.ts";
import { whole } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"等待玩家的对局，和可以观战的对局。一按即可入座，也可以创建对局，分享链接。",
		leaderboard: "Hexmarch等级分最高的玩家。",
		profile: (name) => `${name}在Hexmarch：等级分、战绩和对局回放。`,
	},
	freeSeats: (count) => `${whole(count)}个空座位`,
};
