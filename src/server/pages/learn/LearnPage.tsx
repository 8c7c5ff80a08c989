/** The guided first game: complete as text and pictures; its script plays it instead. */
import {
	askedTile,
	LEARNER,
	LESSON_RULES,
	LESSON_STEPS,
	type LessonStep,
	markedTiles,
	positionAt,
} from "../../../board/lesson.ts";
import { lessonNumbers } from "../../../board/lessonNumbers.ts";
import type { PlacedOrder } from "../../../rules/order.ts";
import { resolveTurn } from "../../../rules/turn.ts";
import { Board } from "../board/Board.tsx";
import type { Mark } from "../board/BoardMarks.tsx";
import { describeResult, describeSides } from "../board/describeDiagram.ts";
import { marksOf } from "../board/diagramMarks.ts";
import type { Diagram } from "../board/diagrams.ts";
import { FormKey } from "../forms/FormKey.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

type Props = { readonly context: PageContext };

export function LearnPage({ context }: Props) {
	const { words, scriptLanguage } = context;
	const { learn, name } = words;
	return (
		<Layout
			context={context}
			title={`${learn.title} · ${name}`}
			description={learn.lead}
			styles={["game.css", "learn.css"]}
			scripts={[`learn.${scriptLanguage}.js`]}
			seats={2}
		>
			<main id="content">
				<div id="game" class="lesson">
					<div class="lesson-lead">
						<h1>{learn.title}</h1>
						<p>{learn.lead}</p>
						<noscript>
							<p class="muted">{learn.needsScript}</p>
						</noscript>
					</div>
					<ol class="lesson-pictures">
						{LESSON_STEPS.map((step) => (
							<Step context={context} step={step} />
						))}
					</ol>
					<WaysOn context={context} />
				</div>
			</main>
		</Layout>
	);
}

const NUMBERS = lessonNumbers();

function Step({ context, step }: Props & { step: LessonStep }) {
	const { words } = context;
	const { title, text } = words.learn.steps[step];
	const { before, marks, description } = pictureOf(step, context);
	return (
		<li>
			<figure>
				<Board
					id={`lesson-${step}`}
					position={before}
					maxStrength={LESSON_RULES.maxStrength}
					title={title}
					description={description}
					hasPatterns={context.contrast}
					number={words.exact}
					marks={marks}
				/>
				<figcaption>
					<h2>{title}</h2>
					<p>{text(NUMBERS)}</p>
				</figcaption>
			</figure>
		</li>
	);
}

/** A step's board with what the learner orders there and what comes of it; of a step that only asks to look, where to. */
function pictureOf(step: LessonStep, { words }: PageContext) {
	const before = positionAt(step);
	const tile = askedTile(step);
	const marked = markedTiles(step);
	if (tile === null || marked.length > 1)
		return {
			before,
			marks: marked.map((one): Mark => ({ type: "target", tile: one })),
			description: describeSides(before, words),
		};
	const orders: PlacedOrder[] = [
		{ seat: LEARNER, order: { type: "tile", tile }, at: 0 },
	];
	const input = { orders, key: "lesson", at: 0 };
	const { position: after, events } = resolveTurn(LESSON_RULES, before, input);
	const diagram: Diagram = {
		ruleset: LESSON_RULES,
		...{ before, after, orders, events },
	};
	return {
		before,
		marks: marksOf(diagram, words.signed),
		description: describeResult(diagram, words),
	};
}

/** Where to go after the lesson; its script shows them at the end. */
function WaysOn({ context }: Props) {
	const { learn, howToPlay } = context.words;
	return (
		<div id="lesson-end" class="lesson-end">
			<form method="post" action="/play">
				<FormKey context={context} />
				<button type="submit" class="play">
					{learn.end.bots}
				</button>
			</form>
			<form method="post" action="/play-now">
				<FormKey context={context} />
				<button type="submit">{learn.end.people}</button>
			</form>
			<a class="button" href="/how-to-play">
				{howToPlay}
			</a>
		</div>
	);
}
