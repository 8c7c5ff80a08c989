/** The page on which a day's march is played; its script replaces the content of `#game`. */
import { beginDay } from "../../../daily/dayGame.ts";
import type { DayMarch } from "../../../daily/dayMarch.ts";
import { PLAYER } from "../../../daily/dayScore.ts";
import type { PlayerId } from "../../../match/match.ts";
import { viewPlaying } from "../../../match/view.ts";
import { longDate } from "../../../words/longDate.ts";
import { StillBoard } from "../board/StillBoard.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

export type DayPlayPageProps = {
	readonly context: PageContext;
	readonly march: DayMarch;
	/** Epoch ms. */
	readonly dayBegins: number;
};

export function DayPlayPage({ context, march, dayBegins }: DayPlayPageProps) {
	const { words, language } = context;
	const { day } = words;
	const name = context.viewerName ?? day.yourSeat;
	const match = beginDay(march, { player: "you" as PlayerId, name });
	const view = viewPlaying(match, PLAYER);
	return (
		<Layout
			context={context}
			title={`${day.title} · ${words.name}`}
			description={day.about(longDate(language, dayBegins))}
			styles={["game.css", "dayPlay.css"]}
			scripts={[`dayPlay.${language}.js`]}
			isGame
			seats={view.seats.length}
		>
			<div id="content" class="day-content">
				<main
					id="game"
					data-date={march.date}
					data-name={name}
					data-overlay-style={context.asset("overlays.css")}
				>
					<div class="still-game">
						<section class="still-state">
							<h1>{day.title}</h1>
							<noscript>
								<p class="still-notice">
									{day.now.needsScript}{" "}
									<a href={context.path}>{words.gamePage.reload}</a>
								</p>
							</noscript>
							<p>
								<a href={`/day/${march.date}`}>
									{longDate(language, dayBegins)}
								</a>
							</p>
						</section>
						<StillBoard context={context} view={view} />
					</div>
				</main>
			</div>
		</Layout>
	);
}
