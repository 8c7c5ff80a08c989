/** The manual for newcomers, in words and pictures; its numbers come from the rules. */
import type { Child } from "hono/jsx";
import { DiagramPair } from "../board/Diagram.tsx";
import { DIAGRAM_SEATS } from "../board/diagrams.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Layout } from "../layout/Layout.tsx";
import { Fairness, Keys, Modes } from "./ManualModes.tsx";
import { Luck, Orders } from "./ManualOrders.tsx";
import { MARCH, MARCH_END, type SectionProps } from "./manualRules.ts";
import { LevelTable, ReachTable } from "./manualTables.tsx";

type Props = { readonly chrome: Chrome };

export function HowToPlayPage({ chrome }: Props) {
	const { manual, name } = chrome.words;
	return (
		<Layout
			chrome={chrome}
			title={`${manual.title} · ${name}`}
			styles={["seats.css", "site.css"]}
			seats={DIAGRAM_SEATS}
		>
			<main id="content" class="manual">
				<h1>{manual.title}</h1>
				<p class="lead">{manual.lead}</p>
				<Contents chrome={chrome} />
				{SECTIONS.map(([name, Content]) => (
					<Section chrome={chrome} name={name}>
						<Content chrome={chrome} words={manual} />
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
	["luck", Luck],
	["modes", Modes],
	["keys", Keys],
	["fairness", Fairness],
] as const;

type SectionName = (typeof SECTIONS)[number][0];

function Contents({ chrome: { words } }: Props) {
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
	chrome: { words },
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
		MARCH_END;
	return (
		<>
			<p>{aim.text(startPercent / 100, leastPercent / 100)}</p>
			<p>{aim.falling(fallsAfterTurn, percentPerTurn / 100)}</p>
			<p>{aim.last(MARCH.maxTurns)}</p>
		</>
	);
}

function Turn({ chrome, words: { turn } }: SectionProps) {
	return (
		<>
			<p>{turn.start(MARCH.newStrength)}</p>
			<ol>
				{turn.steps.map((step) => (
					<li>{step}</li>
				))}
			</ol>
			<DiagramPair chrome={chrome} name="together" />
		</>
	);
}

function Levels({ chrome, words: { levels } }: SectionProps) {
	return (
		<>
			<p>{levels.text}</p>
			<LevelTable words={chrome.words} />
			<ReachTable words={chrome.words} />
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

function Erosion({ chrome, words: { erosion } }: SectionProps) {
	return (
		<>
			<p>{erosion.text(MARCH.erosionActive)}</p>
			<DiagramPair chrome={chrome} name="hold" />
			<p>{erosion.idle(MARCH.activeTurns, MARCH.erosionInactive)}</p>
		</>
	);
}
