type RoleLink = { id: string; label: string; href: string };

type GrowthMapProps = {
  role: string;
  growsFrom: RoleLink[];
  growsTo: RoleLink[];
  related: RoleLink[];
};

/**
 * The roles around one, as a drawing made of links: where people come from at the left, where they go
 * at the right, what looks like it below. Reads as three lists without style sheet.
 */
export function GrowthMap({ role, growsFrom, growsTo, related }: GrowthMapProps) {
  return (
    <div className="growth">
      {growsFrom.length > 0 || growsTo.length > 0 ? (
        <div className="growth-path">
          <Side className="growth-from" title="Hiervandaan" roles={growsFrom} />
          <p className="growth-here">{role}</p>
          <Side className="growth-to" title="Hierheen" roles={growsTo} />
        </div>
      ) : null}
      <Side className="growth-related" title="Lijkt erop" roles={related} />
    </div>
  );
}

function Side(props: { className: string; title: string; roles: RoleLink[] }) {
  if (props.roles.length === 0) return null;
  return (
    <div className={props.className}>
      <h3>{props.title}</h3>
      <ul className="growth-roles">
        {props.roles.map(({ id, label, href }) => (
          <li key={id}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
