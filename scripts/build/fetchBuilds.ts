/** Downloads the builds that a site serves, so that a deployment from a fresh clone keeps them. */
import { CommandFailure } from "../cli/runCommand.ts";
import type { BuildFolder } from "./BuildFolder.ts";
import type { Build } from "./builds.ts";
import { parseBuilds } from "./builds.ts";

/** A site's builds could not be downloaded. */
export class NoBuilds extends CommandFailure {}

/**
 * Returns how many builds were downloaded completely; null if the site has no list of
 * builds. `site`: for example `https://example.org`. Throws `NoBuilds`.
 */
export async function fetchBuilds(
	site: string,
	folder: BuildFolder,
): Promise<number | null> {
	const response = await get(new URL("/builds.json", site));
	if (response.status === 404) return null;
	if (!response.ok) throw new NoBuilds(`${response.url}: ${response.status}`);
	const builds = parseBuilds(await response.text());
	if (builds === null)
		throw new NoBuilds(`${response.url} is no list of builds`);
	const whole: Build[] = [];
	for (const build of builds)
		if (await fetchFiles(site, build, folder)) whole.push(build);
	folder.merge(whole);
	return whole.length;
}

/** Downloads the files of a build; false if the site lacks one. */
async function fetchFiles(
	site: string,
	{ files }: Build,
	folder: BuildFolder,
): Promise<boolean> {
	for (const file of files) {
		if (folder.has(file)) continue;
		const response = await get(new URL(`/build/${file}`, site));
		if (!response.ok) return false;
		folder.add(file, await response.bytes());
	}
	return true;
}

const TIMEOUT_MS = 30_000;

async function get(url: URL): Promise<Response> {
	try {
		return await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
	} catch (error) {
		throw new NoBuilds(`${url} can't be had: ${error}`);
	}
}
