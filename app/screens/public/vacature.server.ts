import { cultureProfile } from "#app/features/culture/culture-profile.ts";
import { culturePriorities } from "#app/features/culture/culture-rows.ts";
import {
  countingRaters,
  employerProfile,
  MIN_RATERS_SHOWN,
  teamAgreement,
} from "#app/features/culture/employer-profile.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { findRole, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { isOnline, wasPublic } from "#app/features/vacatures/policy.ts";
import { jobPosting } from "#app/features/vacatures/public/job-posting.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { POSTED_SELECT, postedVacature } from "#app/features/vacatures/public/posted-vacature.ts";
import { askedLines } from "#app/features/vacatures/public/requirement-lines.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

const SIMILAR = 4;

const SELECT = {
  ...POSTED_SELECT,
  id: true,
  status: true,
  consultant: {
    select: { name: true, jobTitle: true, phone: true, email: true, disabledAt: true },
  },
  organisation: {
    select: {
      name: true,
      about: true,
      invented: true,
      cultureResponses: { where: { completedAt: { not: null } }, select: { choices: true } },
    },
  },
} satisfies Prisma.VacatureSelect;

type Row = Prisma.VacatureGetPayload<{ select: typeof SELECT }>;

/** Some 10 kB each. */
const held = holdReads<Row | null>(["vacature", "pages"], 500);

/**
 * A vacature as its public page shows it; one that is filled or closed comes back too, with
 * `isOpen` false, without a posting. Throws `NotFound` for one that was never online.
 */
export async function findPublicVacature(slug: string) {
  const row = await held(slug, () =>
    db().vacature.findFirst({ where: { slug, ...wasPublic() }, select: SELECT }),
  );
  if (!row) throw new NotFound("Deze vacature bestaat niet. Misschien is de link niet volledig.");
  const { organisation, consultant, placeId, skills, languages, id, ...shown } = row;
  const place = findPlaceById(placeId);
  const asked = askedLines(row);
  const isOpen = isOnline(row);
  const bureau = await findBureau();
  const posted = postedVacature(row, {
    url: siteUrl(`/vacatures/${slug}`),
    bureau: bureau.name,
  });
  return {
    ...shown,
    isOpen,
    role: findRole(row.roleId),
    place: place?.label ?? "",
    asked,
    employer: organisation.name,
    about: organisation.about,
    invented: organisation.invented,
    contact: consultant && !consultant.disabledAt ? consultant : { ...bureau, jobTitle: null },
    culture: cultureOf(organisation.cultureResponses),
    similar: await listSimilar(id, row.roleId, place),
    posting: isOpen && posted ? jobPosting(posted) : null,
  };
}

/** What the team says of itself, once enough people answered and they agree; null before. */
function cultureOf(responses: Row["organisation"]["cultureResponses"]) {
  const raters = countingRaters(
    responses.map(({ choices }) => cultureProfile(cultureChoicesSchema.parse(choices))),
  );
  if (raters.length < MIN_RATERS_SHOWN || !teamAgreement(raters)?.isClear) return null;
  return { raters: raters.length, priorities: culturePriorities(employerProfile(raters)) };
}

/** Open ones in the same role, filled up with its family; nearest first. */
async function listSimilar(id: string, roleId: string, from: { lat: number; lon: number } | null) {
  const family = findRole(roleId)?.family;
  const hitsOf = async (roles: string[]) => {
    const answer = await askInTime(() =>
      vacatureIndex().search({
        filters: { roles },
        from: from ?? undefined,
        sort: from ? "distance" : "newest",
        limit: SIMILAR + 1,
      }),
    );
    return answer?.hits.map((hit) => hit.id) ?? [];
  };
  const near = await hitsOf([roleId]);
  const related = family ? await hitsOf(rolesInFamily(family).map((role) => role.id)) : [];
  const ids = [...new Set([...near, ...related])].filter((other) => other !== id);
  return listPublicVacatures(ids.slice(0, SIMILAR));
}
