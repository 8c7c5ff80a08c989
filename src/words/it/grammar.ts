/** The grammar of sentences about a game, in Italian. */
import { plainNumber, type Who } from "../eventText.ts";
import { pluralIn } from "../pluralIn.ts";
import { sentencesIn } from "../sentencesIn.ts";

const NB = "\u00a0";

export const number = (value: number) => plainNumber(value, ",");
const form = /* @__PURE__ */ pluralIn("it");
export const plural = (count: number, one: string, other: string) =>
	`${number(count)}${NB}${form(count, { one, other })}`;
export const orders = (count: number) => plural(count, "ordine", "ordini");
export const tiles = (count: number) => plural(count, "casella", "caselle");
export const points = (count: number) => plural(count, "punto", "punti");
export const turns = (count: number) => plural(count, "turno", "turni");
/** The verb of a player, and the reader's own, which begins the sentence. */
export const does = ({ name, isYou }: Who, verb: string, yours: string) =>
	isYou ? yours : `${name} ${verb}`;
/** From whom something is taken. */
export const from = ({ name, isYou }: Who) => (isYou ? "da te" : `da ${name}`);
/** Where something happens; a town is named with its article (“la città C4”). */
export const on = (tile: string) =>
	tile.startsWith("la ") ? `sul${tile}` : `su ${tile}`;
export const around = (tile: string) =>
	tile.startsWith("la ") ? `attorno al${tile}` : `attorno a ${tile}`;
/** A share with its article: “il 50%”, but “l’8%”. */
export const the = (share: string) =>
	/^(8|11?(?!\d))/.test(share) ? `l’${share}` : `il ${share}`;
/** What stands side by side, such as notes on a player. */
export const phrases = (parts: readonly string[]) => parts.join(", ");
/** Whole sentences, one after the other. */
export const sentences = /* @__PURE__ */ sentencesIn(".", " ");
const lists = /* @__PURE__ */ new Intl.ListFormat("it");
export const list = (parts: readonly string[]) => lists.format(parts);
