/** The grammar of sentences about a game, in Simplified Chinese. */
import { plainNumber, type Who } from "../eventText.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const number = (value: number) => plainNumber(value, ".");
/** What is counted, with its measure word. */
export const tiles = (count: number) => `${number(count)}格`;
export const towns = (count: number) => `${number(count)}座城镇`;
export const orders = (count: number) => `${number(count)}道命令`;
export const points = (count: number) => `${number(count)}分`;
export const nameOf = ({ name, isYou }: Who) => (isYou ? "你" : name);
export const does = (who: Who, verb: string) => `${nameOf(who)}${verb}`;
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join("，");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn("。", "");
const lists = /* @__PURE__ */ new Intl.ListFormat("zh");
export const list = (parts: readonly string[]) => lists.format(parts);
