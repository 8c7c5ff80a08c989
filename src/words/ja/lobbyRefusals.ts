/** Why something can’t be done before a game begins, in Japanese. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "ゲームはもう始まっています。",
	not_host: "それができるのはホストだけです。",
	removed: "ホストがあなたをこのゲームから外しました。",
	not_open: "このゲームにはもう参加できません。観戦はできます。",
	too_fast: "操作が速すぎます。少し待ってから、もう一度お試しください。",
	not_seated: "このゲームでは観戦者です。プレイしていません。",
	no_seat: "その席は埋まっています。",
	kept: "空席は、前のゲームのプレイヤーのために取ってあります。",
	already_seated: "もう席に着いています。",
	too_few_seats: "始めるにはプレイヤーが足りません。",
};

export const refusedOther =
	"サーバーが受け付けませんでした。もう一度お試しください。";
