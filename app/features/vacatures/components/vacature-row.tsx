import { Row } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { VacatureFacts, type VacatureInShort } from "./vacature-facts.tsx";

type VacatureRowProps = {
  vacature: VacatureInShort & { slug: string; title: string; employer: string; isNew: boolean };
  level?: 2 | 3;
  /** Where the words were found in the text, as pieces. */
  found?: { text: string; hit: boolean }[] | null;
};

/** One vacature in a public list: the whole row leads to its page. */
export function VacatureRow({ vacature, level = 3, found }: VacatureRowProps) {
  return (
    <Row
      title={vacature.title}
      href={`/vacatures/${vacature.slug}`}
      level={level}
      aside={vacature.isNew ? <StatusWord tone="done">nieuw</StatusWord> : null}
    >
      <VacatureFacts vacature={vacature} />
      <p className="small soft">{vacature.employer}</p>
      {found ? (
        <p className="small soft">
          {found.map(({ text, hit }, at) => {
            const key = `${at}${text}`;
            return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
          })}
        </p>
      ) : null}
    </Row>
  );
}
