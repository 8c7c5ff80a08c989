/** The orders, and the role of chance. */
import { DiagramPair } from "../board/Diagram.tsx";
import { DIAGRAM_NAMES, type DiagramName } from "../board/diagrams.ts";
import {
	chanceOf,
	eventsOf,
	MARCH,
	type SectionProps,
	sizesOf,
} from "./manualRules.ts";

export function Orders({ context, words: { orders } }: SectionProps) {
	return (
		<>
			<p>{orders.count}</p>
			{Object.entries(orders.kinds).map(([kind, { title, text }]) => (
				<div class="order">
					<h3>{title}</h3>
					{text(MARCH).map((paragraph) => (
						<p>{paragraph}</p>
					))}
					{isDiagram(kind) && <DiagramPair context={context} name={kind} />}
				</div>
			))}
		</>
	);
}

function isDiagram(kind: string): kind is DiagramName {
	return DIAGRAM_NAMES.some((name) => name === kind);
}

export function ChanceSection({ words: { luck } }: SectionProps) {
	const { fromTurn, lightning, earthquake, drop } = eventsOf(MARCH);
	return (
		<>
			<p>{luck.text(fromTurn)}</p>
			<ul>
				<li>
					{luck.lightning(chanceOf(lightning), ...sizesOf(lightning.damage))}
				</li>
				<li>
					{luck.earthquake(
						chanceOf(earthquake),
						...sizesOf(earthquake.damage),
						earthquake.rimDamage,
					)}
				</li>
				<li>{luck.drop(chanceOf(drop), ...sizesOf(drop.amount))}</li>
			</ul>
		</>
	);
}
