/** The words of the board and its orders, in Japanese. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, orders } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords: ShownWords["board"] = {
	name: "盤",
	roleDescription: "六角形の盤",
	cutOff: "切り離し",
};

export const tileWords: NoteWords["tile"] = {
	free: "空きマス",
	freeTown: "空いている町",
	town: "町",
	water: "水：誰も領地にできません",
	mountain: "山：誰も領地にできません",
	theTown: (tile) => `町${tile}`,
	yours: "あなたの領地",
	landOf: (name) => `${name}の領地`,
	drop: (amount) => `${number(amount)}点が落ちています`,
	nextToYours: "あなたの領地の隣",
	strengthOf: (strength) => `兵力${number(strength)}`,
	planned: (count) => `命令${count}回`,
	drafted: "計画中",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `ここから兵力${number(strength)}で始める`,
	outcomes,
	captures: (damage, strength, points) =>
		`攻撃 −${number(damage)}：奪って兵力${number(strength)}${points > 0 ? `、+${number(points)}点` : ""}`,
	fullNow: (gain) => `最大：先に攻撃されたときだけ +${number(gain)}`,
	planned: (count, strength, isYours) =>
		`${orders(count)}：${isYours ? "あなたのマス、兵力" : "残り兵力"}${number(strength)}`,
	cutsOff: (tiles) => `ここを失うと${number(tiles)}マスが切り離されます`,
	inDanger: (name, count, isAlone) =>
		`${name}${isAlone ? "" : "たち"}に${orders(count)}で奪われます`,
	inReach: (count) => `${orders(count)}で奪えます`,
	withDrop: (text, amount) => `${text}、${number(amount)}点を拾う`,
	upTo: (text) => `${text}（最大。早い命令ほど強い）`,
	allPlanned: (count) =>
		count === 1
			? "命令は計画済みです。先に取り消してください"
			: `命令は${count}回とも計画済みです。先にどれか取り消してください`,
	takeBack: "もう一度押すと取り消し",
	again: "もう一度押すと命令",
	againStart: "もう一度押すとここから開始",
};
