/** The grammar of sentences about a game, in Ukrainian. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const NB = "\u00a0";

export const number = (value: number) => plainNumber(value, ",");
export const form = /* @__PURE__ */ pluralIn("uk");

/** The word for a fraction, which is that of its whole things: 1,5 очка. */
const FRACTIONS: Readonly<Record<string, string>> = {
	очко: "очка",
	місто: "міста",
	наказ: "наказу",
	хід: "ходу",
};

export const plural = (count: number, one: string, few: string, many: string) =>
	`${number(count)}${NB}${form(count, { one, few, many, other: FRACTIONS[one] ?? few })}`;
/** The verb of a player, and the reader's own. */
export const does = ({ name, isYou }: Who, verb: string, yours: string) =>
	isYou ? `Ви ${yours}` : `${name} ${verb}`;
/** Whose something is; names stay as they are, so the preposition is the same before each. */
export const from = ({ name, isYou }: Who) => (isYou ? "у вас" : `у ${name}`);
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
const lists = /* @__PURE__ */ new Intl.ListFormat("uk");
export const list = (parts: readonly string[]) => lists.format(parts);
