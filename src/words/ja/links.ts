/** What links to pages say, on other sites and in messengers, in Japanese. */
import type { LinkWords } from "../en/links.ts";
import { whole } from "./numbers.ts";

export const linkWords: LinkWords = {
	about: {
		games:
			"プレイヤーを待つゲームと、観戦できる進行中のゲームの一覧。ワンクリックで席に着くか、ゲームを作ってリンクを共有しましょう。",
		leaderboard: "レーティングで見る、Hexmarchの強豪プレイヤー。",
		profile: (name) =>
			`Hexmarchの${name}：レーティング、戦績、終わったゲームのリプレイ。`,
	},
	freeSeats: (count) => `空席${whole(count)}`,
};
