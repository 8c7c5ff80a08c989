/** The script of the account's pages. */
import { addCodeActs } from "./codeActs.ts";

addCodeActs();
