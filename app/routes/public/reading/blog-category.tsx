export { default, handle, loader, meta } from "./blog.tsx";
