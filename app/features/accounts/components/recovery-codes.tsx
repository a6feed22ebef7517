/** Recovery codes as they are shown once: to be printed or written down. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <p>
        Is uw telefoon weg, dan logt u in met een van deze codes. Elke code werkt één keer. Druk
        deze pagina af of schrijf ze over: u ziet ze hierna niet meer.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
