/** The grammar of sentences about a game, in English. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const number = (value: number) => plainNumber(value, ".");
const form = /* @__PURE__ */ pluralIn("en");
export const plural = (count: number, one: string, other = `${one}s`) =>
	`${number(count)} ${form(count, { one, other })}`;
export const does = ({ name, isYou }: Who, verb: string, verbs = `${verb}s`) =>
	isYou ? `You ${verb}` : `${name} ${verbs}`;
// As most of the world lists in English: no comma before "and".
const lists = /* @__PURE__ */ new Intl.ListFormat("en-GB");
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
export const list = (parts: readonly string[]) => lists.format(parts);
export const object = ({ name, isYou }: Who) => (isYou ? "you" : name);
export const possessive = ({ name, isYou }: Who) =>
	isYou ? "your" : `${name}’s`;
