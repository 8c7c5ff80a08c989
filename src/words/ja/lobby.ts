/** The words of the lobby, in Japanese. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host =
	"あなたがホストです。リンクを共有し、全員そろったら始めてください。";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "プレイヤーを待っています",
	titleIn: (taken, all) => `${taken}/${all}人が参加 · Hexmarch`,
	taken: (taken, all) => `${all}席中${taken}席が埋まりました`,
	beginsIn: (time) => `開始まで${time}`,
	host,
	seated: (host) =>
		`席に着きました。${host}が始めるか、すべての席が埋まると自動で始まります。`,
	invited: (host) =>
		`${host}から招待されています。席に着いてください。アカウントは不要です。`,
	empty: "まだ誰もいません。最初に席に着いた人がホストになります。",
	keptFor: (names) =>
		`空席は、前のゲームをプレイした${list(names)}のために取ってあります。ほかの人は観戦できます。`,
	expected: "来る予定",
	soon: "席に着きました。まもなく始まります。",
	beginsByItself: "席に着きました。ゲームは自動で始まります。",
	full: "席はすべて埋まっています。このまま観戦できます。",
	tooFew: (needed) => `${host}始めるには${needed}人必要です。`,
	join: "席に着く",
	leave: "席を離れる",
	begin: "今すぐ始める",
	seats: "席",
	you: "あなた",
	isHost: "ホスト",
	away: "離席中",
	free: "空席",
	fills: emptySeatFills,
	moreFree: (count) => `ほかに空席${count}`,
	remove: "外す",
	removeSure: (name) => `${name}を外しますか？このゲームには戻れなくなります。`,
	removeYes: "はい、外します",
	link: "このリンクで招待しましょう",
	copy: "コピー",
	copied: "コピーしました",
	notCopied:
		"ブラウザーがリンクのコピーを許可しませんでした。ここからコピーしてください：",
	share: "共有",
	joined: (name) => `${name}が席に着きました`,
	left: (name) => `${name}が席を離れました`,
	youAreHost: "あなたがホストになりました",
	closed: {
		title: "このゲームは閉じられました",
		text: "待っている人がいなくなりました。ほかのゲームに参加することも、自分で作ることもできます。",
		openGames: "募集中のゲーム",
		home: "ホーム",
	},
};
