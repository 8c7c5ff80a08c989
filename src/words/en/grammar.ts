/** The grammar of sentences about a game, in English. */
import { plainNumber, type Who } from "../eventText.ts";

export const number = (value: number) => plainNumber(value, ".");
export const plural = (count: number, one: string, many = `${one}s`) =>
	`${number(count)} ${count === 1 ? one : many}`;
export const does = ({ name, isYou }: Who, verb: string, verbs = `${verb}s`) =>
	isYou ? `You ${verb}` : `${name} ${verbs}`;
export const list = (parts: readonly string[]) =>
	parts.join(", ").replace(/, ([^,]*)$/, " and $1");
export const object = ({ name, isYou }: Who) => (isYou ? "you" : name);
export const possessive = ({ name, isYou }: Who) =>
	isYou ? "your" : `${name}’s`;
