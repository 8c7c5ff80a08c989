/** Numbers in Simplified Chinese. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("zh");
