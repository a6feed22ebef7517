import type { ReactNode } from "react";

/** `main` the one action of a page, `quiet` beside it, `plain` as a link, `danger` what cannot be undone. */
export type ButtonVariant = "main" | "quiet" | "plain" | "danger";

type ButtonProps = {
  children: ReactNode;
  variant?: ButtonVariant;
  name?: string;
  value?: string;
  type?: "submit" | "button";
  form?: string;
  formAction?: string;
  formNoValidate?: boolean;
  disabled?: boolean;
};

/** A button that sends its form; its text is a verb. */
export function Button({ children, variant = "main", type = "submit", ...rest }: ButtonProps) {
  return (
    <button className={buttonClass(variant)} type={type} {...rest}>
      {children}
    </button>
  );
}

type LinkButtonProps = {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  download?: boolean;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, children, variant = "main", download }: LinkButtonProps) {
  return (
    <a className={buttonClass(variant)} href={href} download={download || undefined}>
      {children}
    </a>
  );
}

/** The class of a button, for a Remix `<Link>` or `<summary>` that should look like one. */
export function buttonClass(variant: ButtonVariant = "main"): string {
  return variant === "main" ? "button" : `button button-${variant}`;
}
