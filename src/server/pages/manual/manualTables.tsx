/** The tables of the manual. */
import { marchFor } from "../../../rules/modes.ts";
import { attackShare } from "../../../rules/steps/attack.ts";
import type { SiteWords } from "../../../words/words.ts";
import { BOARD_PRESETS } from "../../forms/ruleForm.ts";
import { boardOf, levelsOf, MARCH } from "./manualRules.ts";

type Props = { readonly words: SiteWords };

/** The tiles that each level needs; a column for each board. */
export function LevelTable({ words: { manual, whole } }: Props) {
	const boards = BOARD_PRESETS.map(boardOf);
	const columns = boards.map((board) => levelsOf(marchFor(board)));
	return (
		<div class="table-place">
			<table>
				<caption>{manual.levels.table}</caption>
				<thead>
					<tr>
						<th scope="col">{manual.orders.level}</th>
						{boards.map(({ cols, rows }) => (
							<th scope="col" class="number">
								{manual.levels.board(cols, rows)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{columns[0].map(({ level }, step) => (
						<tr>
							<th scope="row">{whole(level)}</th>
							{columns.map((levels) => (
								<td class="number">{whole(levels[step].tiles)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** The damage of an attack; a column for each distance. */
export function ReachTable({ words: { manual, exact, whole } }: Props) {
	const levels = levelsOf(MARCH).map(({ level }) => level);
	const damage = (level: number, distance: number) =>
		distance > level
			? null
			: MARCH.attackDamage * attackShare(MARCH, level, distance);
	return (
		<div class="table-place">
			<table>
				<caption>{manual.orders.reachTable}</caption>
				<thead>
					<tr>
						<th scope="col">{manual.orders.level}</th>
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
											<OutOfReach text={manual.orders.outOfReach} />
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
