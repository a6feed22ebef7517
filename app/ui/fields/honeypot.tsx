/**
 * A trap for scripts: nobody sees it, and whoever hears it is told to leave it empty. The keyboard passes
 * it by.
 */
export function Honeypot({ name, id, errors }: { name: string; id: string; errors?: string[] }) {
  return (
    <div className={errors?.length ? "field field-invalid" : "honeypot"}>
      <label>
        Laat dit veld leeg
        <input
          name={name}
          id={id}
          type="text"
          tabIndex={errors?.length ? undefined : -1}
          autoComplete="off"
        />
      </label>
      {errors?.length ? <p className="field-error">{errors.join(" ")}</p> : null}
    </div>
  );
}
