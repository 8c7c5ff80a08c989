/** Numbers in Italian. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("it");

const form = /* @__PURE__ */ pluralIn("it");
export const counted = (count: number, one: string, other: string) =>
	`${whole(count)} ${form(count, { one, other })}`;
