import { expect, test } from "vitest";
import { lobbyNews } from "../../../src/client/game/lobby/lobbyNews.ts";
import type { LobbyView } from "../../../src/match/view.ts";
import { lobbyWords } from "../../../src/words/en/lobby.ts";
import { BEN, Room } from "./room.ts";

const OPEN = { settings: { access: "link" }, isOpen: true } as const;

/** A lobby as Ann sees it, who has a seat and is its host; Ben has one too if he has joined. */
function lobby({ hasBen }: { hasBen: boolean }): LobbyView {
	const room = new Room({}, OPEN);
	if (hasBen) room.take({ type: "join" }, BEN);
	if (room.view.type !== "lobby") throw new Error("it has begun");
	return room.view;
}

const news = (before: LobbyView, view: LobbyView) =>
	lobbyNews(before, view, lobbyWords, (at) => `${at} ms`);

test("a lobby's news are who has come and who has left", () => {
	const [alone, both] = [lobby({ hasBen: false }), lobby({ hasBen: true })];
	expect(news(alone, both)).toEqual([lobbyWords.joined("Ben")]);
	expect(news(both, alone)).toEqual([lobbyWords.left("Ben")]);
	expect(news(both, both)).toEqual([]);
});

test("readers hear when they become the host, and nothing of other hosts", () => {
	const view = lobby({ hasBen: true });
	const others = { ...view, host: null };
	expect(news(others, view)).toEqual([lobbyWords.youAreHost]);
	expect(news(view, others)).toEqual([]);
});

test("a countdown is announced when it begins, not while it runs", () => {
	const view = lobby({ hasBen: true });
	const counting = { ...view, beginsAt: 5000 };
	expect(news(view, counting)).toEqual([lobbyWords.beginsIn("5000 ms")]);
	expect(news(counting, counting)).toEqual([]);
});
