import type { Endpoint } from "../../../api/endpoint.ts";
import { BASE } from "../../../api/endpoints.ts";
import type { Example } from "../../../api/examples.ts";

/** The path of an example below the site's origin, with its query. */
export function addressOf(
	{ path }: Pick<Endpoint, "path">,
	{ params = {}, query }: Example,
): string {
	const filled = path.replaceAll(
		/\{(\w+)\}/g,
		(_, key: string) => params[key] ?? "",
	);
	return BASE + filled + (query === undefined ? "" : `?${query}`);
}

/** An example as a command for a shell. */
export function curlOf(
	endpoint: Endpoint,
	example: Example,
	origin: string,
): string {
	const { method, scope, line } = endpoint;
	const hasToken = scope !== null || example.hasToken === true;
	const verb = method.toUpperCase();
	const options = [
		// Each line is shown as it comes.
		...(line === undefined ? [] : ["-N"]),
		...(hasToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
		...(verb === "GET" ? [] : [`-X ${verb}`]),
		...(example.body === undefined
			? []
			: [`-d '${JSON.stringify(example.body)}'`]),
	];
	const address = origin + addressOf(endpoint, example);
	const quoted = address.includes("?") ? `'${address}'` : address;
	return ["curl", ...options, quoted].join(" \\\n  ");
}
