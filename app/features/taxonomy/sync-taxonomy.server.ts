import { syncReference } from "#app/features/settings/sync-reference.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { ROLES } from "./roles.ts";
import { SKILLS, skillsOfRole } from "./skills.ts";

/** Brings the tables of roles, skills and their relations up to the shipped dictionary. */
export function syncTaxonomy(): Promise<boolean> {
  const roleSkills = ROLES.flatMap((role) => {
    const { essential, optional } = skillsOfRole(role.id);
    const row = (skillId: string, isEssential: boolean) => ({
      roleId: role.id,
      skillId,
      essential: isEssential,
    });
    return [...essential.map((id) => row(id, true)), ...optional.map((id) => row(id, false))];
  });
  const broader = SKILLS.flatMap((skill) =>
    skill.broader ? [{ fromId: skill.id, toId: skill.broader, kind: "broader" as const }] : [],
  );
  return syncReference("taxonomy", [ROLES, SKILLS, roleSkills], async (tx) => {
    await upsertRoles(tx);
    await upsertSkills(tx);
    await tx.roleSkill.deleteMany();
    await tx.roleSkill.createMany({ data: roleSkills, skipDuplicates: true });
    await tx.skillRelation.deleteMany();
    await tx.skillRelation.createMany({ data: broader });
  });
}

async function upsertRoles(tx: Tx): Promise<void> {
  const rows = ROLES.map(({ id, label, escoCode, family }) => ({ id, label, escoCode, family }));
  await tx.$executeRaw`
    INSERT INTO "Role" (id, label, "escoCode", family)
    SELECT id, label, "escoCode", family FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(id text, label text, "escoCode" text, family text)
    ON CONFLICT (id) DO UPDATE
    SET label = excluded.label, "escoCode" = excluded."escoCode", family = excluded.family`;
}

async function upsertSkills(tx: Tx): Promise<void> {
  const rows = SKILLS.map(({ id, label, uri, group }) => ({ id, label, uri, group }));
  await tx.$executeRaw`
    INSERT INTO "Skill" (id, label, "escoUri", "groupId")
    SELECT id, label, uri, "group" FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS s(id text, label text, uri text, "group" text)
    ON CONFLICT (id) DO UPDATE
    SET label = excluded.label, "escoUri" = excluded."escoUri", "groupId" = excluded."groupId"`;
}
