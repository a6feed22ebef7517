import { LinkButton } from "#app/ui/button.tsx";

/** The two ways on from a text: for who looks for work, and for who looks for people. */
export function TwoDoors({ vacatures = "/vacatures" }: { vacatures?: string }) {
  return (
    <p className="actions">
      <LinkButton href={vacatures}>Ik zoek een nieuwe baan</LinkButton>
      <LinkButton href="/werkgevers" variant="plain">
        Ik wil een vacature uitzetten
      </LinkButton>
    </p>
  );
}
