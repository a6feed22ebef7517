import { NotFound } from "#app/platform/errors.ts";

export function loader(): never {
  throw new NotFound(
    "Deze pagina bestaat niet. Misschien is zij verhuisd of is de link niet volledig.",
  );
}

export default function NotFoundPage() {
  return null;
}
