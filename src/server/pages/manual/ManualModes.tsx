/** The other modes, the keys, and why no player can cheat. */
import { CLASSIC, FREE_NEIGHBOR } from "../../../rules/modes.ts";
import { levelsOf, type SectionProps } from "./manualRules.ts";

export function Modes({ context, words: { modes } }: SectionProps) {
	const classic = CLASSIC;
	const free = FREE_NEIGHBOR;
	const [share, speed, plans, back] = modes.classic;
	const [orders, taking, place, protection, end] = modes.free;
	const steps = new Intl.ListFormat(context.language).format(
		levelsOf(classic)
			.slice(1)
			.map(({ level, tiles }) => modes.levelStep(level, tiles)),
	);
	return (
		<>
			<h3>{modes.classicTitle}</h3>
			<ul>
				<li>{share(1 / 2)}</li>
				<li>{speed(classic.lastEfficiency)}</li>
				<li>{plans()}</li>
				<li>{back(classic.returnAfterTurns)}</li>
				<li>{modes.classicLevels(steps)}</li>
			</ul>
			<h3>{modes.freeTitle}</h3>
			<ul>
				<li>{orders(free.startLevel)}</li>
				<li>{taking()}</li>
				<li>{place()}</li>
				<li>
					{protection(
						free.protectedTurns,
						free.protectedTiles,
						(free.protectedMs ?? 0) / 1000,
					)}
				</li>
				<li>{end()}</li>
			</ul>
		</>
	);
}

export function Keys({ context, words: { keys } }: SectionProps) {
	return (
		<>
			<p>{keys.text}</p>
			<div class="table-place">
				<table>
					<thead>
						<tr>
							<th scope="col">{keys.key}</th>
							<th scope="col">{keys.does}</th>
						</tr>
					</thead>
					<tbody>
						{context.gameWords.keys.list.map(([key, does]) => (
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
		</>
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
