import { articlePath } from "#app/features/content/article-kind.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { ROLE_FAMILIES, rolesInFamily } from "#app/features/taxonomy/roles.ts";

/** Every role with a guide that is published, by family, with what its guide says in one line. */
export async function findGuides() {
  const guides = new Map((await listLiveArticles("guide")).map((guide) => [guide.slug, guide]));
  const families = ROLE_FAMILIES.map(({ id, label }) => ({
    id,
    label,
    roles: rolesInFamily(id).flatMap((role) => {
      const guide = guides.get(role.id);
      if (!guide) return [];
      return [
        {
          id: role.id,
          label: role.label,
          description: guide.description,
          href: articlePath(guide),
        },
      ];
    }),
  }));
  return { total: guides.size, families: families.filter(({ roles }) => roles.length > 0) };
}
