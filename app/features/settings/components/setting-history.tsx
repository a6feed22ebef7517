import { DataTable } from "#app/ui/data-table.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";

type Version = {
  id: string;
  value: Record<string, string>;
  savedAt: Date | string;
  by: string | null;
};

/** Who saved a setting when, and what it said; `labels` are the words for its parts. */
export function SettingHistory({
  versions,
  labels,
}: {
  versions: Version[];
  labels: Record<string, string>;
}) {
  if (versions.length === 0) return null;
  return (
    <section className="section stack">
      <h2>Eerder bewaard</h2>
      <DataTable
        caption="Nieuwste bovenaan"
        columns={[{ label: "Wanneer" }, { label: "Door" }, { label: "Wat er toen stond" }]}
        rows={versions.map(({ id, value, savedAt, by }) => ({
          key: id,
          cells: [
            formatDateTime(savedAt),
            by ?? "het systeem",
            Object.entries(labels)
              .filter(([part]) => value[part])
              .map(([part, label]) => `${label}: ${value[part]}`)
              .join(" · "),
          ],
        }))}
      />
    </section>
  );
}
