/** The maps: an example of each shape, and how many play on which size for how long. */
import type { Board as RulesBoard } from "../../../rules/hex.ts";
import { generateBoard } from "../../../rules/maps/generateBoard.ts";
import { MAP_SHAPES, type MapShape } from "../../../rules/maps/shapes.ts";
import { emptyPosition } from "../../../rules/position.ts";
import { landCount, startsOf, townsOf } from "../../../rules/terrain.ts";
import { Board } from "../board/Board.tsx";
import { DEFAULT_BOARD, MARCH, type SectionProps } from "./manualRules.ts";
import { MapTable } from "./manualTables.tsx";

/** The key of the examples, which no game has. */
const EXAMPLE_KEY = "0".repeat(64);
const SEATS = 4;

const examples = new Map<MapShape, RulesBoard>();

function exampleOf(shape: MapShape): RulesBoard {
	const known = examples.get(shape);
	if (known !== undefined) return known;
	const board = generateBoard({ shape, ...DEFAULT_BOARD }, SEATS, EXAMPLE_KEY);
	examples.set(shape, board);
	return board;
}

export function Maps(props: SectionProps) {
	const { context, words } = props;
	return (
		<>
			<p>{words.maps.drawn}</p>
			<ul class="maps">
				{MAP_SHAPES.map((shape) => (
					<li>
						<Example {...props} shape={shape} />
					</li>
				))}
			</ul>
			<p>{words.maps.time(MARCH.pace.collectingMs / 1000)}</p>
			<MapTable words={context.words} />
		</>
	);
}

function Example({
	context,
	words,
	shape,
}: SectionProps & { shape: MapShape }) {
	const board = exampleOf(shape);
	const name = context.words.form.map.choices[shape];
	return (
		<figure>
			<Board
				id={`map-${shape}`}
				position={emptyPosition(board, 0)}
				maxStrength={MARCH.maxStrength}
				title={name}
				description={words.maps.example(
					landCount(board),
					townsOf(board).length,
					startsOf(board).length,
				)}
			/>
			<figcaption>{name}</figcaption>
		</figure>
	);
}
