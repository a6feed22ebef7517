import { Button } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";

type PublicationGateProps = {
  /** The vacature's page in the workspace. */
  page: string;
  /** The mark of the text and pay that the reader sees. */
  seen: string;
  obstacles: readonly { text: string; demand?: unknown }[];
  /** Exceptions that were recorded, and whether the reader did it. */
  exceptions: readonly { by: string; isYou: boolean; ground: string }[];
};

/** Publishing, or what is in the way of it and what to do about that. */
export function PublicationGate({ page, seen, obstacles, exceptions }: PublicationGateProps) {
  const hasDemand = obstacles.some(({ demand }) => demand);
  const own = exceptions.some(({ isYou }) => isYou);
  return (
    <>
      {exceptions.length > 0 ? (
        <Notice tone="note" word="Wettelijke uitzondering">
          {exceptions.map(({ by, ground }) => (
            <p key={`${by}-${ground}`}>
              {by} legde vast: {ground}
            </p>
          ))}
        </Notice>
      ) : null}
      {obstacles.length === 0 ? (
        <form method="post" action={`${page}/publiceren`}>
          <SeenMark mark={seen} />
          <Button>Publiceer</Button>
        </form>
      ) : (
        <Notice tone="due" word="Kan nog niet online">
          <ul>
            {obstacles.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {hasDemand && own ? (
            <p>U legde de uitzondering zelf vast. Een collega beoordeelt haar en publiceert.</p>
          ) : null}
          {hasDemand && !own ? (
            <p>
              <a href={`${page}/uitzondering`}>Leg een wettelijke uitzondering vast</a>
            </p>
          ) : null}
        </Notice>
      )}
    </>
  );
}
