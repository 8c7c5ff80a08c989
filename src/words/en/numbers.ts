/** Numbers in English. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("en");
