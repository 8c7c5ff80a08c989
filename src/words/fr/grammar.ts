/** The grammar of sentences about a game, in French. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

/** Spaces that must not break: before a colon, and before the other high signs. */
export const NB = "\u00a0";
export const NNB = "\u202f";

export const number = (value: number) => plainNumber(value, ",");
const form = /* @__PURE__ */ pluralIn("fr");
export const plural = (count: number, one: string, other = `${one}s`) =>
	`${number(count)}${NB}${form(count, { one, other })}`;
export const does = ({ name, isYou }: Who, verbs: string, verb: string) =>
	isYou ? `Vous ${verb}` : `${name} ${verbs}`;
const lists = /* @__PURE__ */ new Intl.ListFormat("fr");
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
export const list = (parts: readonly string[]) => lists.format(parts);
export const isVowel = (name: string) => /^[aeiouyhàâéèêëîïôû]/i.test(name);
export const of = ({ name, isYou }: Who) =>
	isYou ? "à vous" : isVowel(name) ? `d’${name}` : `de ${name}`;
