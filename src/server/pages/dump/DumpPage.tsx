/** The days' public games as files, the latest first. */
import { shortDate } from "../../../words/longDate.ts";
import type { Dump } from "../../archive/dumpFiles.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

/** https://creativecommons.org/publicdomain/zero/1.0/ */
export const LICENCE_URL = "https://creativecommons.org/publicdomain/zero/1.0/";

export type DumpPageProps = {
	readonly context: PageContext;
	readonly dumps: readonly ListedDump[];
};

export type ListedDump = Dump & {
	/** The address of the file on this site. */
	readonly path: string;
};

export function DumpPage({ context, dumps }: DumpPageProps) {
	const { words } = context;
	const { dump } = words;
	return (
		<Layout
			context={context}
			title={`${dump.title} · ${words.name}`}
			description={dump.lead}
			styles={["site.css", "gameList.css", "players.css"]}
		>
			<main id="content" class="players-page">
				<div class="players-head">
					<h1>{dump.title}</h1>
					<p class="muted">{dump.lead}</p>
				</div>
				<p>{dump.nameless}</p>
				<p>
					<a rel="license noreferrer" href={LICENCE_URL}>
						{dump.licence}
					</a>
				</p>
				<p>
					<a href="/dump/index.json">{dump.index}</a>
				</p>
				{dumps.length === 0 ? (
					<p class="past-empty">{dump.empty}</p>
				) : (
					<Dumps {...{ context, dumps }} />
				)}
			</main>
		</Layout>
	);
}

function Dumps({ context, dumps }: DumpPageProps) {
	const { language, words } = context;
	const { columns, size } = words.dump;
	return (
		<div class="table-place">
			<table>
				<thead>
					<tr>
						<th scope="col" aria-sort="descending">
							{columns.day}
						</th>
						<th scope="col" class="number">
							{columns.games}
						</th>
						<th scope="col" class="number">
							{columns.size}
						</th>
					</tr>
				</thead>
				<tbody>
					{dumps.map(({ day, games, bytes, path }) => (
						<tr>
							<td>
								<a href={path} download>
									<time datetime={day}>
										{shortDate(language, Date.parse(day))}
									</time>
								</a>
							</td>
							<td class="number">{words.whole(games)}</td>
							<td class="number">{size(megabytes(bytes))}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** Rounded up, so that no file has none. */
function megabytes(bytes: number): number {
	return Math.ceil(bytes / 10_000) / 100;
}
