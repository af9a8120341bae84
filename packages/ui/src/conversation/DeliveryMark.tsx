import type { Delivery } from "@botschaft/client";
import { Check, CheckCheck, CircleAlert, Clock, type LucideIcon } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";

const icons: Readonly<Record<Delivery, LucideIcon>> = {
  waiting: Clock,
  held: Clock,
  stored: Check,
  read: CheckCheck,
  failed: CircleAlert,
};

const colours: Readonly<Record<Delivery, string>> = {
  waiting: "",
  held: "icon--ext",
  stored: "",
  read: "icon--act",
  failed: "icon--bad",
};

export function DeliveryMark({
  delivery,
  size = "small",
}: {
  readonly delivery: Delivery;
  readonly size?: "tiny" | "small";
}) {
  const label = useTexts().delivery[delivery];
  return <Icon of={icons[delivery]} size={size} label={label} className={colours[delivery]} />;
}
