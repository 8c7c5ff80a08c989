/** Numbers in German. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("de");

const form = pluralIn("de");
export const counted = (count: number, one: string, other: string) =>
	`${whole(count)} ${form(count, { one, other })}`;
