/** A scene as one picture, or as two: before and after. */
import type { Position } from "../../../rules/position.ts";
import type { SiteWords } from "../../../words/words.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Board } from "./Board.tsx";
import type { Mark } from "./BoardMarks.tsx";
import { type DiagramName, diagramOf, marksOf } from "./diagrams.ts";

type Props = { readonly chrome: Chrome; readonly name: DiagramName };

/** What is ordered, and what it will do. */
export function DiagramPicture({ chrome, name }: Props) {
	const scene = diagramOf(name);
	const { words } = chrome;
	return (
		<Picture
			chrome={chrome}
			id={`${name}-picture`}
			title={words.homePage.pictureTitles[name]}
			position={scene.before}
			marks={marksOf(scene, words.signed)}
		/>
	);
}

/** The board with its orders, and what became of them. */
export function DiagramPair({ chrome, name }: Props) {
	const scene = diagramOf(name);
	const { words } = chrome;
	const title = words.homePage.pictureTitles[name];
	return (
		<div class="diagram-pair">
			<figure>
				<Picture
					chrome={chrome}
					id={`${name}-before`}
					title={`${title}, ${words.manual.before}`}
					position={scene.before}
					marks={marksOf(scene, words.signed)}
				/>
				<figcaption>{words.manual.before}</figcaption>
			</figure>
			<figure>
				<Picture
					chrome={chrome}
					id={`${name}-after`}
					title={`${title}, ${words.manual.after}`}
					position={scene.after}
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

/** The land of each side in a small picture, by name of colour-free sides: the reader's and the other's. */
function describeTiles({ owners }: Position, { manual }: SiteWords): string {
	const count = (seat: number) =>
		owners.filter((owner) => owner === seat).length;
	return manual.sides(count(0), count(1));
}
