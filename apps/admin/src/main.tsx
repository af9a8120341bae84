import { consolePorts, createConsole } from "@botschaft/client/console";
import "@botschaft/ui/styles.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const model = createConsole(consolePorts(window));
createRoot(document.getElementById("root") as HTMLElement).render(<App model={model} />);
model.start();
