/** Numbers in German. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("de");

const form = /* @__PURE__ */ pluralIn("de");
export const counted = (count: number, one: string, other: string) =>
	`${whole(count)} ${form(count, { one, other })}`;
