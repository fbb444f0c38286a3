// Words around names in Chinese: kinds of places, which other languages leave out or say apart, and
// posts, which stand next to a name without a space.

const placeKinds = longestFirst(
  '省 市 县 区 州 旗 盟 镇 乡 村 地区 新区 自治区 自治州 自治县 自治旗 特别行政区 直辖市 开发区 共和国 壮族自治区 回族自治区 ' +
    '回族自治州 藏族自治州 维吾尔自治区 哈萨克自治州 蒙古自治州 柯尔克孜自治州 朝鲜族自治州 街道 口岸 港 河 江 山 湖',
);

const posts = longestFirst(
  '市长 副市长 省长 副省长 州长 副州长 县长 区长 镇长 书记 市委书记 省委书记 党委书记 副书记 主席 副主席 国家主席 总书记 总理 副总理 ' +
    '部长 副部长 外长 外交部长 局长 副局长 厅长 副厅长 司长 副司长 处长 主任 副主任 会长 副会长 大使 总领事 副总领事 领事 参赞 秘书 秘书长 ' +
    '总统 首相 议长 行长 院长 校长 教授 博士 董事长 总经理 总裁 经理 委员 常委 代表 将军 先生 女士 同志 阁下 人民政府 市政府 省政府 政府 ' +
    '会见 会晤 访问 拜访',
);

function longestFirst(words: string): readonly string[] {
  return words.split(' ').toSorted((a, b) => b.length - a.length);
}

/** Characters that a word for a kind of place takes at `at`, or right before it; 0 for none. */
export function lengthOfPlaceKind(
  text: string,
  at: number,
  side: 'after' | 'before' = 'after',
): number {
  const kind =
    side === 'after'
      ? placeKinds.find((word) => text.startsWith(word, at))
      : placeKinds.find((word) => text.endsWith(word, at));
  return kind?.length ?? 0;
}

/** Characters that a word for a post takes at `at`; 0 for none. */
export function lengthOfPost(text: string, at: number): number {
  return posts.find((word) => text.startsWith(word, at))?.length ?? 0;
}
