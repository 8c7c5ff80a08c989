/** The filters of a list of finished games, as links with the current one marked; and the links to older games. */
import type { SiteWords } from "../../../words/words.ts";
import type { PastGame } from "../../db/pastGame.ts";
import {
	FILTER_OPTIONS,
	type FilterName,
	type GameFilter,
	queryOf,
} from "../../forms/gameFilter.ts";
import type { PageContext } from "../layout/pageContext.ts";

type Props = {
	readonly context: PageContext;
	/** The path of the list. */
	readonly path: string;
	readonly filter: GameFilter;
};

export function GameFilters({
	context,
	path,
	filter,
	names,
}: Props & { readonly names: readonly FilterName[] }) {
	const { filters } = context.words.players;
	return (
		<div class="filters">
			{names.map((name) => (
				<nav aria-label={filters[name].label}>
					<span aria-hidden="true">{filters[name].label}</span>
					<ul>
						{[null, ...FILTER_OPTIONS[name]].map((value) => (
							<li>
								<a
									href={path + queryOf(filter, { [name]: value })}
									aria-current={filter[name] === value ? "true" : undefined}
								>
									{labelOf(context.words, name, value)}
								</a>
							</li>
						))}
					</ul>
				</nav>
			))}
		</div>
	);
}

function labelOf(
	{ players, gameList }: SiteWords,
	name: FilterName,
	value: string | null,
): string {
	if (value === null) return players.filters.all;
	const labels: Readonly<Record<string, string>> =
		name === "ruleset" ? gameList.line.rulesets : players.filters[name];
	return labels[value] ?? value;
}

/** The links to older games, and back to the latest. */
export function GamePages({
	context,
	path,
	at = "",
	filter,
	last,
}: Props & {
	/** The anchor of the list on its page, such as `#games`. */
	readonly at?: string;
	readonly last: PastGame | null;
}) {
	const { past } = context.words.players;
	if (last === null && filter.before === null) return null;
	return (
		<p class="pages">
			{filter.before !== null && (
				<a class="button" href={path + queryOf(filter) + at}>
					{past.latest}
				</a>
			)}
			{last !== null && (
				<a
					class="button"
					rel="next"
					href={path + queryOf(filter, { before: last }) + at}
				>
					{past.older}
				</a>
			)}
		</p>
	);
}

/** Whether a list shows all games. */
export function isUnfiltered(filter: GameFilter): boolean {
	return Object.values(filter).every((value) => value === null);
}
