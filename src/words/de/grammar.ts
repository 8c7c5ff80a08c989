/** The grammar of sentences about a game, in German. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const NB = "\u00a0";

export const number = (value: number) => plainNumber(value, ",");
const form = /* @__PURE__ */ pluralIn("de");
export const plural = (count: number, one: string, other: string) =>
	`${number(count)}${NB}${form(count, { one, other })}`;
/** The verb of a player, and the reader's own. */
export const does = ({ name, isYou }: Who, verb: string, yours: string) =>
	isYou ? `Du ${yours}` : `${name} ${verb}`;
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
const lists = /* @__PURE__ */ new Intl.ListFormat("de");
export const list = (parts: readonly string[]) => lists.format(parts);
/** A name whose thing follows: names that end in an s sound take an apostrophe alone. */
export const possessive = (name: string) =>
	/[sßxz]$/i.test(name) ? `${name}’` : `${name}s`;
