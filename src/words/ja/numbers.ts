/** Numbers in Japanese. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("ja");
