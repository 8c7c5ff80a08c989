/** The frame of a game that is kept on the reader's device: its script (client/local) shows the game, or its replay. */
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

/** As many as a game may have: the page does not know how many it has. */
const MOST_SEATS = 50;

export function LocalGamePage({ context }: { readonly context: PageContext }) {
	const { words, asset, scriptLanguage } = context;
	const { offline, name } = words;
	return (
		<Layout
			context={context}
			title={`${offline.games.title} · ${name}`}
			description={offline.games.note}
			styles={["game.css"]}
			scripts={[`local.${scriptLanguage}.js`]}
			isGame
			seats={MOST_SEATS}
		>
			<div id="content">
				<main
					id="game"
					data-game-style={asset("game.css")}
					data-overlay-style={asset("overlays.css")}
					data-replay-style={asset("replay.css")}
					data-day-style={asset("dayPlay.css")}
					data-analysis-style={asset("analysis.css")}
				>
					<div class="still-game">
						<section class="still-state">
							<p role="status">{offline.opening}</p>
							<noscript>
								<p class="still-notice">{offline.needsScript}</p>
							</noscript>
						</section>
					</div>
				</main>
			</div>
		</Layout>
	);
}
