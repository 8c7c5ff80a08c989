/** The words of the page of games to download, in Simplified Chinese. */
import type { DumpWords } from "../en/dump.ts";
import { exact } from "./numbers.ts";

export const dumpWords: DumpWords = {
	title: "下载对局",
	lead: "每天的全部公开对局都在一个文件里，次日生成。每行是一局的JSON记录，用gzip解压。",
	nameless:
		"这些文件里没有任何人的名字。名字只在该局自己的记录里，账号删除后随之消失。",
	licence: "可用于任何用途：Creative Commons CC0",
	index: "供程序使用的列表",
	columns: { day: "日期", games: "对局数", size: "大小" },
	size: (mb: number) => `${exact(mb)}MB`,
	empty: "首个公开对局结束的次日会有第一个文件。",
};
