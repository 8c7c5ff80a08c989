/** The script of the worker that analyses a game, so that the page stays free; see AnalysisRunner.ts. */
import { type AnalysisTask, analyse } from "../../../analysis/analyse.ts";

/** Progress is told this often at most: the page draws each news. */
const PROGRESS_MS = 100;

addEventListener("message", ({ data }: MessageEvent<AnalysisTask>) => {
	let nextProgressAt = 0;
	for (const news of analyse(data)) {
		const now = performance.now();
		if (news.type === "progress" && now < nextProgressAt) continue;
		if (news.type === "progress") nextProgressAt = now + PROGRESS_MS;
		postMessage(news);
	}
	postMessage(null);
});
