/** One message with the id of the field (or group) it belongs to; without id it is plain text. */
export type SummaryError = { fieldId?: string; message: string };

/**
 * Stands on top of a form that was sent back; shows nothing without errors. `public/enhance.js`
 * moves the focus here when the page loads.
 */
export function ErrorSummary({ errors }: { errors: SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <section className="error-summary" role="alert" tabIndex={-1} data-error-summary>
      <h2>Er is een probleem</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </section>
  );
}
