/** The single-step modes, the keys, and why no player can cheat. */
import { FREE_NEIGHBOR } from "../../../rules/modes.ts";
import type { SectionProps } from "./manualRules.ts";

const { startLevel, protectedTurns, protectedTiles, protectedMs } =
	FREE_NEIGHBOR;

export function Free({ words: { free } }: SectionProps) {
	return (
		<ul>
			<li>{free.orders(startLevel)}</li>
			<li>{free.taking}</li>
			<li>{free.place}</li>
			<li>
				{free.protection(
					protectedTurns,
					protectedTiles,
					(protectedMs ?? 0) / 1000,
				)}
			</li>
			<li>{free.end}</li>
		</ul>
	);
}

export function Keys({ context, words: { keys } }: SectionProps) {
	const { list, together } = context.gameWords.keys;
	return (
		<>
			<p>{keys.text}</p>
			<KeyTable words={keys} caption={keys.march} list={together} />
			<KeyTable words={keys} caption={keys.others} list={list} />
		</>
	);
}

function KeyTable({
	words,
	caption,
	list,
}: {
	words: SectionProps["words"]["keys"];
	caption: string;
	list: readonly (readonly [key: string, does: string])[];
}) {
	return (
		<div class="table-place">
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{words.key}</th>
						<th scope="col">{words.does}</th>
					</tr>
				</thead>
				<tbody>
					{list.map(([key, does]) => (
						<tr>
							<td>
								<kbd>{key}</kbd>
							</td>
							<td>{does}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

export function Fairness({ words: { fairness } }: SectionProps) {
	return (
		<>
			<p>{fairness.sealed}</p>
			<p>{fairness.chance}</p>
			<p>{fairness.check}</p>
			<p>{fairness.replay}</p>
		</>
	);
}
