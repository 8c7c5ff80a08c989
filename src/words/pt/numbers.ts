/** Numbers in Portuguese. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("pt");

const form = /* @__PURE__ */ pluralIn("pt");
export const counted = (count: number, one: string, other = `${one}s`) =>
	`${whole(count)} ${form(count, { one, other })}`;
