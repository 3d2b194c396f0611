// Titles: the first thing that is heard, and all that is seen of a page among other tabs (2.4.2).

/** Titles that several pages of one walk have, each with those pages. What follows a `?` makes no other page. */
export function sharedTitles(titled: [title: string, page: string][]): string[] {
  const pages = new Map<string, Set<string>>();
  for (const [title, page] of titled) {
    const those = pages.get(title) ?? new Set();
    pages.set(title, those.add(page.replace(/[ ?].*/, "")));
  }
  const shared = [...pages].filter(([, those]) => those.size > 1);
  return shared.map(([title, those]) => `"${title}" is the title of ${[...those].join(" and ")}`);
}
