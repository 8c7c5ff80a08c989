/** The grammar of sentences about a game, in French. */
import { plainNumber, type Who } from "../eventText.ts";

/** Spaces that must not break: before a colon, and before the other high signs. */
export const NB = "\u00a0";
export const NNB = "\u202f";

export const number = (value: number) => plainNumber(value, ",");
export const plural = (count: number, one: string, many = `${one}s`) =>
	`${number(count)}${NB}${Math.abs(count) < 2 ? one : many}`;
export const does = ({ name, isYou }: Who, verbs: string, verb: string) =>
	isYou ? `Vous ${verb}` : `${name} ${verbs}`;
export const list = (parts: readonly string[]) =>
	parts.join(", ").replace(/, ([^,]*)$/, " et $1");
export const isVowel = (name: string) => /^[aeiouyhàâéèêëîïôû]/i.test(name);
export const of = ({ name, isYou }: Who) =>
	isYou ? "à vous" : isVowel(name) ? `d’${name}` : `de ${name}`;
