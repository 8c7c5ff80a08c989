/** A diagram as one picture, or as two: before and after. */
import type { Position } from "../../../rules/position.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Board } from "./Board.tsx";
import type { Mark } from "./BoardMarks.tsx";
import { describeResult, describeSides } from "./describeDiagram.ts";
import { marksOf } from "./diagramMarks.ts";
import type { DiagramName } from "./diagramSketches.ts";
import { diagramOf } from "./diagrams.ts";

type Props = { readonly context: PageContext; readonly name: DiagramName };

/** The board with its orders and their effects. */
export function DiagramPicture({ context, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = context;
	return (
		<Picture
			context={context}
			id={`${name}-picture`}
			title={words.manual.pictures.titles[name]}
			description={describeResult(diagram, words)}
			position={diagram.before}
			maxStrength={diagram.ruleset.maxStrength}
			marks={marksOf(diagram, words.signed)}
		/>
	);
}

/** The board with its orders, and the result. */
export function DiagramPair({ context, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = context;
	const title = words.manual.pictures.titles[name];
	return (
		<div class="diagram-pair">
			<figure>
				<Picture
					context={context}
					id={`${name}-before`}
					title={words.phrases([title, words.manual.before])}
					description={describeSides(diagram.before, words)}
					position={diagram.before}
					maxStrength={diagram.ruleset.maxStrength}
					marks={marksOf(diagram, words.signed)}
				/>
				<figcaption>{words.manual.before}</figcaption>
			</figure>
			<figure>
				<Picture
					context={context}
					id={`${name}-after`}
					title={words.phrases([title, words.manual.after])}
					description={describeResult(diagram, words)}
					position={diagram.after}
					maxStrength={diagram.ruleset.maxStrength}
				/>
				<figcaption>{words.manual.after}</figcaption>
			</figure>
		</div>
	);
}

function Picture({
	context,
	...picture
}: {
	context: PageContext;
	id: string;
	title: string;
	description: string;
	position: Position;
	maxStrength: number;
	marks?: readonly Mark[];
}) {
	return (
		<Board
			{...picture}
			hasPatterns={context.contrast}
			number={context.words.exact}
		/>
	);
}
