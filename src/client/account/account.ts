/** The script of the account's pages. */
import { addCodeActs } from "./codeActs.ts";
import { addPasskeyButtons } from "./passkeyButtons.ts";

addCodeActs();
void addPasskeyButtons();
