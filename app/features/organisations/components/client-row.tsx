import { SECTOR_LABELS, type Sector } from "#app/features/taxonomy/sector.ts";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Row } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { OrganisationStatus } from "#prisma/client/enums.ts";
import { ORGANISATION_STATUS_LABELS } from "../organisation-status.ts";

type ClientRowProps = {
  client: {
    id: string;
    name: string;
    sector: Sector;
    place: string | null;
    status: OrganisationStatus;
    owner: { name: string } | null;
    running: number;
  };
  href: string;
};

/** One client in the list of the bureau. */
export function ClientRow({ client, href }: ClientRowProps) {
  const { name, sector, place, status, owner, running } = client;
  return (
    <Row
      level={2}
      title={name}
      href={href}
      aside={<StatusWord>{ORGANISATION_STATUS_LABELS[status]}</StatusWord>}
    >
      <FactsLine
        plain
        facts={[
          place,
          SECTOR_LABELS[sector],
          running > 0 && formatCount(running, "lopende vacature", "lopende vacatures"),
          owner ? `van ${owner.name}` : "van niemand",
        ]}
      />
    </Row>
  );
}
