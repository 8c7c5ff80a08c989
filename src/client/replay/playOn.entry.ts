/** The dialog that plays on from a turn, loaded when a reader asks for it; built once for each language. */
export { playOnWords } from "../../words/en/playOn.ts";
export { playOnDialog } from "./playOnDialog.ts";
