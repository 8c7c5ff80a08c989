/** The words of the page of games to download, in Japanese. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "ゲームのダウンロード",
	lead: "1日分の公開ゲームすべてを、翌日に1つのファイルにまとめます。1行が1ゲームの記録（JSON）で、gzipで展開できます。",
	nameless:
		"このファイルに人の名前は入っていません。名前はそのゲームの記録にだけあり、アカウントとともに消えます。",
	licence: "どんな用途にも自由に使えます：Creative Commons CC0",
	index: "プログラム用の一覧",
	columns: { day: "日付", games: "ゲーム数", size: "サイズ" },
	size: (mb: number) => `${exact(mb)}MB`,
	empty: "最初のファイルは、最初の公開ゲームの翌日にできます。",
};
