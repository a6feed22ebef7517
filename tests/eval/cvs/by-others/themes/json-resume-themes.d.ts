/** Themes of the registry ship no types; each has one function, beside or in its default export. */
declare module "jsonresume-theme-*" {
  type Render = (resume: unknown) => string | Promise<string>;
  export const render: Render | undefined;
  const theme: { render?: Render } | undefined;
  export default theme;
}
