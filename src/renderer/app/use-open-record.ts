import { useServices } from "./services.tsx";

/** Shows one record in the review; "back" returns. */
export function useOpenRecord(): (id: string) => void {
  const { address } = useServices();
  return (id) =>
    address.write((old) => ({ ...old, view: "review", selection: null, params: { record: id } }));
}
