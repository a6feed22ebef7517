import { Button } from "#app/ui/button.tsx";

/** Takes a vacature out of the candidate's own list, or puts it back. */
export function HideButton(props: { slug: string; title: string; isHidden: boolean }) {
  return (
    <form method="post" action={`/mijn/matches/${props.slug}/verbergen`}>
      <Button
        variant={props.isHidden ? "quiet" : "plain"}
        name="hide"
        value={props.isHidden ? "nee" : "ja"}
      >
        {props.isHidden ? "Laat weer zien" : "Verberg deze vacature"}
        <span className="visually-hidden">: {props.title}</span>
      </Button>
    </form>
  );
}
