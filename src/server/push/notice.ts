/** What people are told by push: what it says, how long it is worth saying, and who wants to hear it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isLanguage, LANGUAGES } from "../../words/languages.ts";
import { shortened } from "../../words/shortened.ts";
import { loadWords, type SiteWords } from "../../words/words.ts";
import type { PushSubscriber } from "../db/pushSubscriptions.ts";
import { type EndNotice, endText } from "./endText.ts";
import type { PushMessage } from "./sendPush.ts";

/** A game waits for the reader. */
export type GameNotice = {
	readonly type: "turn" | "begins";
	readonly game: string;
	/** Counted from 0. */
	readonly turn: number;
	/** The other players' names. */
	readonly others: readonly string[];
	/** When the phase ends, epoch ms; null without a clock. */
	readonly deadlineAt: number | null;
	/** Turns take seconds, not hours. */
	readonly isLive: boolean;
};

export type Notice =
	| GameNotice
	| EndNotice
	/** Somebody has signed in to the reader's account, with this browser. */
	| {
			readonly type: "signIn";
			/** Null if unknown, as is the system. */
			readonly browser: string | null;
			readonly system: string | null;
	  }
	/** The reader wanted to see what a notice looks like. */
	| { readonly type: "trial" };

/** What the service worker gets, as JSON (client/worker/push.ts). */
export type NoticeData = {
	readonly title: string;
	readonly body: string;
	/** The page that a press on it opens. */
	readonly path: string;
	/** A notice replaces an earlier one with the same tag. */
	readonly tag: string;
	/** Makes no sound, and does not light up the screen. */
	readonly silent?: true;
};

const MINUTE_MS = 60_000;
const DAY_S = 24 * 60 * 60;

/** Whether a browser's reader wants to hear of this. A first turn is a turn, too, if there is time for it. */
export function wants(
	{ turns, begins, ends, signIns }: PushSubscriber,
	notice: Notice,
): boolean {
	switch (notice.type) {
		case "turn":
			return turns;
		case "begins":
			return begins || (turns && !notice.isLive);
		case "over":
			return ends;
		case "signIn":
			return signIns;
		case "trial":
			return true;
	}
}

type Telling = {
	readonly language: string;
	/** It is shown without a sound. */
	readonly isSilent: boolean;
	/** Epoch ms. */
	readonly now: number;
};

/** A notice in a language, as it is sent at this time. */
export async function messageOf(
	notice: Notice,
	{ language, isSilent, now }: Telling,
): Promise<PushMessage> {
	const known = isLanguage(language) ? language : LANGUAGES[0];
	const { site } = await loadWords(known);
	const data = dataOf(notice, site, now);
	return {
		data: JSON.stringify(isSilent ? { ...data, silent: true } : data),
		ttlS: ttlOf(notice, now),
		urgency: ["turn", "over"].includes(notice.type) ? "normal" : "high",
		topic: topicOf(data.tag),
	};
}

function dataOf(notice: Notice, site: SiteWords, now: number): NoticeData {
	const words = site.push.notice;
	switch (notice.type) {
		case "turn":
		case "begins": {
			const { own, line } = site.gameList;
			const { game, others, turn, deadlineAt } = notice;
			const parts = [
				others.length === 0 ? "" : own.against(...shortened(others)),
				line.turn(turn),
				deadlineAt === null ? "" : own.left(Math.max(0, deadlineAt - now)),
			];
			return {
				title: words[notice.type],
				body: parts.filter((part) => part !== "").join(" · "),
				...{ path: `/game/${game}`, tag: `game ${game}` },
			};
		}
		case "over": {
			const { game } = notice;
			return {
				...endText(notice, site),
				...{ path: `/game/${game}`, tag: `game ${game}` },
			};
		}
		case "signIn": {
			const { browser, system } = notice;
			const agent = site.account.sessions.agent(browser, system);
			return {
				title: words.signIn,
				body: words.signInText(agent),
				...{ path: "/account#news", tag: "sign-in" },
			};
		}
		case "trial":
			return {
				title: words.trial,
				body: words.trialText,
				...{ path: "/notifications", tag: "trial" },
			};
	}
}

/** Nobody needs to hear of a turn that is over; a result stays what it is. */
function ttlOf(notice: Notice, now: number): number {
	if (notice.type === "over") return 7 * DAY_S;
	if (!("deadlineAt" in notice) || notice.deadlineAt === null) return DAY_S;
	const leftMs = Math.max(MINUTE_MS, notice.deadlineAt - now);
	return Math.min(7 * DAY_S, Math.round(leftMs / 1000));
}

/** Push services see topics, but must not learn a game's address. */
function topicOf(tag: string): string {
	return bytesToHex(sha256(utf8ToBytes(tag))).slice(0, 32);
}
