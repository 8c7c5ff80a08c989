/** Numbers in Polish. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("pl");

const form = /* @__PURE__ */ pluralIn("pl");
export const counted = (
	count: number,
	one: string,
	few: string,
	many: string,
) => `${whole(count)} ${form(count, { one, few, many, other: few })}`;
