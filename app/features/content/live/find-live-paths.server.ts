import { articlePath } from "../article-kind.ts";
import { listLiveArticles } from "./list-live-articles.server.ts";

/** Which of the site's own places to read have something to read now: links lead to these only. */
export async function findLivePaths(): Promise<string[]> {
  const [guides, posts, pages] = [
    await listLiveArticles("guide"),
    await listLiveArticles("post"),
    await listLiveArticles("page"),
  ];
  return [
    ...(guides.length > 0 ? ["/beroepen"] : []),
    ...(posts.length > 0 ? ["/blog"] : []),
    ...pages.map(articlePath),
  ];
}
