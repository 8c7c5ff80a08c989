/** The reference of the API, made of the schemas that check it. It is in English only. */
import { type Endpoint, TAGS, type Tag } from "../../../api/endpoint.ts";
import { ENDPOINTS } from "../../../api/endpoints.ts";
import { ERRORS, type ErrorFacts } from "../../../api/errors.ts";
import { schemasByName } from "../../../api/openapi.ts";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Basics } from "./Basics.tsx";
import { EndpointEntry, SHARED } from "./EndpointEntry.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { Marked } from "./Marked.tsx";

type Props = {
	readonly context: PageContext;
	/** Of the site, as in `https://example.org`. */
	readonly origin: string;
};

export function ApiPage({ context, origin }: Props) {
	const schemas = schemasByName();
	return (
		<Layout
			context={context}
			title={`API · ${context.words.name}`}
			styles={["site.css", "api.css"]}
		>
			<main id="content" class="manual api" lang="en">
				<h1>API</h1>
				<p class="lead">
					Play by program, read every game and rating, and let other sites show
					them: JSON over HTTP, at <code>{origin}/api/v1</code>.
				</p>
				<Contents />
				<Basics origin={origin} />
				{tagsInUse().map((tag) => (
					<section id={`about-${tag.toLowerCase()}`}>
						<h2>{tag}</h2>
						<p>{TAGS[tag]}.</p>
						{endpointsOf(tag).map((endpoint) => (
							<EndpointEntry {...{ endpoint, origin, schemas }} />
						))}
					</section>
				))}
				{SHARED.map((name) => (
					<section id={name}>
						<h2>{name}</h2>
						<FieldTable schema={schemas[name]} />
					</section>
				))}
				<Refusals />
			</main>
		</Layout>
	);
}

function tagsInUse(): Tag[] {
	return (Object.keys(TAGS) as Tag[]).filter(
		(tag) => endpointsOf(tag).length > 0,
	);
}

function endpointsOf(tag: Tag): Endpoint[] {
	return ENDPOINTS.filter((endpoint) => endpoint.tag === tag);
}

function Contents() {
	return (
		<nav class="contents" aria-label="Contents">
			<ul>
				<li>
					<a href="#basics">Basics</a>
				</li>
				<li>
					<a href="#first-bot">A first bot</a>
				</li>
				{tagsInUse().map((tag) => (
					<li>
						<a href={`#about-${tag.toLowerCase()}`}>{tag}</a>
					</li>
				))}
				<li>
					<a href="#refusals">Refusals</a>
				</li>
			</ul>
		</nav>
	);
}

function Refusals() {
	const errors: [string, ErrorFacts][] = Object.entries(ERRORS);
	return (
		<section id="refusals">
			<h2>Refusals</h2>
			<p>
				Whatever is refused changes nothing, and is answered by{" "}
				<code>{`{"error": code}`}</code> with one of these codes. Further fields
				are named here.
			</p>
			<div class="table-place">
				<table>
					<thead>
						<tr>
							<th scope="col">Code</th>
							<th scope="col">Status</th>
							<th scope="col">Meaning</th>
						</tr>
					</thead>
					<tbody>
						{errors.map(([code, { status, meaning, fields = {} }]) => (
							<tr id={`error-${code}`}>
								<td>
									<code>{code}</code>
								</td>
								<td>{status}</td>
								<td>
									<Marked text={meaning} />
									{Object.entries(fields).map(([field, about]) => (
										<>
											{" "}
											<code>{field}</code>: <Marked text={about} />.
										</>
									))}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
