/** The grammar of sentences about a game, in Polish. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

export const NB = "\u00a0";

export const number = (value: number) => plainNumber(value, ",");
export const form = /* @__PURE__ */ pluralIn("pl");
/** `other` is for fractions, whose noun stands in the genitive singular. */
export const plural = (
	count: number,
	one: string,
	few: string,
	many: string,
	other = few,
) => `${number(count)}${NB}${form(count, { one, few, many, other })}`;

/** What is counted most, in the nominative; the accusative is the same. */
export const tiles = (count: number) => plural(count, "pole", "pola", "pól");
export const towns = (count: number) =>
	plural(count, "miasto", "miasta", "miast");
export const points = (count: number) =>
	plural(count, "punkt", "punkty", "punktów", "punktu");
export const orders = (count: number) =>
	plural(count, "rozkaz", "rozkazy", "rozkazów", "rozkazu");
export const turns = (count: number) => plural(count, "tura", "tury", "tur");

/** The verb of a player, and the reader's own, which needs no pronoun. */
export const does = ({ name, isYou }: Who, verb: string, yours: string) =>
	isYou ? yours : `${name} ${verb}`;
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
const lists = /* @__PURE__ */ new Intl.ListFormat("pl");
export const list = (parts: readonly string[]) => lists.format(parts);
/** Whose a thing is, after it: a name is not declined. */
export const of = (name: string) => `gracza ${name}`;
/** A tile or a town with its owner, in the accusative. */
export const owned = ({ name, isYou }: Who, tile: string) =>
	isYou ? `twoje ${tile}` : `${tile} ${of(name)}`;
