/**
 * The builds whose files are served. An open page requests the files of its own build, even
 * after a deployment, so earlier builds are kept for a while.
 */
export type Build = {
	/** Epoch ms. */
	readonly builtAt: number;
	/** True if built for a deployment; other builds serve only the machine that they were built on. */
	readonly isDeployed: boolean;
	/** File names below public/build. */
	readonly files: readonly string[];
};

/** How many earlier builds are kept, and for how long. */
export type Bounds = {
	/** How long a build is kept after the next one replaced it. */
	readonly days: number;
	/** How many deployed builds, and how many others, are kept. */
	readonly builds: number;
	readonly bytes: number;
};

/**
 * No page stays in use for longer than this. A build has 4.5 MB in all its languages, of which it
 * shares half with the next one, so that there is room for as many deployed builds and as many others.
 */
export const BOUNDS: Bounds = { days: 14, builds: 20, bytes: 100_000_000 };

const DAY_MS = 24 * 60 * 60_000;

/**
 * Adds a new build before the others. A build with the same files as the newest is not
 * added, but marks that one as deployed.
 */
export function withBuild(
	builds: readonly Build[],
	build: Build,
): readonly Build[] {
	const [newest, ...earlier] = builds;
	if (newest === undefined || !isSame(newest, build)) return [build, ...builds];
	const isDeployed = newest.isDeployed || build.isDeployed;
	return [{ ...newest, isDeployed }, ...earlier];
}

/** The builds of two lists, newest first, without duplicates. */
export function merged(
	here: readonly Build[],
	there: readonly Build[],
): readonly Build[] {
	const others = there.filter(
		(build) => !here.some((own) => isSame(own, build)),
	);
	return [...here, ...others].sort((a, b) => b.builtAt - a.builtAt);
}

/** The builds to keep, newest first; the newest is always kept. */
export function keptOf(
	builds: readonly Build[],
	now: number,
	sizeOf: (file: string) => number,
	bounds = BOUNDS,
): readonly Build[] {
	const counts = { deployed: 0, other: 0 };
	const files = new Set<string>();
	let bytes = 0;
	return builds.filter(({ isDeployed, files: own }, at) => {
		const replacedAt = builds[at - 1]?.builtAt ?? now;
		const isRecent = replacedAt >= now - bounds.days * DAY_MS;
		const kind = isDeployed ? "deployed" : "other";
		const added = own.filter((file) => !files.has(file));
		const more = added.reduce((sum, file) => sum + sizeOf(file), 0);
		const fits = counts[kind] < bounds.builds && bytes + more <= bounds.bytes;
		if (at > 0 && !(isRecent && fits)) return false;
		counts[kind]++;
		bytes += more;
		for (const file of added) files.add(file);
		return true;
	});
}

function isSame(one: Build, other: Build): boolean {
	return one.files.toSorted().join() === other.files.toSorted().join();
}

/** Reads a list of builds; null if it is invalid, or names files in other folders. */
export function parseBuilds(text: string): readonly Build[] | null {
	try {
		const data: unknown = JSON.parse(text);
		return Array.isArray(data) && data.every(isBuild) ? data : null;
	} catch {
		return null;
	}
}

const FILE = /^\w[\w.-]*\.(js|css|webmanifest)$/;

function isBuild(data: unknown): data is Build {
	if (typeof data !== "object" || data === null) return false;
	const { builtAt, isDeployed, files } = data as Readonly<
		Record<string, unknown>
	>;
	return (
		typeof builtAt === "number" &&
		typeof isDeployed === "boolean" &&
		Array.isArray(files) &&
		files.every((file) => typeof file === "string" && FILE.test(file))
	);
}
