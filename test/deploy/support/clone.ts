/** A clone of this repository, as it is now, in which nothing was built. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../../scripts/server/wrangler.ts";

export function makeClone(): string {
	const clone = mkdtempSync(join(tmpdir(), "hexmarch-clone-"));
	const listed = ["ls-files", "--cached", "--others", "--exclude-standard"];
	const files = execFileSync("git", listed, { cwd: root, encoding: "utf8" });
	for (const file of files.trim().split("\n"))
		cpSync(join(root, file), join(clone, file), { recursive: true });
	symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
	return clone;
}
