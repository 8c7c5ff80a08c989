/** The script of the worker that analyses a game, so that the page stays free; see AnalysisRunner.ts. */
import { type AnalysisTask, analyse } from "../../../analysis/analyse.ts";

addEventListener("message", ({ data }: MessageEvent<AnalysisTask>) => {
	for (const news of analyse(data)) postMessage(news);
	postMessage(null);
});
