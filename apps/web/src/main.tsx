import { browserPorts, createApp } from "@botschaft/client";
import "@botschaft/ui/styles.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import "./web.css";

const app = createApp(browserPorts(window));
createRoot(document.getElementById("root") as HTMLElement).render(<App app={app} />);
app.start();
