/** The manual for newcomers, in words and pictures; its numbers come from the rules. */
import type { Child } from "hono/jsx";
import { DIAGRAM_SEATS } from "../board/diagrams.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Bots } from "./ManualBots.tsx";
import { Classic } from "./ManualClassic.tsx";
import { Maps } from "./ManualMaps.tsx";
import { Fairness, Free, Keys } from "./ManualModes.tsx";
import { Details, Pictures, Rules, Tips } from "./ManualRules.tsx";

type Props = { readonly context: PageContext };

export function HowToPlayPage({ context }: Props) {
	const { manual, name } = context.words;
	return (
		<Layout
			context={context}
			title={`${manual.title} · ${name}`}
			description={manual.lead}
			styles={["seats.css", "site.css"]}
			seats={DIAGRAM_SEATS}
		>
			<main id="content" class="manual">
				<h1>{manual.title}</h1>
				<p class="lead">{manual.lead}</p>
				<p>
					<a class="button" href="/learn">
						{manual.learn}
					</a>
				</p>
				<Contents context={context} />
				{SECTIONS.map(([name, Content]) => (
					<Section context={context} name={name}>
						<Content context={context} words={manual} />
					</Section>
				))}
				<form class="start" method="post" action="/play">
					<button type="submit" class="play">
						{manual.startPlaying}
					</button>
				</form>
			</main>
		</Layout>
	);
}

const SECTIONS = [
	["rules", Rules],
	["pictures", Pictures],
	["tips", Tips],
	["details", Details],
	["maps", Maps],
	["bots", Bots],
	["classic", Classic],
	["free", Free],
	["keys", Keys],
	["fairness", Fairness],
] as const;

type SectionName = (typeof SECTIONS)[number][0];

function Contents({ context: { words } }: Props) {
	return (
		<nav class="contents" aria-label={words.manual.contents}>
			<ul>
				{SECTIONS.map(([name]) => (
					<li>
						<a href={`#${name}`}>{words.manual[name].title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Section({
	context: { words },
	name,
	children,
}: Props & { name: SectionName; children?: Child }) {
	return (
		<section id={name}>
			<h2>{words.manual[name].title}</h2>
			{children}
		</section>
	);
}
