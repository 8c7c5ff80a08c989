/** The tables of the manual. */

import { BOARD_PRESETS, mostSeats } from "../../../forms/ruleForm.ts";
import { CLASSIC, marchFor } from "../../../rules/modes.ts";
import type { Pace } from "../../../rules/ruleset.ts";
import { attackShare } from "../../../rules/steps/attack.ts";
import type { SiteWords } from "../../../words/words.ts";
import { boardOf, levelsOf, turnsOf } from "./manualRules.ts";

type Props = { readonly words: SiteWords };

const MINUTE_MS = 60_000;

/** How many play on each size of map, and for how long. */
export function MapTable({ words: { manual, whole } }: Props) {
	const { maps } = manual;
	const boards = BOARD_PRESETS.map(boardOf);
	return (
		<div class="table-place">
			<table>
				<thead>
					<tr>
						<th scope="col">{maps.size}</th>
						<th scope="col" class="number">
							{maps.players}
						</th>
						<th scope="col" class="number">
							{maps.turns}
						</th>
						<th scope="col" class="number">
							{maps.minutes}
						</th>
					</tr>
				</thead>
				<tbody>
					{boards.map((board) => {
						const ruleset = marchFor(board);
						const turns = turnsOf(ruleset);
						return (
							<tr>
								<th scope="row">{maps.board(board.cols, board.rows)}</th>
								<td class="number">{whole(mostSeats(ruleset, board))}</td>
								<td class="number">{whole(turns)}</td>
								<td class="number">{whole(minutesOf(turns, ruleset.pace))}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

/** How long a live game takes if every turn takes all of its time. */
function minutesOf(turns: number, { waitingMs, collectingMs }: Pace): number {
	return Math.ceil((turns * (waitingMs + collectingMs)) / MINUTE_MS);
}

/** The damage of an attack; a column for each distance. */
export function ReachTable({ words: { manual, exact, whole } }: Props) {
	const levels = levelsOf(CLASSIC).map(({ level }) => level);
	const damage = (level: number, distance: number) =>
		distance > level
			? null
			: CLASSIC.attackDamage * attackShare(CLASSIC, level, distance);
	return (
		<div class="table-place">
			<table>
				<caption>{manual.classic.reachTable}</caption>
				<thead>
					<tr>
						<th scope="col">{manual.classic.level}</th>
						{levels.map((distance) => (
							<th scope="col" class="number">
								{whole(distance)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{levels.map((level) => (
						<tr>
							<th scope="row">{whole(level)}</th>
							{levels.map((distance) => {
								const taken = damage(level, distance);
								return (
									<td class="number">
										{taken === null ? (
											<OutOfReach text={manual.classic.outOfReach} />
										) : (
											exact(taken)
										)}
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function OutOfReach({ text }: { text: string }) {
	return (
		<>
			<span class="muted" aria-hidden="true">
				–
			</span>
			<span class="unseen">{text}</span>
		</>
	);
}
