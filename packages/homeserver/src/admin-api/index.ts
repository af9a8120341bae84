export { adminRoutes, controlRoutes } from "./routes.ts";
