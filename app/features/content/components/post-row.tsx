import { formatDate } from "#app/ui/format-date.ts";
import { Row } from "#app/ui/rows.tsx";

type PostRowProps = {
  post: {
    href: string;
    title: string;
    description: string;
    publishedAt: Date | string;
    category: { label: string } | null;
  };
  level?: 2 | 3;
};

/** One post in a list: the whole row leads to it. */
export function PostRow({ post, level = 3 }: PostRowProps) {
  return (
    <Row title={post.title} href={post.href} level={level}>
      <p>{post.description}</p>
      <p className="small soft">
        {formatDate(post.publishedAt)}
        {post.category ? ` · ${post.category.label}` : null}
      </p>
    </Row>
  );
}
