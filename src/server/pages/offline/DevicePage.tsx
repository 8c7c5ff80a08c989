/**
 * What the reader's device keeps, and what can be played without a network. The service worker
 * also shows it in place of pages that need the network; its script then says so.
 */
import { DEFAULT_PLAY } from "../../../forms/botGameForm.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { PlayOptions } from "../newGame/PlayOptions.tsx";

type Props = { readonly context: PageContext };

export function DevicePage({ context }: Props) {
	const { words, scriptLanguage } = context;
	const { offline, name } = words;
	return (
		<Layout
			context={context}
			title={`${offline.games.title} · ${name}`}
			description={offline.games.note}
			styles={["site.css"]}
			scripts={[`device.${scriptLanguage}.js`]}
		>
			<main id="content" class="device">
				<div id="device-lead">
					<h1>{offline.games.title}</h1>
					<p>{offline.games.note}</p>
				</div>
				<noscript>
					<p>{offline.needsScript}</p>
				</noscript>
				<section id="kept-games">
					<p class="muted">{offline.games.none}</p>
				</section>
				<section id="kept-day" hidden />
				<section id="seen-replays" hidden />
				<Ways context={context} />
				<PlayOptions
					{...{ context, form: DEFAULT_PLAY, problems: {}, refusal: null }}
				/>
			</main>
		</Layout>
	);
}

/** What can be played on this device alone. */
function Ways({ context }: Props) {
	const { homePage, howToPlay, learn, offline } = context.words;
	return (
		<div class="device-ways">
			<form class="way" method="post" action="/play">
				<FormKey context={context} />
				<button type="submit" class="play" aria-describedby="device-play">
					{homePage.play}
				</button>
				<p id="device-play" class="muted">
					{offline.playHint}
				</p>
			</form>
			<p class="ways">
				<a class="button" href="/learn">
					{learn.title}
				</a>{" "}
				<a class="button" href="/how-to-play">
					{howToPlay}
				</a>
			</p>
		</div>
	);
}
