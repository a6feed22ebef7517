import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Rechterhand: werk achter de schermen" }];

export default function Home() {
  return (
    <div className="container stack-wide">
      <h1>Werk waarin jij het verschil maakt achter de schermen</h1>
    </div>
  );
}
