import { parseSync } from "vite";

export type Sources = Readonly<Record<string, string>>;

/** `specifier` is undefined if it is computed and so can't be checked. */
export type Import = {
	specifier: string | undefined;
	isTypeOnly: boolean;
	line: number;
};

/** A global by its name (`Date`), a member of Math (`Math.sin`), or the operator `**`. */
export type Use = { name: string; line: number };

export type SourceFacts = { path: string; imports: Import[]; uses: Use[] };

/** An ESTree node: https://github.com/estree/estree, with TypeScript's own kinds. */
type Node = { type: string; start: number; [key: string]: unknown };

/** What each source imports, and the names in it that may be globals. */
export function readSources(sources: Sources): SourceFacts[] {
	return Object.entries(sources).map(([path, text]) => readSource(path, text));
}

function readSource(path: string, text: string): SourceFacts {
	const { program, errors } = parseSync(path, text);
	if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
	const facts: SourceFacts = { path, imports: [], uses: [] };
	const visit = (node: Node, parent: Node): void => {
		const line = text.slice(0, node.start).split("\n").length;
		const found = importOf(node);
		if (found) facts.imports.push({ ...found, line });
		const name = useOf(node, parent);
		if (name) facts.uses.push({ name, line });
		for (const child of childrenOf(node)) visit(child, node);
	};
	const root = program as unknown as Node;
	visit(root, root);
	return facts;
}

function childrenOf(node: Node): Node[] {
	return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "type" in value;
}

function importOf(node: Node): Omit<Import, "line"> | undefined {
	if (!isNode(node.source)) return undefined;
	const kind = node.importKind ?? node.exportKind;
	return {
		specifier: textOf(node.source),
		isTypeOnly: kind === "type" || node.type === "TSImportType",
	};
}

function textOf({
	type,
	value,
	expressions,
	quasis,
}: Node): string | undefined {
	if (type === "Literal") return value as string;
	if (type !== "TemplateLiteral" || (expressions as Node[]).length > 0)
		return undefined;
	return (quasis as { value: { cooked: string } }[])[0]?.value.cooked;
}

function useOf(node: Node, parent: Node): string | undefined {
	if (node.operator === "**" || node.operator === "**=") return "**";
	if (node.type !== "Identifier" || isMemberName(node, parent))
		return undefined;
	const isMath = node.name === "Math" && parent.type === "MemberExpression";
	const member = parent.property as Node | undefined;
	return isMath && !parent.computed
		? `Math.${member?.name}`
		: (node.name as string);
}

/** `console` in `tile.console` or `{ console: 1 }` names a member, not the global. */
function isMemberName(node: Node, parent: Node): boolean {
	if (parent.computed) return false;
	return parent.property === node || parent.key === node;
}
