/** What the reader did in the game, loaded once its replay is shown; built once for each language. */
export { ownPartWords } from "../../words/en/ownPart.ts";
export { ownPartIn, ownPartText } from "../shared/ownPart.ts";
