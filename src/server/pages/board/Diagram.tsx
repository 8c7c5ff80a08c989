/** A diagram as one picture, or as two: before and after. */
import type { Position } from "../../../rules/position.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Board } from "./Board.tsx";
import type { Mark } from "./BoardMarks.tsx";
import { marksOf } from "./diagramMarks.ts";
import { type DiagramName, diagramOf } from "./diagrams.ts";

type Props = { readonly chrome: Chrome; readonly name: DiagramName };

/** The board with its orders and their effects. */
export function DiagramPicture({ chrome, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = chrome;
	return (
		<Picture
			chrome={chrome}
			id={`${name}-picture`}
			title={words.homePage.pictureTitles[name]}
			position={diagram.before}
			marks={marksOf(diagram, words.signed)}
		/>
	);
}

/** The board with its orders, and what became of them. */
export function DiagramPair({ chrome, name }: Props) {
	const diagram = diagramOf(name);
	const { words } = chrome;
	const title = words.homePage.pictureTitles[name];
	return (
		<div class="diagram-pair">
			<figure>
				<Picture
					chrome={chrome}
					id={`${name}-before`}
					title={`${title}, ${words.manual.before}`}
					position={diagram.before}
					marks={marksOf(diagram, words.signed)}
				/>
				<figcaption>{words.manual.before}</figcaption>
			</figure>
			<figure>
				<Picture
					chrome={chrome}
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
	chrome,
	...picture
}: {
	chrome: Chrome;
	id: string;
	title: string;
	position: Position;
	marks?: readonly Mark[];
}) {
	return (
		<Board
			{...picture}
			description={describeTiles(picture.position, chrome.words)}
			hasPatterns={chrome.contrast}
			number={chrome.words.exact}
		/>
	);
}

/** Each side's land in a small picture: the reader's and the other's. */
function describeTiles({ owners }: Position, { manual }: SiteWords): string {
	const count = (seat: number) =>
		owners.filter((owner) => owner === seat).length;
	return manual.sides(count(0), count(1));
}
