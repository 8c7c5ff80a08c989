/** The manual for newcomers, in words and pictures; its numbers come from the rules. */
import type { Child } from "hono/jsx";
import { DiagramPair } from "../board/Diagram.tsx";
import { DIAGRAM_SEATS } from "../board/diagrams.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Fairness, Keys, Modes } from "./ManualModes.tsx";
import { ChanceSection, Orders } from "./ManualOrders.tsx";
import { MARCH, marchEnd, type SectionProps } from "./manualRules.ts";
import { LevelTable, ReachTable } from "./manualTables.tsx";

type Props = { readonly context: PageContext };

export function HowToPlayPage({ context }: Props) {
	const { manual, name } = context.words;
	return (
		<Layout
			context={context}
			title={`${manual.title} · ${name}`}
			styles={["seats.css", "site.css"]}
			seats={DIAGRAM_SEATS}
		>
			<main id="content" class="manual">
				<h1>{manual.title}</h1>
				<p class="lead">{manual.lead}</p>
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
	["aim", Aim],
	["turn", Turn],
	["orders", Orders],
	["levels", Levels],
	["protection", Protection],
	["erosion", Erosion],
	["luck", ChanceSection],
	["modes", Modes],
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

function Aim({ words: { aim } }: SectionProps) {
	const { startPercent, leastPercent, fallsAfterTurn, percentPerTurn } =
		marchEnd();
	return (
		<>
			<p>{aim.text(startPercent / 100, leastPercent / 100)}</p>
			<p>{aim.falling(fallsAfterTurn, percentPerTurn / 100)}</p>
			<p>{aim.last(MARCH.maxTurns)}</p>
		</>
	);
}

function Turn({ context, words: { turn } }: SectionProps) {
	return (
		<>
			<p>{turn.start(MARCH.newStrength)}</p>
			<ol>
				{turn.steps.map((step) => (
					<li>{step}</li>
				))}
			</ol>
			<DiagramPair context={context} name="together" />
		</>
	);
}

function Levels({ context, words: { levels } }: SectionProps) {
	return (
		<>
			<p>{levels.text}</p>
			<LevelTable words={context.words} />
			<ReachTable words={context.words} />
		</>
	);
}

function Protection({ words: { protection } }: SectionProps) {
	return (
		<>
			<p>{protection.text(MARCH.protectedTurns, MARCH.protectedTiles)}</p>
			<p>{protection.death}</p>
		</>
	);
}

function Erosion({ context, words: { erosion } }: SectionProps) {
	return (
		<>
			<p>{erosion.text(MARCH.erosionActive)}</p>
			<DiagramPair context={context} name="hold" />
			<p>{erosion.idle(MARCH.activeTurns, MARCH.erosionInactive)}</p>
		</>
	);
}
