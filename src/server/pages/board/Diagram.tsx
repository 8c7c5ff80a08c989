/** A diagram as one picture, or as two: before and after. */
import type { Position } from "../../../rules/position.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Board } from "./Board.tsx";
import type { Mark } from "./BoardMarks.tsx";
import { marksOf } from "./diagramMarks.ts";
import { type DiagramName, diagramOf } from "./diagrams.ts";

type Props = { readonly context: PageContext; readonly name: DiagramName };

/** The board with its orders and their effects. */
export function DiagramPicture({ context, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = context;
	return (
		<Picture
			context={context}
			id={`${name}-picture`}
			title={words.homePage.pictureTitles[name]}
			position={diagram.before}
			marks={marksOf(diagram, words.signed)}
		/>
	);
}

/** The board with its orders, and the result. */
export function DiagramPair({ context, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = context;
	const title = words.homePage.pictureTitles[name];
	return (
		<div class="diagram-pair">
			<figure>
				<Picture
					context={context}
					id={`${name}-before`}
					title={`${title}, ${words.manual.before}`}
					position={diagram.before}
					marks={marksOf(diagram, words.signed)}
				/>
				<figcaption>{words.manual.before}</figcaption>
			</figure>
			<figure>
				<Picture
					context={context}
					id={`${name}-after`}
					title={`${title}, ${words.manual.after}`}
					position={diagram.after}
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
	position: Position;
	marks?: readonly Mark[];
}) {
	return (
		<Board
			{...picture}
			description={describeTiles(picture.position, context.words)}
			hasPatterns={context.contrast}
			number={context.words.exact}
		/>
	);
}

/** Each side's land in a small picture: the reader's and the other's. */
function describeTiles({ owners }: Position, { manual }: SiteWords): string {
	const count = (seat: number) =>
		owners.filter((owner) => owner === seat).length;
	return manual.sides(count(0), count(1));
}
