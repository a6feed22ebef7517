import type { ViewVerb } from "#app/features/timeline/record-views.server.ts";

/** Who looked at what, as it is known when it is told. */
type ToldView = {
  verb: string;
  actorKind: string;
  bureau: string;
  organisation: string | null;
  vacature: string | null;
};

const DID: Record<ViewVerb, (vacature: string | null) => string> = {
  "view-candidate": () => "opende je profiel",
  "view-pair": (vacature) => `legde je profiel naast ${vacature ?? "een vacature"}`,
  "view-application": (vacature) => `bekeek je sollicitatie${vacature ? ` op ${vacature}` : ""}`,
  "view-anonymous-profile": (vacature) =>
    `bekeek je profiel zonder naam${vacature ? ` voor ${vacature}` : ""}`,
  "view-named-profile": (vacature) =>
    `bekeek je profiel met naam${vacature ? ` voor ${vacature}` : ""}`,
  "view-cv": (vacature) => `opende je cv${vacature ? ` voor ${vacature}` : ""}`,
};

/**
 * One view in a plain sentence without its date: "een consultant van Rechterhand opende je profiel".
 * An organisation or vacature that no longer exists is left out.
 */
export function viewText({ verb, actorKind, bureau, organisation, vacature }: ToldView): string {
  const did = isView(verb) ? DID[verb](vacature) : "bekeek je gegevens";
  return `${whoText(actorKind, bureau, organisation)} ${did}`;
}

function whoText(actorKind: string, bureau: string, organisation: string | null): string {
  switch (actorKind) {
    case "employer":
    case "clientContact":
      return organisation ?? "een werkgever";
    case "admin":
      return `een beheerder van ${bureau}`;
    default:
      return `een consultant van ${bureau}`;
  }
}

function isView(verb: string): verb is ViewVerb {
  return verb in DID;
}
