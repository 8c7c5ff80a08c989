/** The grammar of sentences about a game, in Japanese. */
import { plainNumber, type Who } from "../eventText.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const number = (value: number) => plainNumber(value, ".");
/** A number with what it counts, which has no plural. */
export const counted = (count: number, unit: string) =>
	`${number(count)}${unit}`;
/** What gives a town, and an order, its number. */
export const towns = (count: number) => `町${number(count)}か所`;
export const orders = (count: number) => `命令${number(count)}回`;
export const nameOf = ({ name, isYou }: Who) => (isYou ? "あなた" : name);
export const does = (who: Who, verb: string) => `${nameOf(who)}は${verb}`;
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join("、");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn("。", "");
const lists = /* @__PURE__ */ new Intl.ListFormat("ja");
export const list = (parts: readonly string[]) => lists.format(parts);
