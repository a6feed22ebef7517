/** What a person sees who opens a mailed link that was used before or is too old. */
export function StaleLink({ retryHref, retryLabel }: { retryHref: string; retryLabel: string }) {
  return (
    <div className="container container-narrow stack">
      <h1>Deze link werkt niet meer</h1>
      <p>De link is al gebruikt of verlopen. Er is niets verloren gegaan.</p>
      <p>
        <a href={retryHref}>{retryLabel}</a>
      </p>
    </div>
  );
}
