import { LinkButton } from "#app/ui/button.tsx";

/** What a consultant changes of one candidate. */
export function CandidateLinks({ id }: { id: string }) {
  return (
    <div className="cluster">
      {[
        ["profiel", "Wijzig profiel"],
        ["wensen", "Wijzig wensen"],
        ["status", "Wijzig status"],
      ].map(([page, label]) => (
        <LinkButton key={page} href={`/werk/kandidaten/${id}/${page}`} variant="quiet">
          {label}
        </LinkButton>
      ))}
    </div>
  );
}
