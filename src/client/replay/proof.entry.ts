/** The check of a replay, loaded once the page is idle; built once for each language. */
export { proofWords } from "../../words/en/proof.ts";
export { ProofPanel } from "./ProofPanel.ts";
