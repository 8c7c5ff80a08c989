/** The analysis of a replay, loaded when a reader asks for it; built once for each language. */
export { analysisWords } from "../../words/en/analysis.ts";
export { AnalysisPanel } from "./analysis/AnalysisPanel.ts";
