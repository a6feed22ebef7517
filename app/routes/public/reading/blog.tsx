import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PostRow } from "#app/features/content/components/post-row.tsx";
import {
  categoryPath,
  findPostCategory,
  LABELS_OF_CATEGORY,
} from "#app/features/content/post-category.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findBlog } from "#app/screens/public/blog.server.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { publicMeta } from "../../door/page-meta.ts";
import { pageLinks, pageNumber } from "../../door/page-number.ts";

export const handle: PageHandle = { kept: { params: ["pagina"] } };

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...publicMeta(args, {
    title: data?.category ? `Blog: ${data.category.label}` : "Blog",
    description: data?.category
      ? `${data.category.label} in ondersteunende functies: berichten van het bureau, nieuwste bovenaan.`
      : "Interviews en tips voor assistenten en voor werkgevers, over werk in ondersteunende functies.",
    index: data?.page === 1,
    trail: data?.category
      ? { steps: [{ href: "/blog", label: "Blog" }], here: data.category.label }
      : { steps: [], here: "Blog" },
  }),
  { tagName: "link", rel: "alternate", type: "application/rss+xml", href: "/blog/rss.xml" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = params.category === undefined ? null : findPostCategory(params.category);
  if (params.category !== undefined && !found) throw new NotFound();
  const page = pageNumber(request);
  const blog = await findBlog(found, page);
  if (blog.total === 0) throw new NotFound();
  const category = found && { label: LABELS_OF_CATEGORY[found], path: categoryPath(found) };
  return { ...blog, page, category, links: pageLinks(request, page, blog.hasMore) };
}

export default function Blog() {
  const { posts, categories, category, links } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>{category ? category.label : "Blog"}</h1>
        <nav aria-label="Categorieën">
          <ul className="cluster link-line">
            <li>
              <a href="/blog" aria-current={category ? undefined : "page"}>
                Alles
              </a>
            </li>
            {categories.map(({ label, href, chosen }) => (
              <li key={href}>
                <a href={href} aria-current={chosen ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Rows label="Berichten">
        {posts.map((post) => (
          <PostRow key={post.slug} post={post} level={2} />
        ))}
      </Rows>
      <Pagination {...links} />
      <p className="section">
        <a href="/blog/rss.xml">Volg het blog met RSS</a>
      </p>
    </div>
  );
}
